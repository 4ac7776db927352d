package org.sendgraph.organisation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * How a council's area and a board's area overlap.
 *
 * @param localAuthority the council
 * @param board the board
 * @param share share of the council, 0 to 1
 * @param main whether this is the board with the largest share of the council
 * @param period when this held
 * @param method how the share was found; null for the example county
 * @param confidence how sure this is; null for the example county
 * @param sources where it was read
 */
public record Overlap(LocalAuthority localAuthority, IntegratedCareBoard board, BigDecimal share, boolean main,
		Period period, @Nullable String method, @Nullable Confidence confidence, List<Source> sources) {
}
