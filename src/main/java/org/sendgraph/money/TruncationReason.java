package org.sendgraph.money;

/**
 * Why paths were left out.
 */
public enum TruncationReason {

	/** Money changes hands more often than was asked for. */
	HOPS,
	/** There are more flows than one answer takes in. */
	FLOWS,
	/** There are more paths than one answer gives. */
	PATHS,
	/** The search took too many steps. */
	STEPS

}
