package org.sendgraph.funding;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * A price or rate of a funding stream.
 *
 * @param pence whole pence
 * @param per what one amount is for
 * @param every how often
 * @param appliesTo what it applies to where a stream has several rates
 * @param fromYear first financial year, such as 2025-26; null when not known
 * @param toYear last financial year, inclusive; null when it goes on
 * @param confidence how sure this is
 * @param sources where it was read
 */
public record Rate(long pence, String per, @Nullable String every, @Nullable String appliesTo,
		@Nullable String fromYear, @Nullable String toYear, Confidence confidence, List<Source> sources) {

	public BigDecimal amount() {
		return BigDecimal.valueOf(this.pence, 2);
	}

	/**
	 * Says in one what an amount is for and how often.
	 * @return such as child per year
	 */
	public String unit() {
		return (this.every != null) ? this.per + " per " + this.every : this.per;
	}

	/**
	 * Says on which days it holds: financial years begin on 1 April.
	 * @return first day, and the first after it
	 */
	public Period period() {
		FinancialYear first = FinancialYear.in(this.fromYear);
		FinancialYear last = FinancialYear.in(this.toYear);
		return new Period((first != null) ? first.start() : null, (last != null) ? last.next().start() : null);
	}

	/**
	 * Says what it applies to where a stream has several rates.
	 * @return such as empty place
	 */
	public @Nullable String condition() {
		return this.appliesTo;
	}

	boolean holdsIn(String financialYear) {
		return (this.fromYear == null || this.fromYear.compareTo(financialYear) <= 0)
				&& (this.toYear == null || this.toYear.compareTo(financialYear) >= 0);
	}

}
