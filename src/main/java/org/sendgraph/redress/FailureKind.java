package org.sendgraph.redress;

/**
 * What went wrong.
 */
public enum FailureKind {

	/** What a plan says is wrong or missing. */
	CONTENT,
	/** A request was refused. */
	REFUSED,
	/** A deadline was missed. */
	LATE,
	/** What is due is not delivered. */
	NOT_DELIVERED,
	/** It is delivered badly. */
	POOR_QUALITY,
	/** Disability discrimination. */
	DISCRIMINATION,
	/** Bodies dispute who pays. */
	WHO_PAYS,
	/** A record or its handling is wrong. */
	DATA_OR_RECORD

}
