package org.sendgraph.procedure;

import java.time.MonthDay;

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
 * @param dayOfYear day of the year, such as 02-15; null for a length of time
 * @param regulation what sets it
 * @param period when it holds, the end exclusive
 */
public record Deadline(DeadlineSense sense, @Nullable Integer number, @Nullable DeadlineUnit unit,
		boolean firstDayCounts, @Nullable String countedFromId, boolean timeToAppeal, @Nullable String dayOfYear,
		String regulation, Period period) {

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
		return this.sense == DeadlineSense.AHEAD || this.sense == DeadlineSense.BEFORE_DAY;
	}

	MonthDay day() {
		return MonthDay.parse("--" + this.dayOfYear);
	}

}
