package org.sendgraph.arrangement;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * A body does not exist on a day on which it is named.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param organisation id of the body
 */
public record PartyNotThere(String message, List<String> path, String organisation) implements Problem {
}
