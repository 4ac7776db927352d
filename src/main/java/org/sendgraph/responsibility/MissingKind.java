package org.sendgraph.responsibility;

/**
 * What is missing.
 */
public enum MissingKind {

	/** A condition was taken to hold or not to hold; say so if that is wrong. */
	ASSUMED,
	/** A condition must be answered: both branches are among the claims. */
	UNANSWERED,
	/** A body cannot be identified from the place that was given. */
	UNIDENTIFIED,
	/** A body was taken from a default that can be wrong. */
	DEFAULTED,
	/** A body is known only by its kind, such as the school. */
	KNOWN_BY_KIND,
	/** Ask again in another way. */
	ASK_AGAIN,
	/** An arrangement counts that not every party has confirmed. */
	UNCONFIRMED

}
