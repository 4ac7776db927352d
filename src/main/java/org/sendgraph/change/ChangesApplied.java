package org.sendgraph.change;

import org.sendgraph.journal.Entry;

/**
 * All changes went on record.
 *
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record ChangesApplied(Entry entry, boolean repeated) {
}
