package org.sendgraph.money;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * The body has that budget on record.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param budgetId id of the budget
 */
public record BudgetAlreadyThere(String message, List<String> path, String budgetId) implements Problem {
}
