package org.sendgraph.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.opendata.SpendingLines.Line;
import org.sendgraph.terms.FinancialYear;

/**
 * What a council planned or spent on one line, read from a row.
 *
 * @param publication which of the publications it stands in; the same line stands in two
 * @param basis PLANNED or OUTTURN
 * @param columns headers of the net amount and of its parts
 */
record Spending(String publication, String basis, Columns columns) {

	/** What the publisher writes where a figure is not available. */
	private static final Set<String> NOT_AVAILABLE = Set.of("c", "x", "z", ":", "u", "low", "..");

	/**
	 * Reads what a row says of a line.
	 * @param row the row
	 * @param council whose row it is
	 * @param year the financial year
	 * @param line the line
	 * @param title as published
	 * @return budget and allocation; none where the amount is not available
	 */
	List<Fact> facts(Cells row, Councils.Council council, FinancialYear year, Line line, String title) {
		Long net = amount(row, this.columns.net());
		if (net == null) {
			return List.of();
		}
		Map<String, Object> kept = new HashMap<>(Map.of("line", line.number(), "title", title, "publication",
				this.publication.toUpperCase(Locale.UK).replace('-', '_')));
		this.columns.parts().forEach((property, column) -> row.keep(kept, property, amount(row, column)));
		HeldBudget payer = HeldBudget.of(council, line.paidFrom(), year);
		MovedMoney money = new MovedMoney(
				this.publication + " " + this.basis.toLowerCase(Locale.UK) + " " + year.label(), council.dfeCode() + "-"
						+ this.publication + "-" + this.basis.toLowerCase(Locale.UK) + "-" + line.number(),
				payer, line.stream(), line.kind(), this.basis);
		List<Fact> facts = new ArrayList<>(List.of(payer.mentioned()));
		if (line.isCarriedForward()) {
			HeldBudget next = HeldBudget.of(council, line.stream(), year.next());
			facts.addAll(List.of(next.mentioned(), money.toBudget(next, net, kept)));
		}
		else if (line.hasStreamOfItsOwn()) {
			HeldBudget payee = HeldBudget.of(council, line.stream(), year);
			facts.addAll(List.of(isAmountOfBudget() ? payee.told(net, this.basis, Map.of()) : payee.mentioned(),
					money.toBudget(payee, net, kept)));
		}
		else {
			facts.add(money.toNobodyNamed(net, kept));
		}
		return facts;
	}

	/**
	 * The planned statement itself is the budget; the other publications repeat or follow
	 * it.
	 */
	private boolean isAmountOfBudget() {
		return this.publication.equals(Section251Statement.STATEMENT) && this.basis.equals(Section251Statement.PLANNED);
	}

	private static @Nullable Long amount(Cells row, String column) {
		String text = row.text(column);
		return (text == null || NOT_AVAILABLE.contains(text)) ? null : row.pence(column);
	}

	/**
	 * Where amounts stand.
	 *
	 * @param net header of the net amount
	 * @param parts headers of phases, gross amount and income, by property
	 */
	record Columns(String net, Map<String, String> parts) {
	}

}
