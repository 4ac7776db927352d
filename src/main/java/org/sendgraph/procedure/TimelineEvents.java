package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sendgraph.terms.BadInput;

/**
 * What can be said to have happened in a procedure, and in which order.
 */
final class TimelineEvents {

	private static final LocalDate FIRST = LocalDate.of(2014, 9, 1);

	private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

	private TimelineEvents() {
	}

	/**
	 * Checks a start and events.
	 * @param steps steps of the procedure that hold on the day
	 * @param start the start
	 * @param events the events
	 * @param day the day asked about
	 * @return days by the id of their step
	 * @throws BadInput naming the first that cannot be
	 */
	static Map<String, LocalDate> checked(List<ProcedureStep> steps, LocalDate start, List<TimelineEventInput> events,
			LocalDate day) {
		inRange("start", start);
		Map<String, ProcedureStep> byId = steps.stream()
			.collect(Collectors.toMap(ProcedureStep::id, Function.identity()));
		Map<String, LocalDate> days = new HashMap<>();
		for (int index = 0; index < events.size(); index++) {
			TimelineEventInput event = events.get(index);
			String argument = "events[" + index + "].";
			if (!byId.containsKey(event.step())) {
				throw new BadInput(argument + "step",
						BadInput.quoted(event.step()) + " is no step of this procedure on " + day + ".",
						steps.stream().map(ProcedureStep::id).collect(Collectors.joining(", ")));
			}
			inRange(argument + "on", event.on());
			if (days.put(event.step(), event.on()) != null) {
				throw new BadInput(argument + "step", event.step() + " was given twice.", "each step once");
			}
		}
		for (int index = 0; index < events.size(); index++) {
			TimelineEventInput event = events.get(index);
			inOrder("events[" + index + "].on", byId.get(event.step()), event.on(), start, days, day);
		}
		return days;
	}

	private static void inRange(String argument, LocalDate on) {
		if (on.isBefore(FIRST) || on.isAfter(LAST)) {
			throw new BadInput(argument, on + " is not a day that can be counted from.",
					"days from " + FIRST + ", when the Regulations came into force, to " + LAST);
		}
	}

	private static void inOrder(String argument, ProcedureStep step, LocalDate on, LocalDate start,
			Map<String, LocalDate> days, LocalDate day) {
		if (!step.mayPrecedeStart() && on.isBefore(start)) {
			throw new BadInput(argument, on + " is before the start.", "days from " + start + " on");
		}
		for (Deadline deadline : step.deadlinesOn(day)) {
			String from = deadline.countedFromId();
			LocalDate earlier = (from != null) ? days.get(from) : null;
			if (earlier != null && !deadline.leadsUp() && on.isBefore(earlier) && !step.mayPrecedeStart()) {
				throw new BadInput(argument, on + " is before " + from + ", from which it is counted.",
						"days from " + earlier + " on");
			}
		}
	}

}
