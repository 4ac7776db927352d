package org.sendgraph.intervention;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Source;

/**
 * Something that was done about an area. Often only the month or the year is known: it
 * counts from the last day of that, since only then is it sure.
 *
 * @param id stable id
 * @param councilId id of the council of the area
 * @param kind what was done
 * @param stated day, month or year as it is known, such as 2023-09
 * @param sure the day from which that is sure, inclusive
 * @param until first day on which it no longer held; null when it has not ended, ends
 * with the day or that is not known
 * @param outcome outcome as it was stated; null when none was
 * @param outcomeKind which of the three outcomes of the framework that is; null when none
 * @param actedBy who acted, as it was named; null when not known
 * @param note what else was said
 * @param confidence how sure this is
 * @param sources where it was read
 */
public record Intervention(String id, String councilId, InterventionKind kind, String stated, LocalDate sure,
		@Nullable LocalDate until, @Nullable String outcome, @Nullable InspectionOutcome outcomeKind,
		@Nullable String actedBy, @Nullable String note, Confidence confidence, List<Source> sources) implements Node {

	private static final int FRAMEWORK = 2023;

	@Nullable String rungId() {
		return this.kind.rungId(this.outcomeKind);
	}

	/** Only the framework of January 2023 has the three outcomes. */
	boolean isOfUnknownOutcome() {
		return this.kind == InterventionKind.INSPECTION && this.outcome != null && this.outcomeKind == null
				&& this.sure.getYear() >= FRAMEWORK;
	}

	/** What was to come on a day is not said of that day. */
	@Nullable LocalDate endedBy(LocalDate day) {
		return (this.until != null && !this.until.isAfter(day)) ? this.until : null;
	}

}
