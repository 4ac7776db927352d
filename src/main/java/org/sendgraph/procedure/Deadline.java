package org.sendgraph.procedure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Period;

/**
 * By when, or not before when, a step has to be taken.
 *
 * @param sense how it lies to the event it is counted from
 * @param number how many of the unit; null for a day of the year
 * @param unit what it is counted in; null for a day of the year
 * @param firstDayCounts whether the day of the event is the first day
 * @param countedFromId step whose event it is counted from; null for the start
 * @param timeToAppeal whether its end is the end of the time to bring an appeal to the
 * Tribunal, which runs on over days on which the Tribunal does not work
 * @param dayOfYear day of the year, such as 02-15, or one day for all, such as
 * 2027-09-01; null for a length of time
 * @param regulation what sets it
 * @param period when it holds, the end exclusive
 */
public record Deadline(DeadlineSense sense, @Nullable Integer number, @Nullable DeadlineUnit unit,
		boolean firstDayCounts, @Nullable String countedFromId, boolean timeToAppeal, @Nullable String dayOfYear,
		String regulation, Period period) {

	private static final int MONTH_AND_DAY = "02-15".length();

	/**
	 * Says whether its due day is a last day.
	 * @return whether it is, as opposed to a first one
	 */
	public boolean last() {
		return this.sense != DeadlineSense.NOT_BEFORE;
	}

	/**
	 * Says whether it leads up to its event.
	 * @return whether the step comes before the event
	 */
	public boolean leadsUp() {
		return this.sense == DeadlineSense.AHEAD
				|| this.sense == DeadlineSense.BEFORE_DAY && this.dayOfYear != null && !isOneForAll(this.dayOfYear);
	}

	/** The day before which the step is to be taken, where there is one. */
	LocalDate limit(LocalDate event) {
		String day = Objects.requireNonNull(this.dayOfYear, this.regulation);
		return isOneForAll(day) ? LocalDate.parse(day) : MonthDay.parse("--" + day).atYear(event.getYear());
	}

	private static boolean isOneForAll(String day) {
		return day.length() > MONTH_AND_DAY;
	}

}
