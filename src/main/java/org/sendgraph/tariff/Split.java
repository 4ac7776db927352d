package org.sendgraph.tariff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingLayer;

/**
 * A price shared out among the parts of the cost. What is shared out and what is left add
 * up to the price, to the penny.
 *
 * @param elements the parts with what each costs
 * @param totalPence what the whole costs; null when a part of it is not known
 */
record Split(List<PricedElement> elements, @Nullable Long totalPence) {

	/**
	 * Shares a price out.
	 * @param parts the parts, each with its national rate where there is one
	 * @param element which part of the cost the price is of; null without a price
	 * @param price whole pence; null when there is none
	 * @return the parts with their amounts
	 */
	static Split of(List<PricedElement> parts, @Nullable TariffElement element, @Nullable Long price) {
		if (element == null || price == null) {
			return new Split(parts, null);
		}
		Map<FundingLayer, PricedElement> byLayer = new EnumMap<>(FundingLayer.class);
		parts.forEach((one) -> byLayer.put(one.layer(), one));
		if (byLayer.containsKey(FundingLayer.FULL_COST)) {
			Long all = (element == TariffElement.ALL_ELEMENTS) ? price : null;
			byLayer.computeIfPresent(FundingLayer.FULL_COST, (layer, whole) -> whole.costing(all));
			return new Split(List.copyOf(byLayer.values()), all);
		}
		PricedElement topUp = byLayer.getOrDefault(FundingLayer.ELEMENT_3,
				new PricedElement(FundingLayer.ELEMENT_3, null, null, List.of(), List.of()));
		byLayer.put(FundingLayer.ELEMENT_3, topUp.costing(price));
		switch (element) {
			case ELEMENT_3_TOP_UP -> {
			}
			case ELEMENTS_2_AND_3 -> from(byLayer, FundingLayer.ELEMENT_2, price);
			case ALL_ELEMENTS -> from(byLayer,
					byLayer.containsKey(FundingLayer.PLACE) ? FundingLayer.PLACE : FundingLayer.ELEMENT_2, price);
		}
		if (element == TariffElement.ALL_ELEMENTS) {
			if (byLayer.containsKey(FundingLayer.ELEMENT_1)) {
				List.of(FundingLayer.ELEMENT_2, FundingLayer.ELEMENT_3)
					.forEach((above) -> byLayer.computeIfPresent(above, (layer, known) -> known.costing(null)));
			}
			return new Split(List.copyOf(byLayer.values()), price);
		}
		List<PricedElement> all = List.copyOf(byLayer.values());
		return new Split(all, all.stream().allMatch((one) -> one.pence() != null)
				? all.stream().map(PricedElement::pence).mapToLong(Long::longValue).sum() : null);
	}

	/** The first pounds of the price belong to the lower part, the rest is the top-up. */
	private static void from(Map<FundingLayer, PricedElement> byLayer, FundingLayer lower, long price) {
		PricedElement first = byLayer.get(lower);
		Long rate = (first != null) ? first.pence() : null;
		if (first == null || rate == null) {
			byLayer.computeIfPresent(FundingLayer.ELEMENT_3, (layer, topUp) -> topUp.costing(null));
			return;
		}
		long below = Math.min(rate, price);
		byLayer.put(lower, first.costing(below));
		byLayer.computeIfPresent(FundingLayer.ELEMENT_3, (layer, topUp) -> topUp.costing(price - below));
	}

}
