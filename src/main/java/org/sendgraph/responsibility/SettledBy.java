package org.sendgraph.responsibility;

/**
 * How a condition was settled.
 */
public enum SettledBy {

	/** The question answered it. */
	ANSWER,
	/** Another answer excludes it. */
	OTHER_ANSWER,
	/** The setting that was named settles it. */
	SETTING,
	/** The age settles it. */
	AGE,
	/** It was assumed. */
	ASSUMPTION,
	/** It is not settled. */
	NOTHING

}
