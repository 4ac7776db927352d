package org.sendgraph.measure;

/**
 * Part of the reforms that a measure belongs to.
 */
public enum ReformPart {

	/** The papers themselves and what they say about law. */
	PLAN,
	/** The programme that tried the reforms in nine partnerships. */
	CHANGE_PROGRAMME,
	/** National standards and guides for practice. */
	STANDARDS,
	/** National bands of provision and their prices. */
	BANDS_AND_TARIFFS,
	/** Making of education, health and care plans. */
	PLAN_PROCESS,
	/** Local partnerships and their inclusion plans. */
	LOCAL_PARTNERSHIPS,
	/** Lists of settings for families to choose from. */
	TAILORED_LISTS,
	/** Mediation and panels. */
	DISAGREEMENTS,
	/** Alternative provision. */
	ALTERNATIVE_PROVISION,
	/** Fair access and directions to admit. */
	ADMISSIONS,
	/** Intervention and inspection. */
	INTERVENTION,
	/** Dashboards of inclusion. */
	DASHBOARDS,
	/** Who has to be trained in what, and how many are. */
	WORKFORCE,
	/** New schools and places. */
	NEW_PLACES,
	/** Agreements and grants about deficits. */
	DEFICITS,
	/** Funds for schools. */
	FUNDS

}
