package org.sendgraph.tariff;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.FinancialYear;

/**
 * Which tariffs to list.
 *
 * @param publisher only those of this body
 * @param band only those of this band
 * @param financialYear only those of this year
 * @param element only the prices of this part of the cost
 */
public record TariffFilter(@Nullable String publisher, @Nullable String band, @Nullable FinancialYear financialYear,
		@Nullable TariffElement element) {

	static final TariffFilter ALL = new TariffFilter(null, null, null, null);

}
