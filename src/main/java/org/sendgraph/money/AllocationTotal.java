package org.sendgraph.money;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * Money that moved and has something in common, added up.
 *
 * @param key what it is told from the others by
 * @param kind what sort of movement it is
 * @param figures how the amounts came about
 * @param financialYear their financial year, where sums are told apart by it
 * @param payer id of the body that paid, where sums are told apart by it
 * @param region region of that body, where sums are told apart by it
 * @param payee who was paid, where sums are told apart by it
 * @param stream the kind of money, where sums are told apart by it
 * @param line line of the statement, where sums are told apart by it
 * @param title what the publication calls that line
 * @param count how many allocations were added up
 * @param amount their sum in pounds
 * @param smallest the smallest of them in pounds
 * @param largest the largest of them in pounds
 * @param average what one of them is on average, in pounds, to the nearest penny
 * @param asOf the snapshot that was read
 */
public record AllocationTotal(String key, AllocationKind kind, FigureBasis figures, @Nullable String financialYear,
		@Nullable String payer, @Nullable String region, @Nullable MoneyPoint payee, @Nullable FundingStream stream,
		@Nullable String line, @Nullable String title, int count, BigDecimal amount, BigDecimal smallest,
		BigDecimal largest, BigDecimal average, Snapshot asOf) implements AsAt {
}
