package org.sendgraph.money;

import org.sendgraph.journal.Entry;

/**
 * An allocation went on record.
 *
 * @param allocationId id of the allocation
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record AllocationRecorded(String allocationId, Entry entry, boolean repeated) {
}
