package org.sendgraph.arrangement;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * There is no such arrangement on that day.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param arrangement id that was given
 */
public record ArrangementNotThere(String message, List<String> path, String arrangement) implements Problem {
}
