package org.sendgraph.tariff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStreams;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.organisation.NationalBodies;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Prices of provision.
 */
@Repository
class Prices {

	private static final CypherFile PRICE = CypherFile.of("tariff/price-provision");

	private final Graph graph;

	private final Dates dates;

	private final FundingStreams streams;

	private final NationalBodies bodies;

	private final NationalBands national;

	Prices(Graph graph, Dates dates, FundingStreams streams, NationalBodies bodies, NationalBands national) {
		this.graph = graph;
		this.dates = dates;
		this.streams = streams;
		this.bodies = bodies;
		this.national = national;
	}

	ProvisionPrice price(PriceInput input, @Nullable AsOf asOf) {
		Map<String, Object> parameters = this.dates.with(asOf, parameters(input));
		LocalDate validOn = (LocalDate) Objects.requireNonNull(parameters.get("validOn"));
		FinancialYear year = Objects.requireNonNullElse(input.financialYear(), FinancialYear.of(validOn));
		parameters.put("year", year.label());
		parameters.put("on", FinancialYear.of(validOn).equals(year) ? validOn : year.start());
		Found found = this.graph.readOne(PRICE, parameters, Found.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, found.head());
		return new Pricing(input, year, found, this.streams.at(snapshot), this.bodies, snapshot).price(this.national);
	}

	private static Map<String, @Nullable Object> parameters(PriceInput input) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("code", input.council());
		parameters.put("band", input.band());
		parameters.put("bandCode", input.bandCode());
		parameters.put("setting", input.settingType().name());
		parameters.put("inUnit", input.inUnit());
		parameters.put("age", input.age());
		parameters.put("planStatus", input.planStatus().name());
		return parameters;
	}

}
