package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Snapshot;

/**
 * The days of a procedure, from dates only.
 *
 * @param procedure the procedure
 * @param standing what it counts for on the day asked about
 * @param start the start
 * @param steps its steps that hold on that day, in order
 * @param asOf the two dates that the answer holds for
 */
public record Timeline(Procedure procedure, @Nullable ProcedureStanding standing, LocalDate start,
		List<TimelineStep> steps, Snapshot asOf) {

	/**
	 * Counts the days of a procedure.
	 * @param procedure the procedure
	 * @param steps its steps that hold on the day
	 * @param start the start
	 * @param events what was done or is planned
	 * @param asOf the two dates to answer for
	 * @return its timeline
	 */
	static Timeline of(Procedure procedure, List<ProcedureStep> steps, LocalDate start,
			@Nullable List<TimelineEventInput> events, Snapshot asOf) {
		Map<String, LocalDate> days = TimelineEvents.checked(steps, start, (events != null) ? events : List.of(),
				asOf.validOn());
		Set<String> cases = steps.stream()
			.filter((step) -> step.onlyIf() != null && isDone(days.get(step.id()), asOf))
			.map(ProcedureStep::onlyIf)
			.collect(Collectors.toSet());
		return new Timeline(procedure, procedure.standingOn(asOf.validOn()), start,
				steps.stream().map((step) -> TimelineStep.of(step, days, start, cases, asOf.validOn())).toList(), asOf);
	}

	private static boolean isDone(@Nullable LocalDate on, Snapshot asOf) {
		return on != null && !on.isAfter(asOf.validOn());
	}

}
