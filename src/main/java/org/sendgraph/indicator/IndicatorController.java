package org.sendgraph.indicator;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.organisation.BodyWanted;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.Organisation;
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

	private final IndicatorComparisons comparisons;

	IndicatorController(Indicators indicators, Dashboards dashboards, IndicatorComparisons comparisons,
			BatchLoaderRegistry loaders, Measures measures) {
		this.measures = measures;
		this.dashboards = dashboards;
		this.comparisons = comparisons;
		loaders.<IndicatorsWanted, List<Indicator>>forName("indicators")
			.registerMappedBatchLoader((wanted, environment) -> Mono.fromSupplier(() -> indicators.read(wanted)));
	}

	@QueryMapping
	Dashboard dashboard(@Argument PlaceInput place, @Argument @Nullable List<IndicatorMeasure> measures,
			@Argument @Nullable Integer fromYear, @Argument @Nullable Integer toYear, @Argument @Nullable AsOf asOf) {
		return this.dashboards.read(place, measures, fromYear, toYear, asOf);
	}

	@QueryMapping
	IndicatorComparison indicatorComparison(@Argument List<IndicatorMeasure> measures,
			@Argument @Nullable Integer fromYear, @Argument @Nullable Integer toYear,
			@Argument List<IndicatorGrouping> groupBy, @Argument @Nullable AsOf asOf) {
		return this.comparisons.compare(measures, fromYear, toYear, groupBy, asOf);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> lowestCouncil(IndicatorSpread spread,
			DataLoader<BodyWanted, Organisation> bodies) {
		return council(spread.lowestId(), spread, bodies);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> highestCouncil(IndicatorSpread spread,
			DataLoader<BodyWanted, Organisation> bodies) {
		return council(spread.highestId(), spread, bodies);
	}

	private static CompletableFuture<@Nullable Organisation> council(@Nullable String id, IndicatorSpread spread,
			DataLoader<BodyWanted, Organisation> bodies) {
		return (id != null) ? bodies.load(new BodyWanted(id, spread.asOf())) : CompletableFuture.completedFuture(null);
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
