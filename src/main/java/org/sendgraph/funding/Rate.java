package org.sendgraph.funding;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
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

	boolean holdsIn(String financialYear) {
		return (this.fromYear == null || this.fromYear.compareTo(financialYear) <= 0)
				&& (this.toYear == null || this.toYear.compareTo(financialYear) >= 0);
	}

}
