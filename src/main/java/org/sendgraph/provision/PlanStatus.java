package org.sendgraph.provision;

/**
 * Whether a child or young person has a plan.
 */
public enum PlanStatus {

	/** An education, health and care plan. */
	EHCP,
	/** SEN support without a plan. */
	SEN_SUPPORT,
	/** Neither. */
	NONE

}
