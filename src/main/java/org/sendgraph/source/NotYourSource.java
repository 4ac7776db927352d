package org.sendgraph.source;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * Another body put the document on record, or it came with SEND Graph or a publisher's
 * file.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param source id of the document
 */
public record NotYourSource(String message, List<String> path, String source) implements Problem {
}
