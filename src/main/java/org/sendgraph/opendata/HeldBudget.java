package org.sendgraph.opendata;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.BudgetLine;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.terms.FinancialYear;

/**
 * What one body holds of one stream of funding in one financial year.
 *
 * @param holder id of the body
 * @param code its code within the budget's id, such as {@code 886}
 * @param stream key of the stream; null where a file does not say from which one it pays
 * @param year the financial year
 */
record HeldBudget(String holder, String code, @Nullable String stream, FinancialYear year) {

	private static final CypherFile STAGE_BUDGETS = CypherFile.of("opendata/stage-budgets");

	private static final FactTable BUDGETS = new FactTable(BudgetLine.TABLE, STAGE_BUDGETS);

	private static final String DEPARTMENT = "NationalBody:org-dfe";

	static HeldBudget of(Councils.Council council, @Nullable String stream, FinancialYear year) {
		return new HeldBudget(council.id(), council.dfeCode(), stream, year);
	}

	static HeldBudget ofDepartment(String stream, FinancialYear year) {
		return new HeldBudget(DEPARTMENT, "dfe", stream, year);
	}

	String id() {
		return line().id();
	}

	private BudgetLine line() {
		return new BudgetLine(this.code, this.stream, this.year);
	}

	/**
	 * The amount of the budget.
	 * @param pence the amount
	 * @param basis how it came about
	 * @param more what else is kept
	 * @return the fact
	 */
	Fact told(long pence, String basis, Map<String, Object> more) {
		Map<String, Object> kept = new HashMap<>(more);
		kept.put("pence", pence);
		kept.put("basis", basis);
		return fact(kept, false);
	}

	/** That there is such a budget, by a file that does not say how much is in it. */
	Fact mentioned() {
		return fact(new HashMap<>(), true);
	}

	private Fact fact(Map<String, Object> kept, boolean mention) {
		kept.putAll(Map.of("financialYear", this.year.label(), "start", this.year.start(), "end", this.year.end()));
		kept.putIfAbsent("confidence", mention ? "MEDIUM" : "HIGH");
		Map<String, Object> values = new HashMap<>(Map.of("id", id(), "holder", this.holder));
		if (this.stream != null) {
			kept.put("stream", "FundingStream:" + this.stream);
			values.put("stream", "FundingStream:" + this.stream);
		}
		return new Fact(BUDGETS, line().scope(), line().key(), values, kept, mention);
	}

}
