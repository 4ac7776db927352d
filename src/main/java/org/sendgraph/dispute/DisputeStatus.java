package org.sendgraph.dispute;

/** How far a dispute has come. */
public enum DisputeStatus {

	/** A party has raised it. */
	RAISED,
	/** Another party has answered. */
	ANSWERED,
	/** It is settled. */
	SETTLED

}
