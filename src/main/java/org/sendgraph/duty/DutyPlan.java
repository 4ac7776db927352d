package org.sendgraph.duty;

/**
 * Which learners a duty reaches by plan status.
 */
public enum DutyPlan {

	/** With a plan or without. */
	ANY,
	/** Only with an education, health and care plan. */
	EHCP_ONLY,
	/** Only on SEN support. */
	SEN_SUPPORT_ONLY,
	/** Special educational needs are not required. */
	NO_SEN_REQUIRED

}
