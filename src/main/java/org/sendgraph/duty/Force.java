package org.sendgraph.duty;

/**
 * Standing in law of what is called a duty here.
 */
public enum Force {

	/** The body must, by Act or regulations. */
	STATUTORY_DUTY,
	/** The body may, by Act or regulations. */
	STATUTORY_POWER,
	/** A definition, deeming or allocation rule, such as which board serves a patient. */
	STATUTORY_RULE,
	/** Guidance that bodies must have regard to. */
	STATUTORY_GUIDANCE,
	/** Guidance or practice without statutory footing. */
	NON_STATUTORY,
	/** A funding agreement or condition of grant. */
	CONTRACTUAL,
	/** The Act is passed, the section is not in force. */
	ENACTED_NOT_COMMENCED,
	/** Tried in some areas, without force of law. */
	PILOT,
	/** Proposed, not enacted. */
	PROPOSED

}
