package org.sendgraph.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which cases have arisen: those of steps that were taken.
 *
 * @param steps steps that the law asks for, by id
 * @param arisen words of the cases
 */
record TimelineCases(Map<String, ProcedureStep> steps, Set<String> arisen) {

	static TimelineCases of(List<ProcedureStep> steps, TimelineLaw law) {
		return new TimelineCases(steps.stream().collect(Collectors.toMap(ProcedureStep::id, Function.identity())),
				steps.stream()
					.filter((step) -> step.onlyIf() != null && law.isDone(step.id()))
					.map((step) -> Objects.requireNonNull(step.onlyIf()))
					.collect(Collectors.toSet()));
	}

	/** Without a case a step is for everybody. */
	boolean asksFor(ProcedureStep step) {
		return step.onlyIf() == null || this.arisen.contains(step.onlyIf());
	}

	/**
	 * An appeal has to be decided before the plan may end, but only once there is one.
	 */
	boolean bars(ProcedureStep step, Deadline deadline, TimelineLaw law) {
		ProcedureStep from = (deadline.countedFromId() != null) ? this.steps.get(deadline.countedFromId()) : null;
		return !deadline.last() && from != null && from.onlyIf() != null && !from.onlyIf().equals(step.onlyIf())
				&& asksFor(from) && !law.isDone(from.id());
	}

}
