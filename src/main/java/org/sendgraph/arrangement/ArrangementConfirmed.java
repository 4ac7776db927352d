package org.sendgraph.arrangement;

import org.sendgraph.journal.Entry;

/**
 * A party confirmed an arrangement.
 *
 * @param arrangementId id of the arrangement
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record ArrangementConfirmed(String arrangementId, Entry entry, boolean repeated) {
}
