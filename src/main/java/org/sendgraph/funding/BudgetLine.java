package org.sendgraph.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.FinancialYear;

/**
 * Which budget it is: what a body holds of one stream of funding in one financial year.
 * Whoever tells of the same one, a file or an officer, tells of the same line of the
 * record, and the later one supersedes the earlier.
 *
 * @param code code of the body, such as {@code 886}
 * @param stream key of the stream; null where a file does not say from which one it pays
 * @param year the financial year
 */
public record BudgetLine(String code, @Nullable String stream, FinancialYear year) {

	/** The table of the record that holds budgets. */
	public static final String TABLE = "budgets";

	private static final List<String> TOLD_BY_SETTLEMENT = List.of("dsg-schools-block", "dsg-central-services-block",
			"dsg-high-needs-block", "dsg-early-years-block");

	private static final String DEPARTMENT = "dfe";

	public String id() {
		return "Budget:" + key() + "-" + this.year.label();
	}

	public String key() {
		return this.code + "-" + ((this.stream != null) ? this.stream : "not-stated");
	}

	/**
	 * The four blocks stand in the settlement, what councils make of them in their
	 * statements.
	 * @return what tells of it in full, such as the settlement of a year
	 */
	public String scope() {
		boolean settled = this.code.equals(DEPARTMENT) || TOLD_BY_SETTLEMENT.contains(String.valueOf(this.stream));
		return (settled ? "settlement" : "section-251") + " " + this.year.label();
	}

}
