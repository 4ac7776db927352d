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
	TRUST

}
