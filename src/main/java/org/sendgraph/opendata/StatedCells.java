package org.sendgraph.opendata;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.StatedDate;

/**
 * Cells in which a file may state a day, a month or a year.
 */
final class StatedCells {

	private StatedCells() {
	}

	static StatedDate date(Cells row, String column) {
		String text = row.required(column);
		if (text.matches("\\d{4}(-\\d{2})?")) {
			try {
				return StatedDate.of(text);
			}
			catch (DateTimeException ex) {
				throw new RejectedCell(column, text, "is no month", "Write a month as 2023-09, a day as 2023-09-14.");
			}
		}
		LocalDate day = row.day(column);
		if (day == null) {
			throw new IllegalStateException(column + " was filled in and reads as nothing");
		}
		return StatedDate.of(day.toString());
	}

	/**
	 * Reads the column {@code until} of a row.
	 * @param row the row
	 * @param began when began what the row is about
	 * @return first day on which it no longer held; null when the cell is empty
	 */
	static @Nullable LocalDate until(Cells row, StatedDate began) {
		LocalDate until = row.day("until");
		if (until != null && !until.isAfter(began.first())) {
			throw new RejectedCell("until", until.toString(), "is not after " + began.stated(),
					"Give the first day on which it no longer held, or leave the cell empty.");
		}
		return until;
	}

}
