package org.sendgraph.terms;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The day and the state of knowledge that an answer holds for.
 *
 * @param validOn the day the answer is about
 * @param knownAt only what had been recorded by this instant counts
 * @param edition sequence of the last journal entry by then that recorded reference data
 */
public record Snapshot(LocalDate validOn, OffsetDateTime knownAt, long edition) {

	public boolean sameDates(Snapshot other) {
		return this.validOn.equals(other.validOn) && this.knownAt.isEqual(other.knownAt);
	}

	public boolean holds(Period period) {
		return period.holdsOn(this.validOn);
	}

}
