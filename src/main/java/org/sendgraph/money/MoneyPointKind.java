package org.sendgraph.money;

/**
 * What a point on the way of money is.
 */
public enum MoneyPointKind {

	/**
	 * Money that Parliament votes for a department, or another beginning of all money.
	 */
	VOTE,
	/** What a body holds of one kind of money in a year. */
	BUDGET,
	/** A body that is paid. */
	ORGANISATION,
	/** A provision that is paid for. */
	PROVISION,
	/** Nobody is named as the one who received it. */
	NOT_NAMED;

	static MoneyPointKind of(String id) {
		return switch (id.substring(0, id.indexOf(':'))) {
			case "Budget" -> BUDGET;
			case "Provision" -> PROVISION;
			case "FundingStream" -> VOTE;
			default -> ORGANISATION;
		};
	}

}
