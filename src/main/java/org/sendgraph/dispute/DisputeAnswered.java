package org.sendgraph.dispute;

import org.sendgraph.journal.Entry;

/**
 * A party answered in a dispute.
 *
 * @param disputeId id of the dispute
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record DisputeAnswered(String disputeId, Entry entry, boolean repeated) {
}
