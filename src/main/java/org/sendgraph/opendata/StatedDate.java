package org.sendgraph.opendata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A day, month or year as somebody stated it.
 *
 * @param stated the date in the form 2023, 2023-09 or 2023-09-14
 * @param first the first day that it may mean
 * @param sure the last day that it may mean, from which it is sure
 */
record StatedDate(String stated, LocalDate first, LocalDate sure) {

	private static final int YEAR_LENGTH = 4;

	private static final int MONTH_LENGTH = 7;

	static StatedDate of(Cells row, String column) {
		String text = row.required(column);
		if (text.matches("\\d{4}(-\\d{2})?")) {
			try {
				return of(text);
			}
			catch (DateTimeException ex) {
				throw new RejectedCell(column, text, "is no month", "Write a month as 2023-09, a day as 2023-09-14.");
			}
		}
		LocalDate day = row.day(column);
		if (day == null) {
			throw new IllegalStateException(column + " was filled in and reads as nothing");
		}
		return new StatedDate(day.toString(), day, day);
	}

	/**
	 * Reads a day, month or year.
	 * @param text such as 2023-09
	 * @return the date
	 * @throws DateTimeException when it is none
	 */
	static StatedDate of(String text) {
		return switch (text.length()) {
			case YEAR_LENGTH ->
				new StatedDate(text, Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
			case MONTH_LENGTH ->
				new StatedDate(text, YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
			default -> new StatedDate(text, LocalDate.parse(text), LocalDate.parse(text));
		};
	}

	/**
	 * Reads the column {@code until} of a row about something that began on this date.
	 * @param row the row
	 * @return first day on which it no longer held; null when the cell is empty
	 */
	@Nullable LocalDate until(Cells row) {
		LocalDate until = row.day("until");
		if (until != null && !until.isAfter(this.first)) {
			throw new RejectedCell("until", until.toString(), "is not after " + this.stated,
					"Give the first day on which it no longer held, or leave the cell empty.");
		}
		return until;
	}

}
