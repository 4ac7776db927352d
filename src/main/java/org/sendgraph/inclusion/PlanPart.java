package org.sendgraph.inclusion;

/**
 * Part of an inclusion plan.
 */
public enum PlanPart {

	/** What published figures say about needs. */
	NEEDS,
	/** Which settings the register has in the area. */
	PROVISION,
	/** Who is responsible for what. */
	RESPONSIBILITIES,
	/** Which money the council holds. */
	MONEY,
	/** How the area compares with standards. */
	STANDARDS,
	/** What is missing, disputed or does not add up. */
	GAPS

}
