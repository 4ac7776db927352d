package org.sendgraph.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.procedure.ProcedureStep;

/**
 * A rung of the ladder of intervention, and whether an area has been on it.
 *
 * @param step the rung
 * @param events what was done on it about the area, oldest first
 */
public record LadderRung(ProcedureStep step, List<InterventionEvent> events) {

	static LadderRung of(ProcedureStep step, List<InterventionEvent> all) {
		return new LadderRung(step, all.stream().filter((one) -> step.id().equals(one.rungId())).toList());
	}

	public boolean used() {
		return !this.events.isEmpty();
	}

	/**
	 * Says since when it is sure that the area was on it.
	 * @return the day, inclusive; null when it never was
	 */
	public @Nullable LocalDate first() {
		return this.events.stream().map(InterventionEvent::sure).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
