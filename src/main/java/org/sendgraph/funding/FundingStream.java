package org.sendgraph.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Source;

/**
 * A kind of money, drawn from other kinds.
 *
 * @param id stable id
 * @param name name in plain words
 * @param holders kinds of body that hold it
 * @param drawnFromIds ids of the streams it is drawn from
 * @param block part of the finance system
 * @param ringFenced whether it may be spent only for its purpose
 * @param statutoryBasis what it rests on
 * @param unit what it is reckoned by
 * @param nationalPence national amount or rate in whole pence
 * @param nationalAmountNote the national amount where it is no number of pounds
 * @param nationalAmountYear year or years of the national amount
 * @param section251Line line of the section 251 statement
 * @param note remarks
 * @param confidence how sure this is
 * @param basis how it was established
 * @param phrase the stream as a sentence names it
 * @param allRates every rate that is known
 * @param sources where it was read
 */
public record FundingStream(String id, String name, List<BodyType> holders, List<String> drawnFromIds, Block block,
		boolean ringFenced, @Nullable String statutoryBasis, StreamUnit unit, @Nullable Long nationalPence,
		@Nullable String nationalAmountNote, @Nullable String nationalAmountYear, @Nullable String section251Line,
		@Nullable String note, Confidence confidence, Basis basis, String phrase, List<Rate> allRates,
		List<Source> sources) implements Node {

	public @Nullable BigDecimal nationalAmount() {
		return (this.nationalPence != null) ? BigDecimal.valueOf(this.nationalPence, 2) : null;
	}

	/**
	 * Gives the rates that hold in the financial year (April to March) of a day.
	 * @param day the day
	 * @return the rates; empty when none is known for the year
	 */
	public List<Rate> ratesOn(LocalDate day) {
		String year = FinancialYear.of(day).label();
		return this.allRates.stream().filter((rate) -> rate.holdsIn(year)).toList();
	}

}
