package org.sendgraph.money;

import org.sendgraph.journal.Entry;

/**
 * A budget went on record.
 *
 * @param budgetId id of the budget
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record BudgetRecorded(String budgetId, Entry entry, boolean repeated) {
}
