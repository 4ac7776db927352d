package org.sendgraph.measure;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.organisation.BodyWanted;
import org.sendgraph.organisation.NationalBodies;
import org.sendgraph.organisation.NationalBody;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MeasureController {

	private final Measures measures;

	private final NationalBodies nationalBodies;

	private final FundingStreams fundingStreams;

	private final Duties duties;

	MeasureController(Measures measures, NationalBodies nationalBodies, FundingStreams fundingStreams, Duties duties) {
		this.measures = measures;
		this.nationalBodies = nationalBodies;
		this.fundingStreams = fundingStreams;
		this.duties = duties;
	}

	@QueryMapping
	@Nullable Measure measure(@Argument String id, Snapshot snapshot) {
		return this.measures.find(id, snapshot);
	}

	@QueryMapping
	Connection<Measure> measures(@Argument @Nullable MeasureFilter filter, @Arguments Paging paging,
			Snapshot snapshot) {
		return this.measures.list(filter, paging, snapshot);
	}

	@QueryMapping
	WhyNot whyNot(@Argument String measure, Snapshot snapshot) {
		return this.measures.whyNot(measure, snapshot);
	}

	@SchemaMapping
	WhyNot whyNot(Measure measure, Snapshot snapshot) {
		return this.measures.whyNot(measure, snapshot);
	}

	@SchemaMapping
	@Nullable MeasureStatus status(Measure measure, Snapshot snapshot) {
		return measure.statusOn(snapshot.validOn()).orElse(null);
	}

	@SchemaMapping
	List<MeasureStatus> unsettled(Measure measure, Snapshot snapshot) {
		return measure.openOn(snapshot.validOn());
	}

	@SchemaMapping
	boolean needsLegislation(Measure measure, Snapshot snapshot) {
		return this.measures.needsLegislation(measure, snapshot);
	}

	@SchemaMapping
	NationalBody responsible(Measure measure, Snapshot snapshot) {
		return this.nationalBodies.get(measure.responsibleId(), snapshot);
	}

	@SchemaMapping
	List<NationalBody> partners(Measure measure, Snapshot snapshot) {
		return measure.partnerIds().stream().map((id) -> this.nationalBodies.get(id, snapshot)).toList();
	}

	@SchemaMapping
	@Nullable FundingStream fundingStream(Measure measure, Snapshot snapshot) {
		return (measure.streamId() != null) ? this.fundingStreams.at(snapshot).get(measure.streamId()) : null;
	}

	@SchemaMapping
	List<Measure> partOf(Measure measure, Snapshot snapshot) {
		return this.measures.of(measure.partOfIds(), snapshot);
	}

	@SchemaMapping
	List<Measure> parts(Measure measure, Snapshot snapshot) {
		return this.measures.parts(measure, snapshot);
	}

	@SchemaMapping
	List<Measure> dependsOn(Measure measure, Snapshot snapshot) {
		return this.measures.of(measure.dependsOnIds(), snapshot);
	}

	@SchemaMapping
	List<Measure> replacedBy(Measure measure, Snapshot snapshot) {
		return this.measures.of(measure.replacedByIds(), snapshot);
	}

	@SchemaMapping
	List<Duty> meanwhile(Measure measure, Snapshot snapshot) {
		return this.duties.of(measure.meanwhileIds(), snapshot);
	}

	@SchemaMapping
	CompletableFuture<Organisation> council(MeasureArea area, Snapshot snapshot,
			DataLoader<BodyWanted, Organisation> bodies) {
		return bodies.load(new BodyWanted(area.councilId(), snapshot)).thenApply(Objects::requireNonNull);
	}

}
