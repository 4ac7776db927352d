package org.sendgraph.partnership;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Source;

/**
 * That a body is, or was asked to be, something in a partnership: one dated fact.
 *
 * @param organisationId id of the body
 * @param role what it is or was asked to be
 * @param stated day, month or year from which it is, as it is known
 * @param sure the day from which that is sure, inclusive
 * @param until first day on which it no longer was; null when it is or that is not known
 * @param note what else was said
 * @param boardAsStated the integrated care board then, as it was named; null for what is
 * no council
 * @param boardFrom2026AsStated what became of that board on 1 April 2026; null where
 * nothing did
 * @param confidence how sure this is
 * @param sources where it was read
 */
public record PartnershipMember(String organisationId, MemberRole role, String stated, LocalDate sure,
		@Nullable LocalDate until, @Nullable String note, @Nullable String boardAsStated,
		@Nullable String boardFrom2026AsStated, Confidence confidence, List<Source> sources) {
	/** Whether it takes part on a day, as far as that is sure. */
	boolean isTakingPartOn(LocalDate day) {
		return this.role.isTakingPart() && !this.sure.isAfter(day) && (this.until == null || day.isBefore(this.until));
	}

}
