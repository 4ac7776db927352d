package org.sendgraph.redress;

/**
 * Kind of redress.
 */
public enum RedressKind {

	/** Informal resolution between the parties. */
	RESOLUTION,
	/** Mediation. */
	MEDIATION,
	/** A tribunal. */
	TRIBUNAL,
	/** A court. */
	COURT,
	/** A complaint. */
	COMPLAINT,
	/** An ombudsman. */
	OMBUDSMAN,
	/** A government department or minister. */
	MINISTERIAL,
	/** An inspectorate. */
	INSPECTION,
	/** A review or appeal panel. */
	PANEL,
	/** A route between public bodies. */
	INTER_AGENCY,
	/** A funding forum. */
	FUNDING,
	/** External audit. */
	AUDIT,
	/** No individual remedy. */
	NONE

}
