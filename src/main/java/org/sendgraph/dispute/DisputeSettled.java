package org.sendgraph.dispute;

import org.sendgraph.journal.Entry;

/**
 * A dispute was settled.
 *
 * @param disputeId id of the dispute
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record DisputeSettled(String disputeId, Entry entry, boolean repeated) {
}
