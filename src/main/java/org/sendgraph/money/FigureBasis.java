package org.sendgraph.money;

/**
 * How an amount came about. Figures of different sorts tell of the same money.
 */
public enum FigureBasis {

	/** Allocated by the department or another body that gives. */
	ALLOCATED,
	/** Planned by the council before the year. */
	PLANNED,
	/** Spent, by the council's statement after the year. */
	OUTTURN,
	/** Paid, payment by payment. */
	PAID

}
