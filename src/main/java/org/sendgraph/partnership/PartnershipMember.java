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
 * @param note what else was said
 * @param boardAsStated the integrated care board then, as it was named; null for what is
 * no council
 * @param boardFrom2026AsStated what became of that board on 1 April 2026; null where
 * nothing did
 * @param confidence how sure this is
 * @param sources where it was read
 */
public record PartnershipMember(String organisationId, MemberRole role, String stated, LocalDate sure,
		@Nullable String note, @Nullable String boardAsStated, @Nullable String boardFrom2026AsStated,
		Confidence confidence, List<Source> sources) {
}
