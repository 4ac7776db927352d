package org.sendgraph.dispute;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Problem;

/**
 * Whoever asks speaks for no body that is concerned.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param body id of the body that the token speaks for
 */
public record NoPartyToDispute(String message, List<String> path, @Nullable String body) implements Problem {
}
