package org.sendgraph.money;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.FinancialYear;

/**
 * Which allocations to list.
 *
 * @param payer only those out of this budget
 * @param payee only those to this budget, body or provision
 * @param body only those out of any budget of this body
 * @param financialYear only those of this year
 * @param kinds only those of these kinds
 * @param figures only those that came about in one of these ways
 */
public record AllocationFilter(@Nullable String payer, @Nullable String payee, @Nullable String body,
		@Nullable FinancialYear financialYear, @Nullable List<AllocationKind> kinds,
		@Nullable List<FigureBasis> figures) {

	void mustNameSomebody() {
		if (this.payer == null && this.payee == null && this.body == null) {
			throw new BadInput("filter", "The filter names nobody.", "an id for payer, payee or body");
		}
	}

}
