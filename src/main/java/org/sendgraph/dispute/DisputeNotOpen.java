package org.sendgraph.dispute;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * There is no such dispute, or it is settled.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param dispute id that was given
 */
public record DisputeNotOpen(String message, List<String> path, String dispute) implements Problem {
}
