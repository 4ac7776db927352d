package org.sendgraph.journal;

import org.jspecify.annotations.Nullable;

/**
 * Words that a fact holds as they are while the journal holds a commitment to them.
 *
 * @param commitment the commitment
 * @param text the words; null once erased
 */
public record Worded(String commitment, @Nullable String text) {
}
