package org.sendgraph.procedure;

/**
 * How a deadline and the event it is counted from lie to one another.
 */
public enum DeadlineSense {

	/** At the latest so long after the event. */
	WITHIN,
	/** At the earliest so long after the event. */
	NOT_BEFORE,
	/** At least so long ahead of the event. */
	AHEAD,
	/** Before a day of the calendar year of the event, or before one day for all. */
	BEFORE_DAY

}
