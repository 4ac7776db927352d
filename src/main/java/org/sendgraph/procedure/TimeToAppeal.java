package org.sendgraph.procedure;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the time to bring an appeal to the Tribunal runs on: rule 12(2)-(3) of the Tribunal
 * Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008.
 */
final class TimeToAppeal {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** Bank holidays and weekends never close the Tribunal for longer at a stretch. */
	private static final int LONGEST_CLOSURE = 7;

	private TimeToAppeal() {
	}

	/**
	 * Gives the first weekday on which an appeal is still in time.
	 * @param counted the last day as counted
	 * @return that day, or the first Monday to Friday after it, after 1 January or after
	 * 31 August; a bank holiday makes it later
	 */
	static LocalDate end(LocalDate counted) {
		// A weekend can run on into 25 December.
		return weekday(reopened(weekday(counted)));
	}

	private static LocalDate reopened(LocalDate day) {
		if (day.getMonth() == Month.AUGUST) {
			return LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
		}
		if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 25) {
			return LocalDate.of(day.getYear() + 1, Month.JANUARY, 2);
		}
		return day.equals(LocalDate.of(day.getYear(), Month.JANUARY, 1)) ? day.plusDays(1) : day;
	}

	private static LocalDate weekday(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.plusDays(2);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

	static LocalDate latest(LocalDate end) {
		return end.plusDays(LONGEST_CLOSURE);
	}

	static String said(LocalDate counted, LocalDate end) {
		return (counted.equals(end) ? ""
				: ", which ends on " + DAY.format(counted) + " and runs on to " + DAY.format(end) + " (rule 12(2)-(3))")
				+ "; not before that day, since a bank holiday makes it later and no calendar of them is kept here";
	}

}
