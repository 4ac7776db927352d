package org.sendgraph.node;

/**
 * Kinds of things that search finds.
 */
public enum SearchKind {

	/** Councils with education and care functions. */
	LOCAL_AUTHORITY,
	/** NHS boards that commission local health services. */
	INTEGRATED_CARE_BOARD,
	/** National departments, regulators, tribunals and others. */
	NATIONAL_BODY,
	/** Schools, colleges and alternative provision. */
	ESTABLISHMENT,
	/** Academy trusts. */
	TRUST,
	/** Kinds of support, placement, service or process. */
	PROVISION,
	/** What the law, guidance or a contract requires. */
	DUTY,
	/** Kinds of money. */
	FUNDING_STREAM,
	/** What to do when it fails. */
	REDRESS_ROUTE

}
