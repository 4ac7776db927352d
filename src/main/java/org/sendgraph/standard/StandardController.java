package org.sendgraph.standard;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.organisation.Organisations;
import org.sendgraph.provision.Provision;
import org.sendgraph.provision.Provisions;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StandardController {

	private final Standards standards;

	private final Organisations organisations;

	private final Provisions provisions;

	private final Duties duties;

	private final FundingStreams fundingStreams;

	private final Measures measures;

	StandardController(Standards standards, Organisations organisations, Provisions provisions, Duties duties,
			FundingStreams fundingStreams, Measures measures) {
		this.standards = standards;
		this.organisations = organisations;
		this.provisions = provisions;
		this.duties = duties;
		this.fundingStreams = fundingStreams;
		this.measures = measures;
	}

	@QueryMapping
	@Nullable Standard standard(@Argument String id, Snapshot snapshot) {
		return this.standards.find(id, snapshot);
	}

	@QueryMapping
	Connection<Standard> standards(@Argument @Nullable StandardFilter filter, @Arguments Paging paging,
			Snapshot snapshot) {
		return this.standards.list(filter, paging, snapshot);
	}

	@QueryMapping
	Compliance compliance(@Argument PlaceInput place, @Argument @Nullable AsOf asOf) {
		String argument = "place.residentAuthority";
		return this.standards
			.compliance(this.organisations.council(argument, place.residentAuthority(), asOf).existing(argument));
	}

	@SchemaMapping
	int met(Compliance compliance) {
		return compliance.count(ComplianceResult.MET);
	}

	@SchemaMapping
	int notMet(Compliance compliance) {
		return compliance.count(ComplianceResult.NOT_MET);
	}

	@SchemaMapping
	int noEvidence(Compliance compliance) {
		return compliance.count(ComplianceResult.NO_EVIDENCE);
	}

	@SchemaMapping
	StandardStanding standing(Standard standard, Snapshot snapshot) {
		return standard.standingOn(snapshot.validOn());
	}

	@SchemaMapping
	List<Provision> provisions(Standard standard, Snapshot snapshot) {
		return this.provisions.of(standard.provisionIds(), snapshot);
	}

	@SchemaMapping
	Duty duty(Standard standard, Snapshot snapshot) {
		return this.duties.of(List.of(standard.dutyId()), snapshot).getFirst();
	}

	@SchemaMapping
	@Nullable FundingStream fundingStream(Standard standard, Snapshot snapshot) {
		return (standard.streamId() != null) ? this.fundingStreams.at(snapshot).get(standard.streamId()) : null;
	}

	@SchemaMapping
	List<FundingStream> fundingStreams(Standard standard, Snapshot snapshot) {
		return this.fundingStreams.of(standard.streamIds(), snapshot);
	}

	@SchemaMapping
	@Nullable Measure measure(Standard standard, Snapshot snapshot) {
		return (standard.measureId() != null) ? this.measures.find(standard.measureId(), snapshot) : null;
	}

}
