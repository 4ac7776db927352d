package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A step with its days.
 *
 * @param step the step
 * @param on the day that was given for it
 * @param due last day in time, inclusive; null when there is none or it is not known
 * @param dueNotBefore the earliest day that the last day can be, where school or working
 * days decide
 * @param earliest first day on which it may be taken; null when any day will do
 * @param state how it stands on the day asked about
 * @param deadlines what was counted
 */
public record TimelineStep(ProcedureStep step, @Nullable LocalDate on, @Nullable LocalDate due,
		@Nullable LocalDate dueNotBefore, @Nullable LocalDate earliest, TimelineState state,
		List<ComputedDeadline> deadlines) {

	/**
	 * Counts a step's days.
	 * @param step the step
	 * @param events days by the id of their step
	 * @param start the start
	 * @param cases cases that have arisen
	 * @param day the day asked about
	 * @return the step with its days
	 */
	static TimelineStep of(ProcedureStep step, Map<String, LocalDate> events, LocalDate start, Set<String> cases,
			LocalDate day) {
		List<Deadline> holding = step.deadlinesOn(day);
		List<ComputedDeadline> computed = holding.stream()
			.map((deadline) -> computed(deadline, events, start))
			.flatMap(Optional::stream)
			.toList();
		ComputedDeadline last = chosen(step.whichever(), computed);
		LocalDate earliest = computed.stream()
			.filter((one) -> !one.deadline().last())
			.map(ComputedDeadline::day)
			.max(Comparator.naturalOrder())
			.orElse(null);
		LocalDate on = events.get(step.id());
		boolean fellAway = step.fallsAwayWithIds()
			.stream()
			.map(events::get)
			.anyMatch((other) -> other != null && !other.isAfter(day));
		TimelineState state = (fellAway && (on == null || on.isAfter(day))) ? TimelineState.NOT_NEEDED
				: state(holding, last, earliest, on, day);
		if (state == TimelineState.MISSED && step.onlyIf() != null && !cases.contains(step.onlyIf())) {
			state = TimelineState.PASSED;
		}
		return new TimelineStep(step, on, (last != null && last.exact()) ? last.day() : null,
				(last != null && !last.exact()) ? last.day() : null, earliest, state, computed);
	}

	private static Optional<ComputedDeadline> computed(Deadline deadline, Map<String, LocalDate> events,
			LocalDate start) {
		LocalDate from = (deadline.countedFromId() != null) ? events.get(deadline.countedFromId()) : start;
		return Optional.ofNullable(from).map((event) -> ComputedDeadline.of(deadline, event));
	}

	/** What is not exact may be later than it says: it never wins where it might. */
	private static @Nullable ComputedDeadline chosen(DeadlineChoice whichever, List<ComputedDeadline> computed) {
		List<ComputedDeadline> lasts = computed.stream().filter((one) -> one.deadline().last()).toList();
		Comparator<ComputedDeadline> byDay = Comparator.comparing(ComputedDeadline::day);
		if (whichever == DeadlineChoice.EARLIEST) {
			return lasts.stream().min(byDay.thenComparing((one) -> !one.exact())).orElse(null);
		}
		ComputedDeadline latest = lasts.stream().max(byDay).orElse(null);
		return lasts.stream()
			.filter((one) -> !one.exact())
			.findFirst()
			.map((open) -> new ComputedDeadline(open.deadline(), Objects.requireNonNull(latest).day(), false,
					open.computation()))
			.orElse(latest);
	}

	private static TimelineState state(List<Deadline> holding, @Nullable ComputedDeadline last,
			@Nullable LocalDate earliest, @Nullable LocalDate on, LocalDate day) {
		boolean done = on != null && !on.isAfter(day);
		if (holding.isEmpty()) {
			return done ? TimelineState.DONE : TimelineState.NO_DEADLINE;
		}
		if (done && earliest != null && on.isBefore(earliest)) {
			return TimelineState.TOO_EARLY;
		}
		if (last == null) {
			boolean waits = earliest == null || holding.stream().anyMatch(Deadline::last);
			return waits ? TimelineState.WAITING : (done ? TimelineState.MET : TimelineState.OPEN);
		}
		boolean inTime = !(done ? on : day).isAfter(last.day());
		if (!inTime && !last.exact()) {
			return TimelineState.DEPENDS;
		}
		if (done) {
			return inTime ? TimelineState.MET : TimelineState.LATE;
		}
		return inTime ? TimelineState.OPEN : TimelineState.MISSED;
	}

}
