package org.sendgraph.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.terms.InWords;
import org.sendgraph.terms.StatedDate;

/**
 * Says in English whether one can rely on a measure.
 *
 * @param day the day
 */
record RelianceSentence(LocalDate day) {

	String of(Reliance reliance, Measure measure, @Nullable MeasureStatus status, List<Measure> superseded,
			List<Duty> meanwhile, boolean needsLegislation) {
		List<String> said = new ArrayList<>();
		said.add(standing(measure, status));
		if (needsLegislation && (status == null || status.standing() != MeasureStanding.NEEDS_LEGISLATION)) {
			said.add("it " + ((reliance == Reliance.NO_LONGER) ? "needed" : "needs")
					+ " legislation, and none is known to have been passed by then");
		}
		measure.eventsSince(this.day).forEach((event) -> said.add(what(event) + " (" + when(event) + ")"));
		measure.openOn(this.day)
			.forEach((open) -> said.add("some time in " + when(open) + ", perhaps later than this day"
					+ ((open.standing() != null) ? ", " : ": ") + what(open)));
		superseded.forEach((plan) -> said.add(plan.name() + ", of which it is a part, "
				+ plan.statusOn(this.day).map((last) -> "was superseded on " + when(last)).orElse("was superseded")));
		if (status != null && status.sources().isEmpty()) {
			said.add("of that standing the research names no source");
		}
		if (!meanwhile.isEmpty()) {
			said.add("what holds in law: " + meanwhile.stream()
				.map((duty) -> duty.name() + " (" + duty.reference() + ")")
				.collect(Collectors.joining("; ")));
		}
		return yesOrNo(reliance) + ": on " + InWords.day(this.day) + " " + String.join("; ", said) + ".";
	}

	private static String yesOrNo(Reliance reliance) {
		return switch (reliance) {
			case LAW -> "Yes";
			case NO_RIGHT -> "Not as a right";
			case PILOT_ONLY, NOT_YET, NO_LONGER, UNKNOWN_THEN -> "No";
		};
	}

	private String standing(Measure measure, @Nullable MeasureStatus status) {
		if (status == null) {
			return (measure.eventsSince(this.day).isEmpty() ? "nothing sure is known of this measure ("
					: "it is not known how far this measure had come (") + measure.name() + ")";
		}
		return "this measure (" + measure.name() + ") is " + Objects.requireNonNull(status.standing()).words()
				+ aside(status.note()) + ", known from " + when(status);
	}

	private static String what(MeasureStatus status) {
		return (status.standing() != null) ? "it was " + status.standing().words() + aside(status.note())
				: String.valueOf(status.note());
	}

	private static String aside(@Nullable String note) {
		return (note != null) ? " (" + note + ")" : "";
	}

	private static String when(MeasureStatus status) {
		return StatedDate.of(Objects.requireNonNull(status.stated())).inWords();
	}

}
