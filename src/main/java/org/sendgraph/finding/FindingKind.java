package org.sendgraph.finding;

/**
 * Sorts of finding.
 */
public enum FindingKind {

	/** A budget is said to hold more than is known to have come in. */
	BUDGET_WITHOUT_SOURCE,
	/** More was allocated, planned, spent or paid out of a budget than it holds. */
	BUDGET_OVERSPENT,
	/** A budget is said to hold something else than its parts make. */
	PARTS_DIFFER,
	/** Shares that should make a whole do not. */
	SHARES_NOT_WHOLE,
	/** A statutory duty and no budget of the kinds of money that it is met out of. */
	DUTY_WITHOUT_BUDGET,
	/** A kind of money drawn from nothing that is no departmental vote. */
	STREAM_WITHOUT_ORIGIN,
	/** A payment to an establishment that was not open on the day. */
	PAYMENT_TO_CLOSED,
	/** More than five times what the one in the middle spends. */
	OUTLIER,
	/** The newest file of a kind is older than its publisher's cycle. */
	STALE_SOURCE,
	/** An arrangement came to an end and nothing took its place. */
	ARRANGEMENT_LAPSED,
	/** An arrangement is about to end, or its review is due. */
	ARRANGEMENT_LAPSING,
	/** Two arrangements cannot both be followed. */
	ARRANGEMENTS_CONTRADICT,
	/** An arrangement that some party has not confirmed. */
	ARRANGEMENT_ONE_SIDED,
	/** An arrangement names a body that does not exist on the day. */
	ARRANGEMENT_PARTY_GONE,
	/** Something on record that was read in a document which was withdrawn. */
	SOURCE_WITHDRAWN

}
