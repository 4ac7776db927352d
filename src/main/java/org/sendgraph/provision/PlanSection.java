package org.sendgraph.provision;

/**
 * Section of an education, health and care plan in which a provision usually stands (SEND
 * Regulations 2014 reg 12).
 */
public enum PlanSection {

	/** Special educational provision. */
	F,
	/** Health provision. */
	G,
	/**
	 * Social care provision under the Chronically Sick and Disabled Persons Act 1970 s.2.
	 */
	H1,
	/** Other social care provision. */
	H2,
	/** The school or other institution. */
	I,
	/** Personal budget. */
	J

}
