package org.sendgraph.placement;

/**
 * What is not known about an establishment on a list.
 */
public enum UnknownKind {

	/** Whether it has a place free. */
	PLACES_FREE,
	/** Whether it can meet the need of the one child or young person. */
	CAN_MEET_NEED,
	/** Whether it agrees to be named. */
	AGREES,
	/** For how many it has room. */
	CAPACITY,
	/** Which needs it provides for. */
	NEEDS,
	/** Which ages it takes. */
	AGES,
	/** How far away it is. */
	DISTANCE,
	/** Whether it was approved under section 41 on the day. */
	APPROVAL

}
