package org.sendgraph.money;

/**
 * What sort of movement of money it is.
 */
public enum AllocationKind {

	/** Voted by Parliament for a department. */
	VOTE,
	/** A grant from one body's budget into another's. */
	GRANT,
	/** A sum for a service as a whole. */
	BLOCK,
	/** Places, whoever fills them. */
	PLACE,
	/** Places that the department pays itself and takes off the grant. */
	PLACE_DEDUCTION,
	/** Top-up above the place or element 2. */
	TOP_UP,
	/**
	 * Refunds between councils, and what the department takes off the grant for
	 * academies.
	 */
	RECOUPMENT,
	/** A share paid into a pool. */
	POOL_CONTRIBUTION,
	/** A charge by one body to another. */
	CHARGE,
	/** Money given to a family to buy provision. */
	DIRECT_PAYMENT,
	/** A service that the holder of the budget runs or commissions. */
	SERVICE,
	/** What is left at the end of the year, or missing, and goes to the next. */
	CARRIED_FORWARD,
	/** A payment as a council printed it. */
	PAYMENT

}
