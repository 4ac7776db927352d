package org.sendgraph.organisation;

/**
 * Kind of special educational need, as the register of establishments has it.
 */
public enum SenNeed {

	/** Specific learning difficulty. */
	SPLD("a specific learning difficulty"),
	/** Moderate learning difficulty. */
	MLD("a moderate learning difficulty"),
	/** Severe learning difficulty. */
	SLD("a severe learning difficulty"),
	/** Profound and multiple learning difficulty. */
	PMLD("a profound and multiple learning difficulty"),
	/** Social, emotional and mental health. */
	SEMH("social, emotional and mental health"),
	/** Speech, language and communication. */
	SLCN("speech, language and communication"),
	/** Hearing impairment. */
	HI("a hearing impairment"),
	/** Visual impairment. */
	VI("a visual impairment"),
	/** Multi-sensory impairment. */
	MSI("a multi-sensory impairment"),
	/** Physical disability. */
	PD("a physical disability"),
	/** Autistic spectrum disorder. */
	ASD("an autistic spectrum disorder"),
	/** Other difficulty or disability. */
	OTH("another difficulty or disability");

	private final String phrase;

	SenNeed(String phrase) {
		this.phrase = phrase;
	}

	/**
	 * Names it as a sentence does.
	 * @return what completes "the need is …"
	 */
	public String phrase() {
		return this.phrase;
	}

}
