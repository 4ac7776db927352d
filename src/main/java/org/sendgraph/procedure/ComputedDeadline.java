package org.sendgraph.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A deadline with its day.
 *
 * @param deadline the deadline
 * @param day last day in time, or first day on which the step may be taken
 * @param exact whether that is the day; else the earliest that it can be
 * @param latest the latest that the day can be; null where nothing is known to bound it
 * @param computation how it was counted
 */
public record ComputedDeadline(Deadline deadline, LocalDate day, boolean exact, @Nullable LocalDate latest,
		String computation) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/**
	 * Counts a deadline.
	 * @param deadline the deadline
	 * @param event the day it is counted from
	 * @return the deadline with its day
	 */
	static ComputedDeadline of(Deadline deadline, LocalDate event) {
		if (deadline.sense() == DeadlineSense.BEFORE_DAY) {
			LocalDate limit = deadline.day().atYear(event.getYear());
			LocalDate eve = limit.minusDays(1);
			return new ComputedDeadline(deadline, eve, true, eve, "the day before " + DAY.format(limit));
		}
		int number = Objects.requireNonNull(deadline.number(), deadline.regulation());
		DeadlineUnit unit = Objects.requireNonNull(deadline.unit(), deadline.regulation());
		boolean exact = unit != DeadlineUnit.SCHOOL_DAYS && unit != DeadlineUnit.WORKING_DAYS;
		LocalDate end = (deadline.sense() == DeadlineSense.AHEAD) ? shifted(event, -number, unit)
				: deadline.firstDayCounts() ? withFirstDay(event, number, unit) : shifted(event, number, unit);
		// A step that may not be taken before a time has passed waits for the day after
		// it.
		int after = (deadline.sense() == DeadlineSense.NOT_BEFORE) ? 1 : 0;
		String said = said(deadline, number, unit, event);
		if (deadline.timeToAppeal()) {
			LocalDate received = TimeToAppeal.end(end);
			return new ComputedDeadline(deadline, received.plusDays(after), false,
					TimeToAppeal.latest(received).plusDays(after), said + TimeToAppeal.said(end, received));
		}
		LocalDate day = end.plusDays(after);
		return new ComputedDeadline(deadline, day, exact, exact ? day : null,
				said + (exact ? "" : ", counting Mondays to Fridays; closures and bank holidays make it later"));
	}

	/**
	 * Says whether a day is surely after it.
	 * @param other the day
	 * @return whether it is after the latest that this can be
	 */
	boolean surelyBefore(LocalDate other) {
		return this.latest != null && other.isAfter(this.latest);
	}

	private static LocalDate shifted(LocalDate day, int number, DeadlineUnit unit) {
		return switch (unit) {
			case DAYS -> day.plusDays(number);
			case WEEKS -> day.plusWeeks(number);
			case MONTHS -> day.plusMonths(number);
			case YEARS -> day.plusYears(number);
			case SCHOOL_DAYS, WORKING_DAYS -> weekdaysAfter(day, number);
		};
	}

	private static LocalDate withFirstDay(LocalDate day, int number, DeadlineUnit unit) {
		return switch (unit) {
			case SCHOOL_DAYS, WORKING_DAYS -> weekdaysAfter(day.minusDays(1), number);
			default -> {
				LocalDate sameDay = shifted(day, number, unit);
				// A month without such a day has already ended on the last day that
				// counts.
				boolean monthWasTooShort = (unit == DeadlineUnit.MONTHS || unit == DeadlineUnit.YEARS)
						&& sameDay.getDayOfMonth() < day.getDayOfMonth();
				yield monthWasTooShort ? sameDay : sameDay.minusDays(1);
			}
		};
	}

	private static LocalDate weekdaysAfter(LocalDate day, int number) {
		LocalDate last = day;
		for (int counted = 0; counted < number;) {
			last = last.plus(1, ChronoUnit.DAYS);
			if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
				counted++;
			}
		}
		return last;
	}

	private static String said(Deadline deadline, int number, DeadlineUnit unit, LocalDate event) {
		String from = DAY.format(event);
		if (number == 0) {
			return "on " + from;
		}
		String words = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		String length = number + " " + ((number == 1) ? words.substring(0, words.length() - 1) : words);
		return switch (deadline.sense()) {
			case AHEAD -> length + " ahead of " + from;
			case NOT_BEFORE -> "not before " + length + (deadline.firstDayCounts() ? " beginning with " : " after ")
					+ from + (deadline.firstDayCounts() ? " have passed" : "");
			default -> length + (deadline.firstDayCounts() ? " beginning with " : " after ") + from;
		};
	}

}
