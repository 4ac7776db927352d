package org.sendgraph.terms;

/**
 * Something that cannot be had at present. Reaches the client as a GraphQL error with the
 * code {@code UNAVAILABLE}.
 */
public final class Unavailable extends RuntimeException {

	/**
	 * Says what cannot be had.
	 * @param message why, and what to do
	 */
	public Unavailable(String message) {
		super(message);
	}

}
