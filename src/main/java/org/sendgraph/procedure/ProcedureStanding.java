package org.sendgraph.procedure;

/**
 * What a procedure counts for on a day.
 */
public enum ProcedureStanding {

	/** It is the law, or a contract or grant that binds. */
	IN_FORCE,
	/** Guidance or practice without force of law. */
	NON_STATUTORY,
	/** Tried in some areas, without force of law. */
	PILOTED,
	/** Proposed or announced, not enacted. */
	PROPOSED,
	/** The Act is passed, the section is not in force. */
	ENACTED_NOT_COMMENCED,
	/** It was proposed and left out again. */
	DROPPED

}
