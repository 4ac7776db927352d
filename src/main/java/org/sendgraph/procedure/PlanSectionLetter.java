package org.sendgraph.procedure;

/**
 * Sections of an education, health and care plan (SEND Regulations 2014 reg 12).
 */
public enum PlanSectionLetter {

	/** Views, interests and aspirations. */
	A,
	/** Special educational needs. */
	B,
	/** Health care needs. */
	C,
	/** Social care needs. */
	D,
	/** Outcomes. */
	E,
	/** Special educational provision. */
	F,
	/** Health care provision. */
	G,
	/** Social care under the Chronically Sick and Disabled Persons Act 1970 s.2. */
	H1,
	/** Other social care provision. */
	H2,
	/** The school or other institution. */
	I,
	/** Personal budget. */
	J,
	/** Advice and information. */
	K

}
