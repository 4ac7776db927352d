package org.sendgraph.measure;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works out again the date that a row of the tables says follows from its words.
 */
final class StatedDerivation {

	private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

	private static final Pattern LENGTH = Pattern.compile("((\\w+) years?) from (\\d{4}(?:-\\d{2}-\\d{2})?)");

	private static final Pattern FINANCIAL_YEAR = Pattern.compile("end of the financial year ((\\d{4})-\\d{2})");

	private StatedDerivation() {
	}

	static boolean holds(String derivation, String stated, String words) {
		Matcher length = LENGTH.matcher(derivation);
		if (length.matches()) {
			int years = NUMBERS.indexOf(length.group(2));
			String start = length.group(3);
			return years > 0 && words.contains(length.group(1)) && words.contains(start)
					&& stated.equals((start.length() == "2023".length()) ? Year.parse(start).plusYears(years).toString()
							: LocalDate.parse(start).plusYears(years).toString());
		}
		Matcher year = FINANCIAL_YEAR.matcher(derivation);
		return year.matches() && words.contains(year.group(1))
				&& stated.equals((Integer.parseInt(year.group(2)) + 1) + "-04-01");
	}

}
