package org.sendgraph.opendata;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.terms.FinancialYear;

/**
 * Money that leaves a budget, and where it goes. Payer, payee and stream stand on the
 * particulars too: a later version may name others, and the ties of all versions stay.
 *
 * @param scope what the file tells in full, such as the settlement of a year
 * @param key what tells it from the other allocations of the scope
 * @param name what tells it from those of any scope, for its id
 * @param payer budget that pays
 * @param stream key of the stream as which it is paid; null where the file does not say
 * @param kind what sort of movement it is
 * @param basis how the amount came about: planned, spent …
 */
record MovedMoney(String scope, String key, String name, HeldBudget payer, @Nullable String stream, String kind,
		String basis) {

	private static final CypherFile STAGE_ALLOCATIONS = CypherFile.of("opendata/stage-allocations");

	private static final FactTable ALLOCATIONS = new FactTable("allocations", STAGE_ALLOCATIONS);

	/** One whose key does for every scope. */
	MovedMoney(String scope, String key, HeldBudget payer, @Nullable String stream, String kind, String basis) {
		this(scope, key, key, payer, stream, kind, basis);
	}

	Fact toBudget(HeldBudget payee, long pence, Map<String, Object> more) {
		return fact(Map.of("payeeBudget", payee.id()), payee.id(), pence, more);
	}

	Fact toOrganisation(String payee, long pence, Map<String, Object> more) {
		return fact(Map.of("payeeOrganisation", payee), payee, pence, more);
	}

	/** The file does not say, or not in a way that tells, who received it. */
	Fact toNobodyNamed(long pence, Map<String, Object> more) {
		return fact(Map.of(), null, pence, more);
	}

	private Fact fact(Map<String, Object> payeeValues, @Nullable String payee, long pence, Map<String, Object> more) {
		FinancialYear year = this.payer.year();
		Map<String, Object> kept = new HashMap<>(Map.of("confidence", "HIGH"));
		kept.putAll(more);
		kept.putAll(Map.of("pence", pence, "kind", this.kind, "basis", this.basis, "payer", this.payer.id(),
				"financialYear", year.label(), "start", year.start(), "end", year.end()));
		if (payee != null) {
			kept.put("payee", payee);
		}
		if (this.stream != null) {
			kept.put("stream", "FundingStream:" + this.stream);
		}
		Map<String, Object> values = new HashMap<>(payeeValues);
		values.put("id", "Allocation:" + this.name + "-" + year.label());
		return new Fact(ALLOCATIONS, this.scope, this.key, values, kept);
	}

}
