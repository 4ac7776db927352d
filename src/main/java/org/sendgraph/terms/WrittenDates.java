package org.sendgraph.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds full dates in a text, in each form that people in the United Kingdom write them.
 */
final class WrittenDates {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final String MONTH = "(?<name>" + String.join("|", MONTHS) + ")[a-z]*";

	private static final String DAY = "(?<day>\\d{1,2})";

	private static final String YEAR = "(?<year>\\d{4}|'?\\d{2})";

	private static final String BETWEEN = "[ ./,-]{1,2}";

	private static final List<Pattern> FORMS = Stream
		.of(DAY + "(?: ?[./-] ?| )(?<month>\\d{1,2})(?: ?[./-] ?| )" + YEAR,
				"(?<year>\\d{4})[ ./-](?<month>\\d{1,2})[ ./-]" + DAY, "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})",
				DAY + "(?: ?(?:st|nd|rd|th))?(?: (?:day )?of)?(?:" + BETWEEN + ")?" + MONTH + "(?:" + BETWEEN + ")?"
						+ YEAR,
				MONTH + BETWEEN + DAY + "(?: ?(?:st|nd|rd|th))?" + BETWEEN + YEAR,
				"(?<year>\\d{4})" + BETWEEN + MONTH + BETWEEN + DAY)
		.map((form) -> Pattern.compile("(?<![0-9])" + form + "(?![0-9])", Pattern.CASE_INSENSITIVE))
		.toList();

	/** Eight digits that could as well be the number of a provider. */
	private static final Pattern NUMBER_TOO = Pattern
		.compile("(?<![0-9])(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})(?![0-9])");

	private static final int CENTURY = 100;

	private WrittenDates() {
	}

	/**
	 * Finds them.
	 * @param text the text, in which dashes, spaces and digits are plain
	 * @param today the day it is, by which years of two digits are read
	 * @return each date, more than one for what can be read in two ways
	 */
	static List<Found> in(String text, LocalDate today) {
		List<Found> found = new ArrayList<>();
		FORMS.forEach((form) -> form.matcher(text).results().forEach((one) -> read(one, false, today, found)));
		NUMBER_TOO.matcher(text).results().forEach((one) -> read(one, true, today, found));
		return found;
	}

	private static void read(MatchResult one, boolean numberToo, LocalDate today, List<Found> found) {
		int year = Integer.parseInt(one.group("year").replace("'", ""));
		if (year < CENTURY) {
			year += today.getYear() - today.getYear() % CENTURY;
			year -= (year > today.getYear()) ? CENTURY : 0;
		}
		int day = Integer.parseInt(one.group("day"));
		if (one.namedGroups().containsKey("name")) {
			add(one, year, MONTHS.indexOf(one.group("name").toLowerCase(Locale.ROOT)) + 1, day, numberToo, found);
			return;
		}
		int month = Integer.parseInt(one.group("month"));
		add(one, year, month, day, numberToo, found);
		add(one, year, day, month, numberToo, found);
	}

	private static void add(MatchResult one, int year, int month, int day, boolean numberToo, List<Found> found) {
		try {
			found.add(new Found(LocalDate.of(year, month, day), one.start(), one.end(), numberToo));
		}
		catch (DateTimeException ex) {
			// What no calendar has is no date.
		}
	}

	/**
	 * A date in a text.
	 *
	 * @param day the day
	 * @param start where it begins
	 * @param end where it has ended
	 * @param numberToo whether it could be a number as well
	 */
	record Found(LocalDate day, int start, int end, boolean numberToo) {
	}

}
