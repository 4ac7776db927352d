package org.sendgraph.partnership;

/**
 * Kind of partnership.
 */
public enum PartnershipKind {

	/** Councils that tried the reforms of 2023 together. */
	CHANGE_PROGRAMME,
	/** Organisations that hold a contract together. */
	CONSORTIUM,
	/** A council, its board and others who plan for one area. */
	LOCAL

}
