package org.sendgraph.procedure;

/**
 * How a step stands on the day asked about.
 */
public enum TimelineState {

	/** Done, and no deadline is set. */
	DONE,
	/** Done in time. */
	MET,
	/** Done after it was due. */
	LATE,
	/** Done before it might be, or before an event that has to come first. */
	TOO_EARLY,
	/**
	 * No day was given on which it was done, and the last day in time has passed. What is
	 * not given counts as not done, even where a later step is given.
	 */
	MISSED,
	/**
	 * Not done, the day has passed or may have, and it is only for a case that nothing
	 * shows to have arisen.
	 */
	PASSED,
	/** It fell away, because another step was taken instead. */
	NOT_NEEDED,
	/** Not done, and there is time. */
	OPEN,
	/** It is counted from an event that was not given or has not happened. */
	WAITING,
	/**
	 * Whether it is in time depends on school days, or on bank holidays of a year of
	 * which none are on record.
	 */
	DEPENDS,
	/** Not done, and no deadline is set. */
	NO_DEADLINE

}
