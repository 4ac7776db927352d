package org.sendgraph.arrangement;

import org.sendgraph.journal.Entry;

/**
 * An arrangement comes to an end: the world changed.
 *
 * @param arrangementId id of the arrangement
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record ArrangementEnded(String arrangementId, Entry entry, boolean repeated) {
}
