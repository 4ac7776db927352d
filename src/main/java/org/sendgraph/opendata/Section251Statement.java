package org.sendgraph.opendata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sendgraph.opendata.Spending.Columns;
import org.sendgraph.opendata.SpendingLines.Line;
import org.sendgraph.terms.FinancialYear;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What councils planned and what they spent, by line of the statement under section 251:
 * the two long files of the department, and its benchmarking workbook with a row for each
 * council. Amounts below nothing are income and stay.
 */
@Component
@Order(6)
class Section251Statement implements Kind {

	static final String STATEMENT = "section-251";

	static final String PLANNED = "PLANNED";

	private static final String OUTTURN = "OUTTURN";

	private static final String BENCHMARKING = "benchmarking";

	private static final String PLANNED_CATEGORY = "category_of_planned_expenditure";

	private static final String OUTTURN_CATEGORY = "category_of_expenditure";

	private static final List<String> BENCHMARKED = List.of("place_funding", "topup_state", "topup_indep",
			"sen_support_inclusion", "alternative_provision_services", "hospital_education", "therapies_health");

	private final Councils councils;

	Section251Statement(Councils councils) {
		this.councils = councils;
	}

	@Override
	public String word() {
		return "s251";
	}

	@Override
	public String help() {
		return "section 251 planned expenditure and outturn in the long layout, or the high needs benchmarking workbook";
	}

	@Override
	public String publisher() {
		return "Department for Education";
	}

	@Override
	public void read(PublishedFile file, Reading reading) throws IOException {
		List<String> headers = CsvTable.headers(file);
		if (headers.contains("budget_place_funding")) {
			CsvTable.read(file,
					BENCHMARKED.stream()
						.flatMap((column) -> List.of("budget_" + column, "outturn_" + column).stream())
						.toList(),
					reading, this::benchmarked);
		}
		else if (headers.contains(OUTTURN_CATEGORY)) {
			Spending spent = new Spending(STATEMENT, OUTTURN, columns("expenditure"));
			CsvTable.read(file, needed(OUTTURN_CATEGORY, spent), reading, (row) -> line(row, OUTTURN_CATEGORY, spent));
		}
		else {
			Spending planned = new Spending(STATEMENT, PLANNED, columns("planned_expenditure"));
			CsvTable.read(file, needed(PLANNED_CATEGORY, planned), reading,
					(row) -> line(row, PLANNED_CATEGORY, planned));
		}
	}

	private static List<String> needed(String category, Spending spending) {
		List<String> needed = new ArrayList<>(
				List.of("time_period", "geographic_level", "old_la_code", category, spending.columns().net()));
		needed.addAll(spending.columns().parts().values());
		return needed;
	}

	private static Columns columns(String expenditure) {
		return new Columns("net_" + expenditure,
				Map.of("grossPence", "gross_" + expenditure, "incomePence", "income", "earlyYearsPence",
						"early_years_establishments", "primaryPence", "primary_schools", "secondaryPence",
						"secondary_schools", "specialPence", "sen_and_special_schools", "alternativeProvisionPence",
						"pupil_referral_units_and_alt_provision", "postSixteenPence", "post_16"));
	}

	/** National and regional rows, and lines about something else, are passed over. */
	private List<Fact> line(Cells row, String category, Spending spending) {
		String title = row.required(category);
		Line line = SpendingLines.of(title);
		if (!row.required("geographic_level").equalsIgnoreCase("Local authority") || line == null) {
			return List.of();
		}
		FinancialYear year = year(row, "time_period");
		return spending.facts(row, this.councils.inYear(row, "old_la_code", year), year, line, title);
	}

	/** Councils that had ended or not begun stand there too, with empty cells. */
	private List<Fact> benchmarked(Cells row) {
		FinancialYear year = year(row, "financial_year");
		Set<Fact> facts = new LinkedHashSet<>();
		Map.of("budget_", PLANNED, "outturn_", OUTTURN).forEach((prefix, basis) -> BENCHMARKED.forEach((column) -> {
			if (row.text(prefix + column) != null) {
				String stem = prefix + column.replace("_funding", "");
				Spending spending = new Spending(BENCHMARKING, basis,
						new Columns(prefix + column,
								Map.of("incomePence", stem + "_income", "earlyYearsPence", stem + "_early_years",
										"primaryPence", stem + "_primary", "secondaryPence", stem + "_secondary",
										"specialPence", stem + "_special", "alternativeProvisionPence",
										stem + "_pru_ap", "postSixteenPence", stem + "_post_school")));
				Line line = SpendingLines.of(column);
				if (line != null) {
					facts.addAll(
							spending.facts(row, this.councils.inYear(row, "la_code", year), year, line, line.words()));
				}
			}
		}));
		return List.copyOf(facts);
	}

	private static FinancialYear year(Cells row, String column) {
		FinancialYear year = FinancialYear.in(row.required(column));
		if (year == null) {
			throw new RejectedCell(column, row.required(column), "is no financial year",
					"Write it as 202122 or 2021-22.");
		}
		return year;
	}

}
