package org.sendgraph.tariff;

import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.sendgraph.funding.FundingLayer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A price that is shared out among the parts of the cost.
 */
class SplitTests {

	private static final List<PricedElement> MAINSTREAM = List.of(part(FundingLayer.ELEMENT_1, null),
			part(FundingLayer.ELEMENT_2, 600_000L), part(FundingLayer.ELEMENT_3, null));

	private static final List<PricedElement> SPECIAL = List.of(part(FundingLayer.ELEMENT_3, null),
			part(FundingLayer.PLACE, 1_000_000L));

	@Test
	void takesTheThresholdOutOfAPriceThatHoldsBothElements() {
		Split split = Split.of(MAINSTREAM, TariffElement.ELEMENTS_2_AND_3, 900_000L);
		assertThat(pence(split, FundingLayer.ELEMENT_2)).isEqualTo(600_000L);
		assertThat(pence(split, FundingLayer.ELEMENT_3)).isEqualTo(300_000L);
		assertThat(split.totalPence()).isNull();
	}

	@Test
	void leavesNothingForTheTopUpWhereThePriceIsBelowTheThreshold() {
		Split split = Split.of(MAINSTREAM, TariffElement.ELEMENTS_2_AND_3, 450_001L);
		assertThat(pence(split, FundingLayer.ELEMENT_2)).isEqualTo(450_001L);
		assertThat(pence(split, FundingLayer.ELEMENT_3)).isZero();
	}

	@Test
	void addsThePlaceToATopUp() {
		Split split = Split.of(SPECIAL, TariffElement.ELEMENT_3_TOP_UP, 825_001L);
		assertThat(split.totalPence()).isEqualTo(1_825_001L);
	}

	@Test
	void sharesNothingOutThatItCannot() {
		Split split = Split.of(MAINSTREAM, TariffElement.ALL_ELEMENTS, 1_500_000L);
		assertThat(pence(split, FundingLayer.ELEMENT_1)).isNull();
		assertThat(pence(split, FundingLayer.ELEMENT_2)).isNull();
		assertThat(pence(split, FundingLayer.ELEMENT_3)).isNull();
		assertThat(split.totalPence()).isEqualTo(1_500_000L);
	}

	@Test
	void putsTheWholeFeeIntoOnePart() {
		Split split = Split.of(List.of(part(FundingLayer.FULL_COST, null)), TariffElement.ALL_ELEMENTS, 6_543_210L);
		assertThat(split.elements()).hasSize(1);
		assertThat(split.totalPence()).isEqualTo(6_543_210L);
	}

	@Test
	void doesNotTakeATopUpForTheWholeFee() {
		Split split = Split.of(List.of(part(FundingLayer.FULL_COST, null)), TariffElement.ELEMENT_3_TOP_UP, 700_000L);
		assertThat(pence(split, FundingLayer.FULL_COST)).isNull();
		assertThat(split.totalPence()).isNull();
	}

	@Test
	void addsUpToThePennyWhateverThePrice() {
		Random prices = new Random(7);
		for (int trial = 0; trial < 1_000; trial++) {
			long price = prices.nextLong(5_000_000);
			Split split = Split.of(SPECIAL, TariffElement.ALL_ELEMENTS, price);
			assertThat(split.elements().stream().mapToLong((one) -> one.pence()).sum()).isEqualTo(price)
				.isEqualTo(split.totalPence());
		}
	}

	private static PricedElement part(FundingLayer layer, @Nullable Long pence) {
		return new PricedElement(layer, pence, null, List.of(), List.of());
	}

	private static @Nullable Long pence(Split split, FundingLayer layer) {
		return split.elements()
			.stream()
			.filter((one) -> one.layer() == layer)
			.findFirst()
			.map(PricedElement::pence)
			.orElse(null);
	}

}
