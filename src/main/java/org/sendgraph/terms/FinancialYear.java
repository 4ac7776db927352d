package org.sendgraph.terms;

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
public record FinancialYear(int from) {

	/** {@code 2021-22}, {@code 2021/22}, {@code 202122}, {@code 2021 to 2022}. */
	private static final Pattern YEARS = Pattern
		.compile("(?<!\\d)(20\\d\\d)(?: ?(?:-|\u2013|/|to) ?)?(?:20)?(\\d\\d)(?!\\d)");

	/**
	 * Finds the financial year of a day.
	 * @param day the day
	 * @return its year
	 */
	public static FinancialYear of(LocalDate day) {
		return new FinancialYear((day.getMonth().compareTo(Month.APRIL) < 0) ? day.getYear() - 1 : day.getYear());
	}

	/**
	 * Finds the first financial year that a text names.
	 * @param text any text
	 * @return the year, or null when there is none
	 */
	public static @Nullable FinancialYear in(@Nullable String text) {
		Matcher years = YEARS.matcher(String.valueOf(text));
		while (years.find()) {
			int from = Integer.parseInt(years.group(1));
			if ((from + 1) % 100 == Integer.parseInt(years.group(2))) {
				return new FinancialYear(from);
			}
		}
		return null;
	}

	/** As it is written: {@code 2021-22}. */
	public String label() {
		int ends = (this.from + 1) % 100;
		return this.from + ((ends < 10) ? "-0" : "-") + ends;
	}

	public FinancialYear next() {
		return new FinancialYear(this.from + 1);
	}

	public LocalDate start() {
		return LocalDate.of(this.from, Month.APRIL, 1);
	}

	/** The first day after it. */
	public LocalDate end() {
		return next().start();
	}

}
