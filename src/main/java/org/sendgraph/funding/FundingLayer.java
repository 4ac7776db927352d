package org.sendgraph.funding;

/**
 * Which layer of the cost a payer bears.
 */
public enum FundingLayer {

	/** The core cost of educating any pupil. */
	ELEMENT_1,
	/**
	 * The first part of extra costs, up to the threshold (6,000 pounds a year for each
	 * pupil with high needs).
	 */
	ELEMENT_2,
	/** The top-up above elements 1 and 2. */
	ELEMENT_3,
	/** The place, whoever fills it. */
	PLACE,
	/** The whole cost. */
	FULL_COST,
	/** A sum for a service as a whole. */
	BLOCK_CONTRACT,
	/** The cost of each case. */
	PER_CASE,
	/** An hourly rate. */
	HOURLY,
	/** A grant for the purpose. */
	GRANT,
	/** Buildings and equipment. */
	CAPITAL,
	/** Private payment. */
	PRIVATE,
	/** The education share of a joint package. */
	SHARE_EDUCATION,
	/** The social care share of a joint package. */
	SHARE_CARE,
	/** The health share of a joint package. */
	SHARE_HEALTH,
	/** Money given to the family to buy the provision. */
	DIRECT_PAYMENT,
	/** A refund between councils. */
	RECOUPMENT,
	/** The decision to name or cease, as opposed to money. */
	DECISION,
	/** Mediation on education, care or several subjects. */
	EDUCATION_CARE_OR_MIXED,
	/** Mediation on health alone. */
	HEALTH_ONLY

}
