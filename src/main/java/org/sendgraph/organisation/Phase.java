package org.sendgraph.organisation;

/**
 * Phase of education, as the register has it.
 */
public enum Phase {

	/** Nursery. */
	NURSERY,
	/** Primary. */
	PRIMARY,
	/** Middle, treated as primary. */
	MIDDLE_DEEMED_PRIMARY,
	/** Secondary. */
	SECONDARY,
	/** Middle, treated as secondary. */
	MIDDLE_DEEMED_SECONDARY,
	/** From 16 on. */
	SIXTEEN_PLUS,
	/** From primary to secondary. */
	ALL_THROUGH,
	/** None, as with special schools, colleges and most independent schools. */
	NOT_APPLICABLE

}
