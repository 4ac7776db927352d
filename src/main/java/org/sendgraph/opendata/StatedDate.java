package org.sendgraph.opendata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, month or year as somebody stated it.
 *
 * @param stated the date in the form 2023, 2023-09 or 2023-09-14
 * @param first the first day that it may mean
 * @param sure the last day that it may mean, from which it is sure
 */
record StatedDate(String stated, LocalDate first, LocalDate sure) {

	static StatedDate of(Cells row, String column) {
		String text = row.required(column);
		try {
			if (text.matches("\\d{4}")) {
				Year year = Year.parse(text);
				return new StatedDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth());
			}
			if (text.matches("\\d{4}-\\d{2}")) {
				YearMonth month = YearMonth.parse(text);
				return new StatedDate(text, month.atDay(1), month.atEndOfMonth());
			}
		}
		catch (DateTimeException ex) {
			throw new RejectedCell(column, text, "is no month", "Write a month as 2023-09, a day as 2023-09-14.");
		}
		LocalDate day = row.day(column);
		if (day == null) {
			throw new IllegalStateException(column + " was filled in and reads as nothing");
		}
		return new StatedDate(day.toString(), day, day);
	}

}
