package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sendgraph.terms.BadInput;

/**
 * What can be said to have happened in a procedure, and in which order.
 */
final class TimelineEvents {

	private static final LocalDate REGULATIONS = LocalDate.of(2014, 9, 1);

	private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

	private TimelineEvents() {
	}

	/**
	 * Checks a start and events.
	 * @param procedure the procedure
	 * @param steps its steps of all times
	 * @param start the start
	 * @param events the events
	 * @param day the day asked about
	 * @return the events, with the law of their days
	 * @throws BadInput naming the first that cannot be
	 */
	static TimelineLaw checked(Procedure procedure, List<ProcedureStep> steps, LocalDate start,
			List<TimelineEventInput> events, LocalDate day) {
		LocalDate first = first(procedure);
		inRange("start", start, first);
		Map<String, ProcedureStep> byId = steps.stream()
			.collect(Collectors.toMap(ProcedureStep::id, Function.identity()));
		Map<String, LocalDate> days = new HashMap<>();
		for (int index = 0; index < events.size(); index++) {
			TimelineEventInput event = events.get(index);
			String argument = "events[" + index + "].";
			if (!byId.containsKey(event.step())) {
				throw new BadInput(argument + "step", BadInput.quoted(event.step()) + " is no step of this procedure.",
						ids(steps));
			}
			inRange(argument + "on", event.on(), first);
			if (days.put(event.step(), event.on()) != null) {
				throw new BadInput(argument + "step", event.step() + " was given twice.", "each step once");
			}
		}
		TimelineLaw law = new TimelineLaw(start, days, day);
		List<ProcedureStep> holding = law.holding(steps);
		for (int index = 0; index < events.size(); index++) {
			ProcedureStep step = byId.get(events.get(index).step());
			if (!holding.contains(step)) {
				throw new BadInput("events[" + index + "].step",
						step.id() + " was not the law on the day from which it is counted.", ids(holding));
			}
			inOrder("events[" + index + "].on", step, law);
		}
		return law;
	}

	/**
	 * A procedure that is older than the Regulations can be counted from its own first
	 * day.
	 */
	private static LocalDate first(Procedure procedure) {
		return procedure.standings()
			.stream()
			.map((standing) -> standing.period().start())
			.filter((from) -> from != null && from.isBefore(REGULATIONS))
			.findFirst()
			.orElse(REGULATIONS);
	}

	private static String ids(List<ProcedureStep> steps) {
		return steps.stream().map(ProcedureStep::id).collect(Collectors.joining(", "));
	}

	private static void inRange(String argument, LocalDate on, LocalDate first) {
		if (on.isBefore(first) || on.isAfter(LAST)) {
			throw new BadInput(argument, on + " is not a day that can be counted from.",
					"days from " + first + ", from which the law of this procedure is known, to " + LAST);
		}
	}

	private static void inOrder(String argument, ProcedureStep step, TimelineLaw law) {
		LocalDate on = Objects.requireNonNull(law.on(step.id()));
		LocalDate start = law.start();
		if (!step.mayPrecedeStart() && on.isBefore(start)) {
			throw new BadInput(argument, on + " is before the start.", "days from " + start + " on");
		}
		for (Deadline deadline : law.deadlinesOf(step)) {
			String from = deadline.countedFromId();
			LocalDate earlier = (from != null) ? law.on(from) : null;
			if (earlier != null && deadline.last() && !deadline.leadsUp() && on.isBefore(earlier)
					&& !step.mayPrecedeStart()) {
				throw new BadInput(argument, on + " is before " + from + ", from which it is counted.",
						"days from " + earlier + " on");
			}
		}
	}

}
