package org.sendgraph.journal;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * Nobody wrote anything about that thing, or it has been erased.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 */
public record NothingToErase(String message, List<String> path) implements Problem {
}
