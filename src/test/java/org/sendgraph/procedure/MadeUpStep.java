package org.sendgraph.procedure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;

/**
 * A step that a test makes up.
 */
final class MadeUpStep {

	private static final Period ALWAYS = new Period(null, null);

	private final String id;

	private final List<Deadline> deadlines = new ArrayList<>();

	private final List<String> fallsAwayWith = new ArrayList<>();

	private Period period = ALWAYS;

	private DeadlineChoice whichever = DeadlineChoice.EARLIEST;

	private @Nullable String onlyIf;

	private boolean mayPrecedeStart;

	MadeUpStep(String id) {
		this.id = id;
	}

	MadeUpStep due(DeadlineSense sense, int number, DeadlineUnit unit, @Nullable String from, boolean firstDayCounts) {
		this.deadlines
			.add(new Deadline(sense, number, unit, firstDayCounts, from, false, null, "Made-up Regulations", ALWAYS));
		return this;
	}

	MadeUpStep within(int number, DeadlineUnit unit) {
		return due(DeadlineSense.WITHIN, number, unit, null, false);
	}

	MadeUpStep timeToAppeal(DeadlineSense sense, int months) {
		this.deadlines.add(new Deadline(sense, months, DeadlineUnit.MONTHS, false, null, true, null,
				"Made-up Regulations", ALWAYS));
		return this;
	}

	MadeUpStep withinMonthsByTheLawOf(int months, @Nullable String from, Period period) {
		this.deadlines.add(new Deadline(DeadlineSense.WITHIN, months, DeadlineUnit.MONTHS, false, from, false, null,
				"Made-up Regulations", period));
		return this;
	}

	MadeUpStep holds(Period theTime) {
		this.period = theTime;
		return this;
	}

	MadeUpStep before(String dayOfYear) {
		this.deadlines.add(new Deadline(DeadlineSense.BEFORE_DAY, null, null, false, null, false, dayOfYear,
				"Made-up Regulations", ALWAYS));
		return this;
	}

	MadeUpStep whicheverIsLater() {
		this.whichever = DeadlineChoice.LATEST;
		return this;
	}

	MadeUpStep onlyIf(String theCase) {
		this.onlyIf = theCase;
		return this;
	}

	MadeUpStep fallsAwayWith(String step) {
		this.fallsAwayWith.add(step);
		return this;
	}

	MadeUpStep mayPrecedeStart() {
		this.mayPrecedeStart = true;
		return this;
	}

	ProcedureStep made() {
		return new ProcedureStep(this.id, "Procedure:made-up", 1, this.id, "Act.", BodyType.LOCAL_AUTHORITY, null,
				List.of(), null, null, List.of(), List.of(), null, null, null, this.period, this.whichever, this.onlyIf,
				this.fallsAwayWith, this.mayPrecedeStart, this.deadlines, Confidence.HIGH, Basis.OWN_KNOWLEDGE,
				List.of());
	}

}
