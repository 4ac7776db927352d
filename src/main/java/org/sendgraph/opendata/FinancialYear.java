package org.sendgraph.opendata;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A year of public money, from 1 April to 31 March.
 *
 * @param from the calendar year in which it begins
 */
record FinancialYear(int from) {

	/** {@code 2021-22}, {@code 2021/22}, {@code 202122}, {@code 2021 to 2022}. */
	private static final Pattern YEARS = Pattern
		.compile("(?<!\\d)(20\\d\\d)(?: ?(?:-|\u2013|/|to) ?)?(?:20)?(\\d\\d)(?!\\d)");

	static FinancialYear of(LocalDate day) {
		return new FinancialYear((day.getMonth().compareTo(Month.APRIL) < 0) ? day.getYear() - 1 : day.getYear());
	}

	/**
	 * Finds the first financial year that a text names.
	 * @param text any text
	 * @return the year, or null when there is none
	 */
	static @Nullable FinancialYear in(@Nullable String text) {
		Matcher years = YEARS.matcher(String.valueOf(text));
		while (years.find()) {
			int from = Integer.parseInt(years.group(1));
			if ((from + 1) % 100 == Integer.parseInt(years.group(2))) {
				return new FinancialYear(from);
			}
		}
		return null;
	}

	String label() {
		return "%d-%02d".formatted(this.from, (this.from + 1) % 100);
	}

	FinancialYear next() {
		return new FinancialYear(this.from + 1);
	}

	LocalDate start() {
		return LocalDate.of(this.from, Month.APRIL, 1);
	}

	/** The first day after it. */
	LocalDate end() {
		return next().start();
	}

}
