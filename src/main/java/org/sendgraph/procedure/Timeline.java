package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;

/**
 * The days of a procedure, from dates only.
 *
 * @param procedure the procedure
 * @param standing what it counts for on the day asked about
 * @param start the start
 * @param steps its steps that the law asks for, each by the law of the day from which it
 * is counted, in order
 * @param bankHolidaysKnown the years of which bank holidays are on record, the end
 * exclusive; null where there are none
 * @param asOf the two dates that the answer holds for
 */
public record Timeline(Procedure procedure, @Nullable ProcedureStanding standing, LocalDate start,
		List<TimelineStep> steps, @Nullable Period bankHolidaysKnown, Snapshot asOf) {

	/**
	 * Counts the days of a procedure.
	 * @param procedure the procedure
	 * @param all its steps of all times
	 * @param start the start
	 * @param events what was done or is planned
	 * @param working working days, as far as they are known
	 * @param asOf the two dates to answer for
	 * @return its timeline
	 */
	static Timeline of(Procedure procedure, List<ProcedureStep> all, LocalDate start,
			@Nullable List<TimelineEventInput> events, WorkingDays working, Snapshot asOf) {
		TimelineLaw law = TimelineEvents.checked(procedure, all, start, (events != null) ? events : List.of(),
				asOf.validOn());
		List<ProcedureStep> steps = law.holding(all);
		TimelineCases cases = TimelineCases.of(steps, law);
		return new Timeline(procedure, procedure.standingOn(asOf.validOn()), start,
				steps.stream().map((step) -> TimelineStep.of(step, law, cases, working)).toList(), working.known(),
				asOf);
	}

}
