package org.sendgraph.procedure;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the time to bring an appeal to the Tribunal runs on: rule 12(2)-(3) of the Tribunal
 * Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008.
 *
 * @param counted the last day as counted
 * @param received that day, or the first working day from it on, after 1 January or after
 * 31 August
 * @param working working days, as far as they are known
 */
record TimeToAppeal(LocalDate counted, LocalDate received, WorkingDays working) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** Bank holidays and weekends never close the Tribunal for longer at a stretch. */
	private static final int LONGEST_CLOSURE = 7;

	static TimeToAppeal of(LocalDate counted, WorkingDays working) {
		// A weekend can run on into 25 December.
		return new TimeToAppeal(counted, working.onOrAfter(reopened(working.onOrAfter(counted))), working);
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

	ComputedDeadline of(Deadline deadline, int after, String said) {
		boolean exact = this.working.known(this.counted, this.received);
		LocalDate day = this.received.plusDays(after);
		return new ComputedDeadline(deadline, day, exact, exact ? day : day
			.plusDays(LONGEST_CLOSURE), this.working.leftOut(this.counted, this.received), said + runsOn()
					+ (exact ? "" : "; not before that day: " + this.working.unknown() + ", and one makes it later"));
	}

	private String runsOn() {
		return this.counted.equals(this.received) ? "" : ", which ends on " + DAY.format(this.counted)
				+ " and runs on to " + DAY.format(this.received) + " (rule 12(2)-(3))";
	}

}
