package org.sendgraph.measure;

/**
 * Whether a measure can be relied on.
 */
public enum Reliance {

	/** Yes: it is law in force. */
	LAW,
	/** In part: it is there, but gives nobody a right to it. */
	NO_RIGHT,
	/** No: it is tried in some places, and binds nobody. */
	PILOT_ONLY,
	/** No: it is a promise, or a law that is not in force. */
	NOT_YET,
	/** No: it has been given up, closed or replaced. */
	NO_LONGER,
	/** No: nothing is known of it by that day. */
	UNKNOWN_THEN

}
