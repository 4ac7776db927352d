package org.sendgraph.arrangement;

import org.sendgraph.journal.Entry;

/**
 * What was on record of an arrangement was wrong and has been superseded; it is kept.
 *
 * @param arrangementId id of the arrangement
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record ArrangementCorrected(String arrangementId, Entry entry, boolean repeated) {
}
