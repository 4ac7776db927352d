package org.sendgraph.terms;

/** What somebody with a token may do. */
public enum ActorRole {

	/** Reads public facts where a token is needed for that. */
	READER,
	/** Records what the own body agreed. */
	OFFICER,
	/** Reads everything, with who recorded it and why. */
	AUDITOR,
	/** Keeps reference data and brings in files. */
	STEWARD

}
