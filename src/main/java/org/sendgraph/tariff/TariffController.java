package org.sendgraph.tariff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.provision.Provision;
import org.sendgraph.provision.Provisions;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TariffController {

	private final Measures measures;

	private final Bands bands;

	private final Tariffs tariffs;

	private final Prices prices;

	private final Provisions provisions;

	TariffController(Bands bands, Tariffs tariffs, Prices prices, Provisions provisions, Measures measures) {
		this.measures = measures;
		this.bands = bands;
		this.tariffs = tariffs;
		this.prices = prices;
		this.provisions = provisions;
	}

	@QueryMapping
	BandConnection bands(@Argument @Nullable BandFilter filter, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.bands.list(filter, paging, asOf);
	}

	@QueryMapping
	TariffConnection tariffs(@Argument @Nullable TariffFilter filter, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.tariffs.list(filter, paging, asOf);
	}

	@QueryMapping
	ProvisionPrice priceProvision(@Argument PriceInput input, @Argument @Nullable AsOf asOf) {
		return this.prices.price(input, asOf);
	}

	@SchemaMapping
	List<Provision> provisions(Band band) {
		return this.provisions.of(band.provisionIds(), band.asOf());
	}

	@SchemaMapping
	Measure measure(ProvisionPrice of) {
		return this.measures.of(List.of(NationalBands.MEASURE), of.asOf()).getFirst();
	}

}
