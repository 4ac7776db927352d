package org.sendgraph.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Source;

/**
 * One organisation taking over from another.
 *
 * @param organisation the other organisation
 * @param on first day on which the successor answers; null when the register does not say
 * @param extent how much of the predecessor went there
 * @param confidence how sure this is; null where its source does not say
 * @param sources where it was read
 */
public record Succession(Organisation organisation, @Nullable LocalDate on, Extent extent,
		@Nullable Confidence confidence, List<Source> sources) {
}
