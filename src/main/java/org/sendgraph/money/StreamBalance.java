package org.sendgraph.money;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;

/**
 * What came of one kind of money.
 *
 * @param stream the kind of money; null where publications do not say
 * @param income pounds that came in, also from other kinds of money of the same bodies
 * @param left pounds that left, were retained or were carried forward
 */
public record StreamBalance(@Nullable FundingStream stream, BigDecimal income, BigDecimal left) {

	public BigDecimal unexplained() {
		return this.income.subtract(this.left);
	}

}
