package org.sendgraph.arrangement;

import org.sendgraph.journal.Entry;

/**
 * A part in an arrangement goes to a successor: the world changed.
 *
 * @param arrangementId id of the arrangement
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record ArrangementTransferred(String arrangementId, Entry entry, boolean repeated) {
}
