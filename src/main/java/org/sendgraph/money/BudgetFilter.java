package org.sendgraph.money;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.FinancialYear;

/**
 * Which budgets to list.
 *
 * @param holder only those of this body
 * @param stream only those of this stream
 * @param financialYear only those of this year
 */
public record BudgetFilter(@Nullable String holder, @Nullable String stream, @Nullable FinancialYear financialYear) {

}
