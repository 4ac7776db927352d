package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.Source;

/**
 * A part of a reconciliation.
 *
 * @param point the other side
 * @param stream the kind of money
 * @param kind what sort of movement it is; null where a source states an amount and not
 * where it comes from
 * @param figures how the amount came about
 * @param line line of the section 251 statement
 * @param title what the publication calls it
 * @param amount pounds
 * @param share share of the side it stands on
 * @param count how many flows were added up
 * @param sources where it was read, for some of them
 */
public record MoneyLine(MoneyPoint point, @Nullable FundingStream stream, @Nullable AllocationKind kind,
		FigureBasis figures, @Nullable String line, @Nullable String title, BigDecimal amount,
		@Nullable BigDecimal share, int count, List<Source> sources) {
}
