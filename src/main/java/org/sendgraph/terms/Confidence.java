package org.sendgraph.terms;

/**
 * How sure a fact is.
 */
public enum Confidence {

	/** Settled law, or a fact with a good source. */
	HIGH,
	/** Probably right: check before relying on it. */
	MEDIUM,
	/** From memory only. */
	LOW

}
