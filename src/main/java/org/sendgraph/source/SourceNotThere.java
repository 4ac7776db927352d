package org.sendgraph.source;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * There is no such document, or it was withdrawn.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 */
public record SourceNotThere(String message, List<String> path) implements Problem {

	static SourceNotThere of(String id, String... path) {
		return new SourceNotThere(id
				+ " is the id of no document on record, or of one that was withdrawn. Give the id of another, or the document itself.",
				List.of(path));
	}

}
