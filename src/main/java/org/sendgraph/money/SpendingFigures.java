package org.sendgraph.money;

import java.util.List;

/**
 * Which figures tell what councils spend.
 */
public enum SpendingFigures {

	/** What they planned before the year. */
	PLANNED,
	/** What they spent, by their statement after the year. */
	OUTTURN,
	/** What they paid, payment by payment, as they print it. */
	PAID;

	/** Grants and deductions are allocated, whichever figures tell the rest. */
	List<String> figures() {
		return List.of(FigureBasis.ALLOCATED.name(), name());
	}

}
