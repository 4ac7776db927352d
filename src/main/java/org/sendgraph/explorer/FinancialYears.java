package org.sendgraph.explorer;

import java.time.LocalDate;
import java.util.List;

/**
 * Financial years as forms take them: from April to March, such as 2021-22.
 */
final class FinancialYears {

	private static final int APRIL = 4;

	private static final String GIVE = "Give a financial year from April to March, such as 2021-22.";

	private FinancialYears() {
	}

	/** Allows a year, or nothing. */
	static void check(Form form, String field) {
		String given = form.value(field);
		if (form.given(field) && !(given.matches("20\\d\\d-\\d\\d") && label(first(given)).equals(given))) {
			form.refuse(field, GIVE);
		}
	}

	/** The year of a day. */
	static String of(LocalDate day) {
		return label(day.minusMonths(APRIL - 1).getYear());
	}

	/** The years before and after one. */
	static List<String> beside(String label) {
		return List.of(label(first(label) - 1), label(first(label) + 1));
	}

	private static int first(String label) {
		return Integer.parseInt(label.substring(0, 4));
	}

	private static String label(int first) {
		return "%d-%02d".formatted(first, (first + 1) % 100);
	}

}
