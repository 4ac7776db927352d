package org.sendgraph.money;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * There is no such budget, body, provision or allocation.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param id id that was given
 */
public record MoneyNotThere(String message, List<String> path, String id) implements Problem {
}
