package org.sendgraph.organisation;

/**
 * Kinds of organisation.
 */
public enum OrganisationKind {

	/** A council with education and care functions. */
	LOCAL_AUTHORITY,
	/** An NHS board that commissions local health services. */
	INTEGRATED_CARE_BOARD,
	/** A national department, regulator, tribunal or other body. */
	NATIONAL_BODY,
	/** A school, college or alternative provision setting. */
	ESTABLISHMENT,
	/** An academy trust. */
	TRUST,
	/** An NHS trust, which provides health services. */
	NHS_PROVIDER;

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
		};
	}

}
