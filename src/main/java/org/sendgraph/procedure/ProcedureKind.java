package org.sendgraph.procedure;

/**
 * What a procedure is about.
 */
public enum ProcedureKind {

	/** Assessment, plan, review, transfer and end of a plan. */
	PLAN_PROCESS,
	/** Admission to a school. */
	ADMISSION,
	/** What to do when bodies or families disagree. */
	DISAGREEMENT,
	/** What is done about a council or a board that fails. */
	INTERVENTION,
	/** Education for those who cannot be in school. */
	ALTERNATIVE_PROVISION,
	/** Who must hold which qualification by when. */
	WORKFORCE

}
