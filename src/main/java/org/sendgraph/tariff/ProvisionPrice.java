package org.sendgraph.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.funding.Rate;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * What a band costs, and who pays which part.
 *
 * @param council the council that pays the top-up
 * @param financialYear the year, such as 2025-26
 * @param band the band; null when none is on record
 * @param tariff the tariff that fits; null when none does, or several do
 * @param candidates tariffs that fit where there are several
 * @param pricePence what the tariff comes to, in whole pence
 * @param totalPence what the whole costs, in whole pence; null when a part is not known
 * @param elements the parts
 * @param comparison what others ask; null without a tariff
 * @param national what was proposed for the whole country, as it stood on the day
 * @param proposals what had been proposed for the whole country by the day, oldest first
 * @param missing what the price lacks
 * @param asOf the snapshot that was read
 */
public record ProvisionPrice(LocalAuthority council, String financialYear, @Nullable Band band, @Nullable Tariff tariff,
		List<Tariff> candidates, @Nullable Long pricePence, @Nullable Long totalPence, List<PricedElement> elements,
		@Nullable TariffComparison comparison, @Nullable Duty national, List<NationalProposal> proposals,
		List<PriceGap> missing, Snapshot asOf) implements AsAt {

	public @Nullable BigDecimal price() {
		return pounds(this.pricePence);
	}

	public @Nullable BigDecimal total() {
		return pounds(this.totalPence);
	}

	public BigDecimal known() {
		return BigDecimal.valueOf(knownPence(), 2);
	}

	/** What is left of the total when the parts that are known are taken away. */
	public @Nullable BigDecimal unsplit() {
		return (this.totalPence != null) ? pounds(this.totalPence - knownPence()) : null;
	}

	/** Rates that no part was worked out with stand beside the others all the same. */
	public @Nullable BigDecimal nationalRates() {
		List<Rate> rates = this.elements.stream()
			.filter((one) -> one.rates().size() == 1)
			.map((one) -> one.rates().getFirst())
			.toList();
		return rates.isEmpty() ? null : pounds(rates.stream().mapToLong(Rate::pence).sum());
	}

	private long knownPence() {
		return this.elements.stream()
			.map(PricedElement::pence)
			.filter(Objects::nonNull)
			.mapToLong(Long::longValue)
			.sum();
	}

	private static @Nullable BigDecimal pounds(@Nullable Long pence) {
		return (pence != null) ? BigDecimal.valueOf(pence, 2) : null;
	}

}
