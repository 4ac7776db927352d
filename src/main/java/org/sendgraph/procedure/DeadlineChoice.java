package org.sendgraph.procedure;

/**
 * Which of several deadlines of a step counts.
 */
public enum DeadlineChoice {

	/** Each has to be kept, so the first one. */
	EARLIEST,
	/** Whichever is later. */
	LATEST

}
