package org.sendgraph.intervention;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.deficit.DeficitAgreement;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Source;

/**
 * One line of what was done about an area: an intervention, or an agreement about the
 * council's deficit.
 *
 * @param kind what was done
 * @param stated day, month, year or financial year as it is known; null when unknown
 * @param sure the day from which that is sure, inclusive; null when no date is known
 * @param until first day on which it no longer held, where that had come by the day asked
 * about
 * @param intervention the intervention; null for an agreement
 * @param agreement the agreement; null for an intervention
 * @param confidence how sure this is
 * @param sources where it was read
 */
public record InterventionEvent(InterventionKind kind, @Nullable String stated, @Nullable LocalDate sure,
		@Nullable LocalDate until, @Nullable Intervention intervention, @Nullable DeficitAgreement agreement,
		Confidence confidence, List<Source> sources) {

	static InterventionEvent of(Intervention one, LocalDate day) {
		return new InterventionEvent(one.kind(), one.stated(), one.sure(), one.endedBy(day), one, null,
				one.confidence(), one.sources());
	}

	static InterventionEvent of(DeficitAgreement one) {
		return new InterventionEvent(InterventionKind.valueOf(one.programme().name()), one.agreementYear(), one.sure(),
				null, null, one, one.confidence(), one.sources());
	}

	@Nullable String rungId() {
		return (this.intervention != null) ? this.intervention.rungId() : this.kind.rungId(null);
	}

}
