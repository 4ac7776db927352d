package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Source;

/**
 * Money that changed hands once.
 *
 * @param from where it came from
 * @param to where it went
 * @param stream the kind of money as which it was paid
 * @param amount pounds in the year
 * @param count how many allocations that is
 * @param kind what sort of movement it is
 * @param figures how the amount came about
 * @param line line of the section 251 statement
 * @param title what the publication calls it
 * @param shareOfOutflow share of all that the payer paid out in the year
 * @param shareOfIncome share of all that came to the payee in the year
 * @param confidence how sure this is
 * @param sources where it was read, for some of the allocations
 */
public record FundingHop(MoneyPoint from, MoneyPoint to, @Nullable FundingStream stream, BigDecimal amount, int count,
		AllocationKind kind, FigureBasis figures, @Nullable String line, @Nullable String title,
		@Nullable BigDecimal shareOfOutflow, @Nullable BigDecimal shareOfIncome, Confidence confidence,
		List<Source> sources) {

	/** What the kind of money rests on. */
	public @Nullable String basis() {
		return (this.stream != null) ? this.stream.statutoryBasis() : null;
	}

}
