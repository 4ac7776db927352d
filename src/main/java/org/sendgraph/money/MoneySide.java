package org.sendgraph.money;

/**
 * A side of a budget.
 */
public enum MoneySide {

	/** What came in. */
	INCOME,
	/** What went out. */
	OUTFLOW

}
