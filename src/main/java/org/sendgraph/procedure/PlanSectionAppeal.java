package org.sendgraph.procedure;

/**
 * What the Tribunal can do about a section of a plan.
 */
public enum PlanSectionAppeal {

	/** An appeal, with an order that binds. */
	APPEAL,
	/** A recommendation beside an appeal about education; it does not bind. */
	RECOMMENDATION,
	/** Nothing by itself. */
	NONE

}
