package org.sendgraph.arrangement;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * Another arrangement says something about the same rules, in the same place, for the
 * same children, on some of the same days.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param arrangementIds ids of those others
 */
public record PeriodsOverlap(String message, List<String> path, List<String> arrangementIds) implements Problem {
}
