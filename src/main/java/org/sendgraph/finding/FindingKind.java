package org.sendgraph.finding;

/**
 * Sorts of finding.
 */
public enum FindingKind {

	/** A budget is said to hold more than is known to have come in. */
	BUDGET_WITHOUT_SOURCE(
			"The body that holds the budget, by recording what came in; or whoever stated the whole, by correcting it"),
	/** More was allocated, planned, spent or paid out of a budget than it holds. */
	BUDGET_OVERSPENT("The body that holds the budget, and whoever published or recorded the payments out of it"),
	/** A budget is said to hold something else than its parts make. */
	PARTS_DIFFER("Whoever published or recorded the stated whole or one of its parts"),
	/** Shares that should make a whole do not. */
	SHARES_NOT_WHOLE("The parties that pay into the pool; for residents in boards’ areas, the publisher of the shares"),
	/** A statutory duty and no budget of the kinds of money that it is met out of. */
	DUTY_WITHOUT_BUDGET("The body on which the duty falls, by recording the budget that it meets it from"),
	/** A kind of money drawn from nothing that is no departmental vote. */
	STREAM_WITHOUT_ORIGIN("A steward, from the funding guidance of the department that the money comes from"),
	/** A payment to an establishment that was not open on the day. */
	PAYMENT_TO_CLOSED(
			"Whoever published or recorded the payment; or the Department for Education, where its register has the wrong day"),
	/** More than five times what the one in the middle spends. */
	OUTLIER("The council that reported the figure to the Department for Education"),
	/** The newest file of a kind is older than its publisher's cycle. */
	STALE_SOURCE("A steward, by bringing the publisher’s newest file in"),
	/** An arrangement came to an end and nothing took its place. */
	ARRANGEMENT_LAPSED("The parties, by recording what they agree now, if anything"),
	/** An arrangement is about to end, or its review is due. */
	ARRANGEMENT_LAPSING("The parties, by reviewing it before its day"),
	/** Two arrangements cannot both be followed. */
	ARRANGEMENTS_CONTRADICT("The parties to both, by ending or correcting one of them"),
	/** An arrangement that some party has not confirmed. */
	ARRANGEMENT_ONE_SIDED("The parties that have not confirmed it, by confirming or disputing it"),
	/** An arrangement names a body that does not exist on the day. */
	ARRANGEMENT_PARTY_GONE("The body that followed the one that has gone, by taking its part"),
	/** Something on record that was read in a document which was withdrawn. */
	SOURCE_WITHDRAWN("Whoever recorded it, by correcting it with another document");

	private final String whoCouldSettle;

	FindingKind(String whoCouldSettle) {
		this.whoCouldSettle = whoCouldSettle;
	}

	/** Who could settle a finding of this sort, and how. */
	public String whoCouldSettle() {
		return this.whoCouldSettle;
	}

}
