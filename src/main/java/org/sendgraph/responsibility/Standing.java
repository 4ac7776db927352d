package org.sendgraph.responsibility;

/**
 * Whether bodies share or dispute a rule.
 */
public enum Standing {

	/** One body. */
	SOLE,
	/** Several bodies together. */
	JOINT,
	/** In dispute, or depending on facts that bodies dispute. */
	CONTESTED

}
