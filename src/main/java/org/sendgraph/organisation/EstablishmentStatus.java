package org.sendgraph.organisation;

/**
 * Whether an establishment is open, as the register says.
 */
public enum EstablishmentStatus {

	/** Open. */
	OPEN,
	/** Closed. */
	CLOSED,
	/** Open, and proposed to close. */
	PROPOSED_TO_CLOSE,
	/** Proposed to open. */
	PROPOSED_TO_OPEN

}
