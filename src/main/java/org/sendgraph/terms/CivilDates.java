package org.sendgraph.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes days. A day that no calendar has, such as 30 February, is refused: the
 * law of another day would be the wrong answer.
 */
class CivilDates extends WrittenScalar<LocalDate> {

	private static final int LENGTH = 10;

	CivilDates() {
		super(LocalDate.class, " is no day. Accepted: a day of the calendar, such as \"2026-11-24\".");
	}

	@Override
	@Nullable LocalDate read(String text) {
		try {
			return (text.length() == LENGTH) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
