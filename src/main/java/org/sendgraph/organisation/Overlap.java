package org.sendgraph.organisation;

import java.math.BigDecimal;

import org.sendgraph.terms.Period;

/**
 * How a council's area and a board's area overlap.
 *
 * @param localAuthority the council
 * @param board the board
 * @param share share of the council, 0 to 1
 * @param main whether this is the board with the largest share of the council
 * @param period when this held
 */
public record Overlap(LocalAuthority localAuthority, IntegratedCareBoard board, BigDecimal share, boolean main,
		Period period) {
}
