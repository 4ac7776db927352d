package org.sendgraph.deficit;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.organisation.BodyWanted;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DeficitAgreementController {

	private final DeficitAgreements agreements;

	private final FundingStreams fundingStreams;

	private final Measures measures;

	DeficitAgreementController(DeficitAgreements agreements, FundingStreams fundingStreams, Measures measures) {
		this.agreements = agreements;
		this.fundingStreams = fundingStreams;
		this.measures = measures;
	}

	@QueryMapping
	DeficitAgreementConnection deficitAgreements(@Argument @Nullable DeficitAgreementFilter filter,
			@Arguments Paging paging, Snapshot snapshot) {
		return this.agreements.list(filter, paging, snapshot);
	}

	@SchemaMapping
	List<DeficitAgreement> deficitAgreements(LocalAuthority council) {
		return this.agreements.of(council.id(), council.asOf());
	}

	@SchemaMapping
	@Nullable AgreementStatus status(DeficitAgreement agreement, Snapshot snapshot) {
		return agreement.statusOn(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable AgreementStatus lastStatus(DeficitAgreement agreement, Snapshot snapshot) {
		return agreement.toldBy(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable LocalDate statusKnownTo(DeficitAgreement agreement, Snapshot snapshot) {
		return agreement.statusKnownTo(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable LocalDate statusEnd(DeficitAgreement agreement, Snapshot snapshot) {
		return agreement.statusEndedBy(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable String statusStated(DeficitAgreement agreement, Snapshot snapshot) {
		return (agreement.toldBy(snapshot.validOn()) != null) ? agreement.statusStated() : null;
	}

	@SchemaMapping
	List<String> absent(DeficitAgreement agreement, Snapshot snapshot) {
		return agreement.absentOn(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable String note(DeficitAgreement agreement, Snapshot snapshot) {
		return agreement.noteOn(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable LocalDate closedToNewEntrants(DeficitAgreement agreement, Snapshot snapshot) {
		return agreement.closedOn(snapshot.validOn());
	}

	@SchemaMapping
	FundingStream fundingStream(DeficitAgreement agreement, Snapshot snapshot) {
		return this.fundingStreams.of(List.of(agreement.streamId()), snapshot).getFirst();
	}

	@SchemaMapping
	@Nullable Measure measure(DeficitAgreement agreement, Snapshot snapshot) {
		return (agreement.measureId() != null) ? this.measures.find(agreement.measureId(), snapshot) : null;
	}

	@SchemaMapping
	CompletableFuture<Organisation> council(DeficitAgreement agreement, Snapshot snapshot,
			DataLoader<BodyWanted, Organisation> bodies) {
		return bodies.load(new BodyWanted(agreement.councilId(), snapshot));
	}

}
