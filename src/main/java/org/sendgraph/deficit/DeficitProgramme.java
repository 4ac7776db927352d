package org.sendgraph.deficit;

/**
 * Programme for councils with a deficit of the dedicated schools grant.
 */
public enum DeficitProgramme {

	/** Money over years against conditions, for very high deficits. */
	SAFETY_VALVE,
	/** Advice and a smaller grant. */
	DELIVERING_BETTER_VALUE

}
