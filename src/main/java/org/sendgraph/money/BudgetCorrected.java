package org.sendgraph.money;

import org.sendgraph.journal.Entry;

/**
 * What was on record of a budget was wrong and has been superseded; it is kept.
 *
 * @param budgetId id of the budget
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record BudgetCorrected(String budgetId, Entry entry, boolean repeated) {
}
