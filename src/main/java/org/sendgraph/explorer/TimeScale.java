package org.sendgraph.explorer;

import java.time.LocalDate;
import java.time.Period;

/**
 * Says where days are on a line on which every month is as long.
 *
 * @param first first day of the line
 * @param end first day after it
 */
record TimeScale(LocalDate first, LocalDate end) {

	/** Wide enough for the word of what lasted half a year. */
	static final int MONTH = 16;

	static final int LEFT = 8;

	int x(LocalDate day) {
		Period since = Period.between(this.first, day.withDayOfMonth(1));
		return LEFT + (int) since.toTotalMonths() * MONTH + (day.getDayOfMonth() - 1) * MONTH / day.lengthOfMonth();
	}

	int width() {
		return x(this.end) + LEFT;
	}

	boolean holds(LocalDate day) {
		return !day.isBefore(this.first) && day.isBefore(this.end);
	}

}
