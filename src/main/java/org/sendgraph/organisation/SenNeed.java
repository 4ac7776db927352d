package org.sendgraph.organisation;

/**
 * Kind of special educational need that an establishment provides for, as the register
 * has it.
 */
public enum SenNeed {

	/** Specific learning difficulty. */
	SPLD,
	/** Moderate learning difficulty. */
	MLD,
	/** Severe learning difficulty. */
	SLD,
	/** Profound and multiple learning difficulty. */
	PMLD,
	/** Social, emotional and mental health. */
	SEMH,
	/** Speech, language and communication. */
	SLCN,
	/** Hearing impairment. */
	HI,
	/** Visual impairment. */
	VI,
	/** Multi-sensory impairment. */
	MSI,
	/** Physical disability. */
	PD,
	/** Autistic spectrum disorder. */
	ASD,
	/** Other difficulty or disability. */
	OTH

}
