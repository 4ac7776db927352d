package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
	 * @param law the events, and the law of their days
	 * @param cases cases that have arisen
	 * @param working working days, as far as they are known
	 * @return the step with its days
	 */
	static TimelineStep of(ProcedureStep step, TimelineLaw law, TimelineCases cases, WorkingDays working) {
		LocalDate day = law.day();
		List<Deadline> holding = law.deadlinesOf(step);
		List<ComputedDeadline> computed = holding.stream()
			.map((deadline) -> Optional.ofNullable(law.base(deadline))
				.map((event) -> ComputedDeadline.of(deadline, event, working)))
			.flatMap(Optional::stream)
			.toList();
		ComputedDeadline last = chosen(step.whichever(), computed);
		ComputedDeadline first = computed.stream()
			.filter((one) -> !one.deadline().last())
			.max(Comparator.comparing(ComputedDeadline::day))
			.orElse(null);
		LocalDate on = law.on(step.id());
		boolean done = law.isDone(step.id());
		boolean barred = holding.stream().anyMatch((deadline) -> cases.bars(step, deadline, law));
		TimelineState state;
		if (!done && step.fallsAwayWithIds().stream().anyMatch(law::isDone)) {
			state = TimelineState.NOT_NEEDED;
		}
		else if (barred) {
			state = done ? TimelineState.TOO_EARLY : TimelineState.WAITING;
		}
		else {
			state = state(holding, last, first, on, day);
		}
		if (!done && mayBeOver(state, last) && !cases.asksFor(step)) {
			state = TimelineState.PASSED;
		}
		return new TimelineStep(step, on, (last != null && last.exact()) ? last.day() : null,
				(last != null && !last.exact()) ? last.day() : null, (first != null && !barred) ? first.day() : null,
				state, computed);
	}

	/** What has a latest day is not over before that day. */
	private static boolean mayBeOver(TimelineState state, @Nullable ComputedDeadline last) {
		return state == TimelineState.MISSED
				|| (state == TimelineState.DEPENDS && last != null && last.latest() == null);
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
					latestOf(lasts), open.bankHolidays(), open.computation()))
			.orElse(latest);
	}

	/**
	 * The latest that the last of several can be; null where one of them has no bound.
	 */
	private static @Nullable LocalDate latestOf(List<ComputedDeadline> lasts) {
		LocalDate latest = LocalDate.MIN;
		for (ComputedDeadline one : lasts) {
			if (one.latest() == null) {
				return null;
			}
			latest = one.latest().isAfter(latest) ? one.latest() : latest;
		}
		return latest;
	}

	private static TimelineState state(List<Deadline> holding, @Nullable ComputedDeadline last,
			@Nullable ComputedDeadline first, @Nullable LocalDate on, LocalDate day) {
		boolean done = on != null && !on.isAfter(day);
		if (holding.isEmpty()) {
			return done ? TimelineState.DONE : TimelineState.NO_DEADLINE;
		}
		if (done && first != null && on.isBefore(first.day())) {
			return TimelineState.TOO_EARLY;
		}
		if (done && first != null && !first.exact() && !first.surelyBefore(on) && !on.equals(first.latest())) {
			return TimelineState.DEPENDS;
		}
		if (last == null) {
			boolean waits = first == null || holding.stream().anyMatch(Deadline::last);
			return waits ? TimelineState.WAITING : (done ? TimelineState.MET : TimelineState.OPEN);
		}
		boolean inTime = !(done ? on : day).isAfter(last.day());
		if (!inTime && !last.exact() && !last.surelyBefore(done ? on : day)) {
			return TimelineState.DEPENDS;
		}
		if (done) {
			return inTime ? TimelineState.MET : TimelineState.LATE;
		}
		return inTime ? TimelineState.OPEN : TimelineState.MISSED;
	}

}
