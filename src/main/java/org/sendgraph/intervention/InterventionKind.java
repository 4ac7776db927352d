package org.sendgraph.intervention;

import org.jspecify.annotations.Nullable;

/**
 * What was done about an area, and the rung of the ladder of intervention that it is.
 */
public enum InterventionKind {

	/** Area SEND inspection. */
	INSPECTION("rung-inspection"),
	/** Inspectors came again to see what had been done. */
	REVISIT(null),
	/** The inspectors determined that a written statement of action is needed. */
	WRITTEN_STATEMENT("rung-statement"),
	/** Council and board made a priority action plan. */
	PRIORITY_ACTION_PLAN("rung-inspection"),
	/** The department sent an adviser, or monitors progress. */
	ADVISER("rung-support"),
	/** The department issued an improvement notice. */
	NOTICE("rung-notice"),
	/** NHS England directed the board of the area, or took over functions of it. */
	BOARD_ACTION("rung-board"),
	/** The Secretary of State directed about a duty. */
	DIRECTION("rung-default"),
	/** The Secretary of State directed how an education function is exercised. */
	STATUTORY_DIRECTION("rung-commissioner"),
	/** A commissioner was named. */
	COMMISSIONER("rung-commissioner"),
	/** Agreement of the safety valve. */
	SAFETY_VALVE(null),
	/** Agreement of Delivering Better Value. */
	DELIVERING_BETTER_VALUE(null);

	private final @Nullable String rung;

	InterventionKind(@Nullable String rung) {
		this.rung = rung;
	}

	/**
	 * Says whether it is an agreement about a deficit, which is recorded with its money.
	 * @return whether it is
	 */
	public boolean isAgreement() {
		return this == SAFETY_VALVE || this == DELIVERING_BETTER_VALUE;
	}

	/**
	 * Says on which rung it stands. An inspection is one only where it found failings.
	 * @param outcome what an inspection found; null for what has none
	 * @return id of the step of the ladder; null where it is none
	 */
	@Nullable String rungId(@Nullable InspectionOutcome outcome) {
		boolean passed = this == INSPECTION && outcome != InspectionOutcome.WIDESPREAD_FAILINGS;
		return (this.rung != null && !passed) ? "ProcedureStep:" + this.rung : null;
	}

}
