package org.sendgraph.dispute;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * There is nothing on record with that id that can be disputed.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param about id that was given
 */
public record NothingToDispute(String message, List<String> path, String about) implements Problem {
}
