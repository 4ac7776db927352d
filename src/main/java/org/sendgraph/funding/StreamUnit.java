package org.sendgraph.funding;

/**
 * What a stream is reckoned by.
 */
public enum StreamUnit {

	/** One sum for a body. */
	BLOCK,
	/** Each case. */
	PER_CASE,
	/** Each pupil. */
	PER_PUPIL,
	/** Each place. */
	PER_PLACE,
	/** Each school. */
	PER_SCHOOL,
	/** Each hour. */
	PER_HOUR,
	/** Each child. */
	PER_CHILD,
	/** Each student. */
	PER_STUDENT,
	/** Each month. */
	PER_MONTH

}
