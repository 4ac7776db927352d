package org.sendgraph.indicator;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.AsOf;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class IndicatorController {

	private final Measures measures;

	private final Dashboards dashboards;

	IndicatorController(Indicators indicators, Dashboards dashboards, BatchLoaderRegistry loaders, Measures measures) {
		this.measures = measures;
		this.dashboards = dashboards;
		loaders.<IndicatorsWanted, List<Indicator>>forName("indicators")
			.registerMappedBatchLoader((wanted, environment) -> Mono.fromSupplier(() -> indicators.read(wanted)));
	}

	@QueryMapping
	Dashboard dashboard(@Argument PlaceInput place, @Argument @Nullable List<IndicatorMeasure> measures,
			@Argument @Nullable Integer fromYear, @Argument @Nullable Integer toYear, @Argument @Nullable AsOf asOf) {
		return this.dashboards.read(place, measures, fromYear, toYear, asOf);
	}

	@SchemaMapping
	CompletableFuture<List<Indicator>> indicators(LocalAuthority council,
			@Argument @Nullable List<IndicatorMeasure> measures, @Argument @Nullable Integer fromYear,
			@Argument @Nullable Integer toYear, DataLoader<IndicatorsWanted, List<Indicator>> indicators) {
		return indicators.load(Indicators.wanted(council, measures, fromYear, toYear));
	}

	@SchemaMapping
	Measure measure(Dashboard of) {
		return this.measures.of(List.of(Dashboard.MEASURE), of.asOf()).getFirst();
	}

}
