package org.sendgraph.responsibility;

/**
 * How certain an answer is, decided in this order.
 */
public enum Verdict {

	/**
	 * The tables do not say, or an unanswered question would change who must, or the
	 * responsible council or board cannot be identified.
	 */
	UNKNOWN,
	/** The need does not arise there; the reason says what to ask instead. */
	NOT_APPLICABLE,
	/** Nobody has a duty. */
	GAP,
	/**
	 * Bodies or readings of the law disagree. Every claim is returned and none is picked.
	 */
	CONTESTED,
	/** Joint duties, several bodies that must, or several payers. */
	SHARED,
	/** One body must, and one pays. */
	RESOLVED

}
