package org.sendgraph.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A deadline with its day.
 *
 * @param deadline the deadline
 * @param day last day in time, or first day on which the step may be taken
 * @param exact whether that is the day; else the earliest that it can be
 * @param latest the latest that the day can be; null where nothing is known to bound it
 * @param bankHolidays bank holidays that were left out in counting
 * @param computation how it was counted
 */
public record ComputedDeadline(Deadline deadline, LocalDate day, boolean exact, @Nullable LocalDate latest,
		List<BankHoliday> bankHolidays, String computation) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** Which Mondays to Fridays a school is open is known to the school alone. */
	private static final WorkingDays WEEKDAYS = WorkingDays.without(List.of());

	/**
	 * Counts a deadline.
	 * @param deadline the deadline
	 * @param event the day it is counted from
	 * @param working working days, as far as they are known
	 * @return the deadline with its day
	 */
	static ComputedDeadline of(Deadline deadline, LocalDate event, WorkingDays working) {
		if (deadline.sense() == DeadlineSense.BEFORE_DAY) {
			LocalDate limit = deadline.limit(event);
			LocalDate eve = limit.minusDays(1);
			return new ComputedDeadline(deadline, eve, true, eve, List.of(), "the day before " + DAY.format(limit));
		}
		int number = Objects.requireNonNull(deadline.number(), deadline.regulation());
		DeadlineUnit unit = Objects.requireNonNull(deadline.unit(), deadline.regulation());
		LocalDate end = (deadline.sense() == DeadlineSense.AHEAD) ? shifted(event, -number, unit, working)
				: deadline.firstDayCounts() ? withFirstDay(event, number, unit, working)
						: shifted(event, number, unit, working);
		// A step that may not be taken before a time has passed waits for the day after
		// it.
		int after = (deadline.sense() == DeadlineSense.NOT_BEFORE) ? 1 : 0;
		LocalDate day = end.plusDays(after);
		String said = said(deadline, number, unit, event);
		if (deadline.timeToAppeal()) {
			return TimeToAppeal.of(end, working).of(deadline, after, said);
		}
		return switch (unit) {
			case WORKING_DAYS -> inWorkingDays(deadline, event, end, working, after, said);
			case SCHOOL_DAYS -> new ComputedDeadline(deadline, day, false, null, List.of(), said
					+ ", counting Mondays to Fridays; no calendar of school days is kept here, and holidays and closures make it later");
			default -> new ComputedDeadline(deadline, day, true, day, List.of(), said);
		};
	}

	private static ComputedDeadline inWorkingDays(Deadline deadline, LocalDate event, LocalDate end,
			WorkingDays working, int after, String said) {
		boolean exact = working.known(event, end);
		LocalDate day = end.plusDays(after);
		List<BankHoliday> leftOut = working.leftOut(deadline.firstDayCounts() ? event : event.plusDays(1), end);
		String named = leftOut.stream().map((one) -> DAY.format(one.date())).collect(Collectors.joining(", "));
		return new ComputedDeadline(deadline, day, exact, exact ? day : null, leftOut,
				said + ", counting Mondays to Fridays without bank holidays"
						+ (named.isEmpty() ? "" : " (" + named + ")")
						+ (exact ? "" : "; " + working.unknown() + ", and others make it later"));
	}

	/**
	 * Says whether a day is surely after it.
	 * @param other the day
	 * @return whether it is after the latest that this can be
	 */
	boolean surelyBefore(LocalDate other) {
		return this.latest != null && other.isAfter(this.latest);
	}

	private static LocalDate shifted(LocalDate day, int number, DeadlineUnit unit, WorkingDays working) {
		return switch (unit) {
			case DAYS -> day.plusDays(number);
			case WEEKS -> day.plusWeeks(number);
			case MONTHS -> day.plusMonths(number);
			case YEARS -> day.plusYears(number);
			case SCHOOL_DAYS -> WEEKDAYS.after(day, number);
			case WORKING_DAYS -> working.after(day, number);
		};
	}

	private static LocalDate withFirstDay(LocalDate day, int number, DeadlineUnit unit, WorkingDays working) {
		return switch (unit) {
			case SCHOOL_DAYS, WORKING_DAYS -> shifted(day.minusDays(1), number, unit, working);
			default -> {
				LocalDate sameDay = shifted(day, number, unit, working);
				// A month without such a day has already ended on the last day that
				// counts.
				boolean monthWasTooShort = (unit == DeadlineUnit.MONTHS || unit == DeadlineUnit.YEARS)
						&& sameDay.getDayOfMonth() < day.getDayOfMonth();
				yield monthWasTooShort ? sameDay : sameDay.minusDays(1);
			}
		};
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
