package org.sendgraph.standard;

/**
 * What a standard rests on.
 */
public enum StandardStanding {

	/** Law in force. */
	LAW,
	/** Announced; it binds nobody. */
	ANNOUNCED,
	/** Proposed for consultation; it binds nobody. */
	PROPOSED,
	/** A draft that was published; it binds nobody. */
	DRAFT,
	/** It has ended, or something else has taken its place. */
	SUPERSEDED

}
