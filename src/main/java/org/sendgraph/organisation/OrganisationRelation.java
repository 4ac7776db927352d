package org.sendgraph.organisation;

/**
 * How one body is related to others.
 */
public enum OrganisationRelation {

	/** Settings in the area of a council, or in a trust. */
	ESTABLISHMENTS(OrganisationKind.ESTABLISHMENT),

	/** Councils that a board serves, or in whose area an establishment is. */
	COUNCILS(OrganisationKind.LOCAL_AUTHORITY),

	/** Boards that serve a council, or in whose area an NHS trust is. */
	BOARDS(OrganisationKind.INTEGRATED_CARE_BOARD),

	/** NHS trusts in the area of a board. */
	PROVIDERS(OrganisationKind.NHS_PROVIDER),

	/** The academy trust of an establishment. */
	TRUSTS(OrganisationKind.TRUST);

	private final OrganisationKind kind;

	OrganisationRelation(OrganisationKind kind) {
		this.kind = kind;
	}

	/** Kind of the bodies that it leads to. */
	OrganisationKind kind() {
		return this.kind;
	}

}
