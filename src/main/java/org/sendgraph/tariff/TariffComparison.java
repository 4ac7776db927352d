package org.sendgraph.tariff;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.LocalAuthority;

/**
 * How a tariff stands beside those of others for the same element, unit, setting, age and
 * year.
 *
 * @param tariffs tariffs of other councils, lowest first
 * @param national tariffs of a national proposal
 */
public record TariffComparison(List<ComparedTariff> tariffs, List<ComparedTariff> national) {

	static TariffComparison of(List<ComparedTariff> others) {
		return new TariffComparison(others.stream().filter((one) -> one.publisher() instanceof LocalAuthority).toList(),
				others.stream().filter((one) -> !(one.publisher() instanceof LocalAuthority)).toList());
	}

	public int count() {
		return this.tariffs.size();
	}

	public int councils() {
		return (int) this.tariffs.stream().map((one) -> one.publisher().id()).distinct().count();
	}

	public @Nullable BigDecimal lowest() {
		return this.tariffs.isEmpty() ? null : this.tariffs.getFirst().tariff().amount();
	}

	/** Of an even number the middle of the two middle ones, exactly. */
	public @Nullable BigDecimal median() {
		if (this.tariffs.isEmpty()) {
			return null;
		}
		int upper = this.tariffs.size() / 2;
		BigDecimal higher = this.tariffs.get(upper).tariff().amount();
		if (this.tariffs.size() % 2 == 1) {
			return higher;
		}
		BigDecimal sum = this.tariffs.get(upper - 1).tariff().amount().add(higher);
		return sum.divide(BigDecimal.TWO);
	}

	public @Nullable BigDecimal highest() {
		return this.tariffs.isEmpty() ? null : this.tariffs.getLast().tariff().amount();
	}

}
