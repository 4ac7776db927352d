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
	/** NHS trusts, which provide health services. */
	NHS_PROVIDER,
	/** Kinds of support, placement, service or process. */
	PROVISION,
	/** What the law, guidance or a contract requires. */
	DUTY,
	/** Kinds of money. */
	FUNDING_STREAM,
	/** What to do when it fails. */
	REDRESS_ROUTE,
	/** What the reforms promised. */
	MEASURE,
	/** Councils, boards and schools that work together. */
	PARTNERSHIP,
	/** Procedures that the law sets out in steps with time limits. */
	PROCEDURE,
	/** What good looks like, as a published draft says. */
	STANDARD;

	/**
	 * Gives the label of the kind in the graph, which is also its type in the API.
	 * @return the label
	 */
	public String label() {
		return switch (this) {
			case LOCAL_AUTHORITY -> "LocalAuthority";
			case INTEGRATED_CARE_BOARD -> "IntegratedCareBoard";
			case NATIONAL_BODY -> "NationalBody";
			case ESTABLISHMENT -> "Establishment";
			case TRUST -> "Trust";
			case NHS_PROVIDER -> "NhsProvider";
			case PROVISION -> "Provision";
			case DUTY -> "Duty";
			case FUNDING_STREAM -> "FundingStream";
			case REDRESS_ROUTE -> "RedressRoute";
			case MEASURE -> "Measure";
			case PARTNERSHIP -> "Partnership";
			case PROCEDURE -> "Procedure";
			case STANDARD -> "Standard";
		};
	}

}
