package org.sendgraph.money;

import org.sendgraph.journal.Entry;

/**
 * What was on record of an allocation was wrong and has been superseded; it is kept.
 *
 * @param allocationId id of the allocation
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record AllocationCorrected(String allocationId, Entry entry, boolean repeated) {
}
