package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The law of a timeline: of the day of the event from which a step is counted, not of the
 * day on which one asks.
 *
 * @param start the start
 * @param days days of events by the id of their step
 * @param day the day asked about
 */
record TimelineLaw(LocalDate start, Map<String, LocalDate> days, LocalDate day) {

	@Nullable LocalDate on(String step) {
		return this.days.get(step);
	}

	boolean isDone(String step) {
		LocalDate on = on(step);
		return on != null && !on.isAfter(this.day);
	}

	/** The day a deadline is counted from; null while its event was not given. */
	@Nullable LocalDate base(Deadline deadline) {
		return (deadline.countedFromId() != null) ? on(deadline.countedFromId()) : this.start;
	}

	List<Deadline> deadlinesOf(ProcedureStep step) {
		return step.allDeadlines().stream().filter((one) -> one.period().holdsOn(lawDay(one))).toList();
	}

	List<ProcedureStep> holding(List<ProcedureStep> all) {
		return all.stream().filter(this::holds).toList();
	}

	private boolean holds(ProcedureStep step) {
		if (step.allDeadlines().isEmpty()) {
			LocalDate own = on(step.id());
			return step.period().holdsOn((own != null) ? own : this.start);
		}
		return step.allDeadlines().stream().anyMatch((one) -> step.period().holdsOn(lawDay(one)));
	}

	/** An event that was not given has not happened before the day asked about. */
	private LocalDate lawDay(Deadline deadline) {
		LocalDate base = base(deadline);
		return (base != null) ? base : (this.day.isAfter(this.start) ? this.day : this.start);
	}

}
