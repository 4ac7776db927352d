package org.sendgraph.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingLayer;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.Rate;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.NationalBodies;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.InWords;
import org.sendgraph.terms.Snapshot;

/**
 * Works a price out of what the graph says.
 *
 * @param input what to price
 * @param year the financial year
 * @param found what the graph says
 * @param streams kinds of money by id
 * @param bodies national bodies
 * @param snapshot the snapshot that was read
 */
record Pricing(PriceInput input, FinancialYear year, Found found, Map<String, FundingStream> streams,
		NationalBodies bodies, Snapshot snapshot) {

	private static final String DEPARTMENT = "NationalBody:org-dfe";

	private static final List<String> OF_THE_COUNCIL = List.of("Role:MAINTAINING_LA", "Role:RESIDENT_LA");

	ProvisionPrice price(NationalBands national) {
		if (this.found.council() == null) {
			throw new BadInput("input.council", BadInput.quoted(this.input.council()) + " is the code of no council.",
					"DfE or GSS code of a council");
		}
		LocalAuthority council = ((LocalAuthority) this.found.council().as(this.snapshot)).existing("input.council");
		Band band = band(council);
		List<PriceGap> missing = new ArrayList<>();
		List<Tariff> fitting = fitting(band, national, missing);
		Tariff tariff = (fitting.size() == 1) ? fitting.getFirst() : null;
		Long price = (tariff != null) ? price(tariff, missing) : null;
		boolean yearly = tariff == null || tariff.unit().isForAYear();
		Split split = split(parts(council, missing), tariff, price, yearly);
		if (!yearly && split.elements().stream().anyMatch((one) -> !one.rates().isEmpty())) {
			missing.add(new PriceGap("National rates are for a whole year, and this tariff is by the "
					+ ((tariff.unit() == TariffUnit.HOUR) ? "hour" : "week") + ", so the parts are not added up.",
					"The council says which part of the year's rate it counts."));
		}
		split.elements()
			.stream()
			.filter((one) -> one.payers().isEmpty() && (one.pence() != null || begins(one.layer()) != null))
			.forEach((one) -> missing.add(nobody(one.layer())));
		split.elements()
			.stream()
			.filter((one) -> one.pence() == null && (!one.payers().isEmpty() || begins(one.layer()) != null))
			.forEach((one) -> missing.add(unknown(one)));
		missing.addAll(unidentified(split.elements()));
		TariffComparison comparison = (tariff != null) ? comparison(tariff) : null;
		if (this.input.inUnit() && comparison != null && comparison.count() > 0) {
			missing.add(new PriceGap(
					"Which of the tariffs of other councils are for a place in a unit is not on record: "
							+ "they are compared by setting, age, plan and part of the cost alone.",
					"The banding documents that they cite."));
		}
		return new ProvisionPrice(council, this.year.label(), band, tariff, (tariff != null) ? List.of() : fitting,
				price, yearly ? split.totalPence() : null, split.elements(), comparison,
				national.standing(this.snapshot), national.proposals(this.snapshot), List.copyOf(missing),
				this.snapshot);
	}

	private PriceGap nobody(FundingLayer layer) {
		LocalDate begins = begins(layer);
		return (begins == null)
				? new PriceGap("No rule says who pays " + layer + " here.",
						"Ask whoIsResponsible about the provision itself.")
				: new PriceGap(
						"Who pays " + layer + " at the start of " + this.year.label()
								+ " no rule on record says: the first begins on " + InWords.day(begins) + ".",
						"The law of that time, which is not in the tables of SEND Graph; whoIsResponsible answers from then on.");
	}

	/** When the first rule about a part begins, where none holds yet. */
	private @Nullable LocalDate begins(FundingLayer layer) {
		return this.found.parts()
			.stream()
			.filter((part) -> part.layer() == layer)
			.map(Part::begins)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Whom a role picks out depends on the setting, which is not asked about. */
	private static List<PriceGap> unidentified(List<PricedElement> parts) {
		return parts.stream()
			.flatMap((part) -> part.payers()
				.stream()
				.filter((payer) -> payer.organisation() == null && payer.roleId() != null)
				.map((payer) -> new PriceGap(
						"Which " + payer.bodyType() + " pays " + part.layer() + " depends on the setting ("
								+ payer.roleId() + "), and the question names none.",
						"Ask whoIsResponsible about the provision with the setting; roles explains which body it is.")))
			.distinct()
			.toList();
	}

	/** Rates are for a year: beside a price by the week or hour they say nothing. */
	private static Split split(List<PricedElement> parts, @Nullable Tariff tariff, @Nullable Long price,
			boolean yearly) {
		if (tariff == null || yearly) {
			return Split.of(parts, (tariff != null) ? tariff.element() : null, price);
		}
		return Split.of(parts.stream().map((one) -> one.costing(null)).toList(),
				(tariff.element() == TariffElement.ELEMENT_3_TOP_UP) ? tariff.element() : null, price);
	}

	private @Nullable Band band(LocalAuthority council) {
		Band band = this.found.bands().stream().findFirst().map((one) -> one.as(this.snapshot)).orElse(null);
		if (band != null && !band.isOf(council.id())) {
			throw new BadInput("input.band", this.input.wanted() + " is no band of " + council.getName() + ".",
					"a band of the council, or of a national proposal");
		}
		return band;
	}

	private List<Tariff> fitting(@Nullable Band band, NationalBands national, List<PriceGap> missing) {
		if (band == null) {
			missing.add(new PriceGap(
					"No band " + this.input.wanted() + " of this council is on record for " + this.year.label() + ".",
					national.absent(this.snapshot)));
			return List.of();
		}
		List<Tariff> fitting = band.tariffs()
			.stream()
			.filter((one) -> one.fits(this.input.settingType(), this.input.age(), this.input.planStatus()))
			.toList();
		if (fitting.isEmpty()) {
			missing.add(new PriceGap("The band has no tariff for this kind of setting, age and plan status.",
					"The council says whether it prices it; import bands adds a tariff once it is published."));
		}
		if (fitting.size() > 1) {
			missing.add(new PriceGap("The band has several tariffs that fit, and none is picked.",
					"Look at candidates, and ask the council which one it would use."));
		}
		return fitting;
	}

	private @Nullable Long price(Tariff tariff, List<PriceGap> missing) {
		Integer weeks = this.input.weeks();
		BigDecimal hours = this.input.hoursPerWeek();
		if (tariff.unit().isForAYear()) {
			if (weeks != null) {
				missing.add(new PriceGap(
						"The tariff is for a year: what " + weeks + " weeks of it cost the document does not say.",
						"The council says how it counts a part of a year."));
			}
			return tariff.pence();
		}
		if (weeks == null || (tariff.unit() == TariffUnit.HOUR && hours == null)) {
			missing.add(new PriceGap(
					"The tariff is by the " + ((tariff.unit() == TariffUnit.HOUR)
							? "hour, so hours a week and weeks are" : "week, so weeks are") + " needed.",
					"Ask again with weeks" + ((tariff.unit() == TariffUnit.HOUR) ? " and hoursPerWeek." : ".")));
			return null;
		}
		BigDecimal each = (tariff.unit() == TariffUnit.HOUR) ? Objects.requireNonNull(hours) : BigDecimal.ONE;
		return BigDecimal.valueOf(tariff.pence())
			.multiply(each)
			.multiply(BigDecimal.valueOf(weeks))
			.setScale(0, RoundingMode.HALF_UP)
			.longValueExact();
	}

	private List<PricedElement> parts(LocalAuthority council, List<PriceGap> missing) {
		Map<FundingLayer, List<Part>> byLayer = new LinkedHashMap<>();
		this.found.parts()
			.forEach((part) -> byLayer.computeIfAbsent(part.layer(), (layer) -> new ArrayList<>()).add(part));
		if (byLayer.isEmpty()) {
			missing.add(new PriceGap("No rule says who pays for such a place at this age and with this plan status.",
					"Ask whoIsResponsible about the provision itself."));
		}
		List<PricedElement> parts = new ArrayList<>();
		byLayer.forEach((layer, rules) -> parts.add(part(layer, rules, council)));
		this.found.parts().stream().map(Part::leavesOut).filter(Objects::nonNull).distinct().forEach((core) -> {
			parts.addFirst(new PricedElement(FundingLayer.ELEMENT_1, null, null, List.of(), List.of()));
			missing.add(new PriceGap(core, "The provider's funding statement has it."));
		});
		return List.copyOf(parts);
	}

	private PricedElement part(FundingLayer layer, List<Part> rules, LocalAuthority council) {
		Map<String, ElementPayer> payers = new LinkedHashMap<>();
		rules.stream()
			.filter((rule) -> rule.begins() == null)
			.forEach((rule) -> payers.putIfAbsent(rule.payer() + " " + rule.payerRole() + rule.when() + rule.stream(),
					new ElementPayer(rule.payer(), rule.payerRole(), body(rule, council), rule.when(), rule.id())));
		List<String> named = rules.stream().map(Part::stream).distinct().toList();
		FundingStream stream = (named.size() == 1) ? this.streams.get(named.getFirst()) : null;
		List<Rate> rates = named.stream()
			.map(this.streams::get)
			.filter(Objects::nonNull)
			.flatMap((one) -> one.ratesOn(this.year.start()).stream())
			.filter((rate) -> rate.appliesTo() == null
					|| rules.stream().map(Part::appliesTo).anyMatch(rate.appliesTo()::equals))
			.toList();
		boolean same = !rates.isEmpty() && rates.stream().map(Rate::pence).distinct().count() == 1;
		return new PricedElement(layer, same ? rates.getFirst().pence() : null, stream, List.copyOf(payers.values()),
				same ? List.of(rates.getFirst()) : rates);
	}

	private @Nullable Organisation body(Part rule, LocalAuthority council) {
		if (rule.payer() == BodyType.DFE) {
			return this.bodies.get(DEPARTMENT, this.snapshot);
		}
		return (rule.payer() == BodyType.LOCAL_AUTHORITY && OF_THE_COUNCIL.contains(String.valueOf(rule.payerRole())))
				? council : null;
	}

	private PriceGap unknown(PricedElement part) {
		return switch (part.layer()) {
			case ELEMENT_1 -> new PriceGap("The amount of ELEMENT_1 is not known: no national rate is on record.",
					"The school's own budget share or grant has it.");
			case ELEMENT_3, FULL_COST -> new PriceGap("The amount of " + part.layer() + " is not known.",
					"A tariff of the council for this part and this year has it: import bands.");
			default -> new PriceGap(
					"The amount of " + part.layer() + " in " + this.year.label() + " is not known: no national rate of "
							+ ((part.stream() != null) ? part.stream().name() : "its kinds of money")
							+ " is on record for the year.",
					"The operational guide of the Department for Education for the year has it.");
		};
	}

	private TariffComparison comparison(Tariff tariff) {
		return TariffComparison.of(this.found.others()
			.stream()
			.filter((one) -> one.beside().equals(tariff.id()))
			.map((one) -> new ComparedTariff(one.publisher().as(this.snapshot), one.bandName(), one.tariff()))
			.toList());
	}

}
