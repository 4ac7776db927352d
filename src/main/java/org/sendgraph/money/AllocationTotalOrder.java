package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;

/**
 * What sums of money that moved stand in order by, largest first.
 */
public enum AllocationTotalOrder {

	/** The sum. */
	AMOUNT(AllocationTotal::amount),

	/** How many allocations were added up. */
	COUNT((total) -> BigDecimal.valueOf(total.count())),

	/** The largest allocation. */
	LARGEST(AllocationTotal::largest),

	/** What one allocation is on average. */
	AVERAGE(AllocationTotal::average);

	private final Comparator<AllocationTotal> comparator;

	AllocationTotalOrder(Function<AllocationTotal, BigDecimal> value) {
		this.comparator = Comparator.comparing(value).reversed().thenComparing(AllocationTotal::key);
	}

	/**
	 * Largest first; what is alike in the order of what it is told from the others by.
	 */
	Comparator<AllocationTotal> comparator() {
		return this.comparator;
	}

}
