package org.sendgraph.arrangement;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * The body has confirmed the arrangement already.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param arrangement id that was given
 */
public record AlreadyConfirmed(String message, List<String> path, String arrangement) implements Problem {
}
