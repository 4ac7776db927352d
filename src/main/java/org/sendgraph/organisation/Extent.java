package org.sendgraph.organisation;

/**
 * How much of an organisation went to its successor.
 */
public enum Extent {

	/** All of it. */
	WHOLE,
	/** Part of it. */
	PART

}
