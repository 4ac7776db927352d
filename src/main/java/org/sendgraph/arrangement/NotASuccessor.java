package org.sendgraph.arrangement;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * A body has not followed the other one.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param organisation id of the body
 */
public record NotASuccessor(String message, List<String> path, String organisation) implements Problem {
}
