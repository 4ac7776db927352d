package org.sendgraph.provision;

/**
 * Field of work that a provision belongs to.
 */
public enum ProvisionCategory {

	/** Teaching and learning. */
	EDUCATION,
	/** Health services. */
	HEALTH,
	/** Social care. */
	SOCIAL_CARE,
	/** Travel to and from education. */
	TRANSPORT,
	/** Alternative provision. */
	AP,
	/** Early years. */
	EARLY_YEARS,
	/** Education after 16. */
	POST16,
	/** Equipment and adaptations. */
	EQUIPMENT,
	/** Assessments and advice for them. */
	ASSESSMENT,
	/** Information, advice and dispute resolution. */
	ADVICE,
	/** Planning, records and money between bodies. */
	ADMIN

}
