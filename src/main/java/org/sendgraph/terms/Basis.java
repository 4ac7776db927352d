package org.sendgraph.terms;

/**
 * How a fact was established.
 */
public enum Basis {

	/** The primary text or official page was read. */
	TEXT_SEEN,
	/** A reliable report of it was read. */
	SECONDARY_SEEN,
	/** Cited, not re-read. */
	OWN_KNOWLEDGE

}
