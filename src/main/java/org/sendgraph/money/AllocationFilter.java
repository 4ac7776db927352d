package org.sendgraph.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	static final AllocationFilter ALL = new AllocationFilter(null, null, null, null, null, null);

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("payer", this.payer);
		parameters.put("payee", this.payee);
		parameters.put("body", this.body);
		parameters.put("kinds", names(this.kinds));
		parameters.put("figures", names(this.figures));
		return parameters;
	}

	private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> words) {
		return (words != null) ? words.stream().<String>map(Enum::name).toList() : null;
	}

	void mustNameSomebody() {
		if (this.payer == null && this.payee == null && this.body == null) {
			throw new BadInput("filter", "The filter names nobody.", "an id for payer, payee or body");
		}
	}

}
