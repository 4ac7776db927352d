package org.sendgraph.journal;

import java.util.List;

import org.sendgraph.terms.Problem;

/**
 * The key belongs to another request of the same body.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param entry what was recorded under the key
 */
public record KeyAlreadyUsed(String message, List<String> path, Entry entry) implements Problem {

	static KeyAlreadyUsed of(Entry entry) {
		return new KeyAlreadyUsed(
				"This key was used for another request, which was recorded as " + entry.id()
						+ ". Choose a new key for a new request; repeat a request with its own key only.",
				List.of("idempotencyKey"), entry);
	}

}
