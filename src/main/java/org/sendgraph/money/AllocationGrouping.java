package org.sendgraph.money;

/**
 * What sums of money that moved can be told apart by.
 */
public enum AllocationGrouping {

	/** The financial year. */
	FINANCIAL_YEAR,

	/** The body whose budget it was paid out of. */
	BODY,

	/** The region of that body. */
	REGION,

	/** The budget, body or provision that was paid. */
	PAYEE,

	/** The kind of money as which it was paid. */
	STREAM,

	/** The line of the section 251 statement. */
	LINE

}
