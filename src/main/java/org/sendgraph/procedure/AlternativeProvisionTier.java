package org.sendgraph.procedure;

/**
 * Tiers of alternative provision.
 */
public enum AlternativeProvisionTier {

	/** Targeted support in mainstream (tier 1). */
	TARGETED_SUPPORT,
	/** Time-limited places (tier 2). */
	TIME_LIMITED_PLACE,
	/** Transitional places (tier 3). */
	TRANSITIONAL_PLACE

}
