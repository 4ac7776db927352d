package org.sendgraph.change;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * One of the changes cannot be made, so none was.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param index place of the change, from 0
 * @param problem what stands in its way
 */
public record ChangeRefused(String message, List<String> path, int index, Problem problem) implements Problem {
}
