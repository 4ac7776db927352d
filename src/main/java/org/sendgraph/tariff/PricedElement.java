package org.sendgraph.tariff;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingLayer;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.Rate;

/**
 * A part of the cost of a place.
 *
 * @param layer which part
 * @param pence whole pence; null when it is not known
 * @param stream the kind of money that pays it; null when the rules name none
 * @param payers who pays; several where conditions decide
 * @param rates national rates of the stream in the year
 */
public record PricedElement(FundingLayer layer, @Nullable Long pence, @Nullable FundingStream stream,
		List<ElementPayer> payers, List<Rate> rates) {

	public @Nullable BigDecimal amount() {
		return (this.pence != null) ? BigDecimal.valueOf(this.pence, 2) : null;
	}

	PricedElement costing(@Nullable Long known) {
		return new PricedElement(this.layer, known, this.stream, this.payers, this.rates);
	}

}
