package org.sendgraph.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day, month, spring or year as somebody stated it. Whoever reads, compares or writes
 * such a date does it here, so that none can be read in that cannot be written.
 *
 * @param stated the date in the form 2023, 2023 (spring), 2023-09 or 2023-09-14
 * @param first the first day that it may mean
 * @param sure the last day that it may mean, from which it is sure
 */
public record StatedDate(String stated, LocalDate first, LocalDate sure) {

	/** Articles without a day say which season it was. */
	private static final String SPRING = " (spring)";

	private static final int YEAR_LENGTH = 4;

	private static final int MONTH_LENGTH = 7;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	/**
	 * Reads a date.
	 * @param text such as 2023-09
	 * @return the date
	 * @throws DateTimeException when it is none
	 */
	public static StatedDate of(String text) {
		if (text.endsWith(SPRING)) {
			Year year = Year.parse(text.substring(0, text.length() - SPRING.length()));
			return new StatedDate(text, year.atMonth(3).atDay(1), year.atMonth(6).atEndOfMonth());
		}
		return switch (text.length()) {
			case YEAR_LENGTH ->
				new StatedDate(text, Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
			case MONTH_LENGTH ->
				new StatedDate(text, YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
			default -> new StatedDate(text, LocalDate.parse(text), LocalDate.parse(text));
		};
	}

	/**
	 * Whether it may already have been on a day, or not.
	 * @param day the day
	 * @return whether both are possible
	 */
	public boolean isOpenOn(LocalDate day) {
		return !this.first.isAfter(day) && this.sure.isAfter(day);
	}

	/**
	 * Writes no more than is known.
	 * @return such as September 2023
	 */
	public String inWords() {
		if (this.stated.endsWith(SPRING)) {
			return "spring " + Year.from(this.first);
		}
		return switch (this.stated.length()) {
			case YEAR_LENGTH -> this.stated;
			case MONTH_LENGTH -> MONTH.format(this.first);
			default -> InWords.day(this.first);
		};
	}

}
