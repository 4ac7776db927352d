package org.sendgraph.responsibility;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingLayer;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.Rate;

/**
 * Who pays, from what.
 *
 * @param layer layer of the cost
 * @param stream kind of money
 * @param payer who pays
 * @param rates national rates of the year
 * @param share per cent of it that this payer pays; null where it pays all
 */
public record Funding(@Nullable FundingLayer layer, FundingStream stream, Party payer, List<Rate> rates,
		@Nullable BigDecimal share) {
}
