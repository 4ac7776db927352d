package org.sendgraph.arrangement;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * A body is named to answer for what the law lays on another one.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param duty the duty, by its law
 */
public record DutyCannotMove(String message, List<String> path, String duty) implements Problem {
}
