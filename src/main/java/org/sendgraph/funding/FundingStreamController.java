package org.sendgraph.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class FundingStreamController {

	private final FundingStreams fundingStreams;

	FundingStreamController(FundingStreams fundingStreams) {
		this.fundingStreams = fundingStreams;
	}

	@QueryMapping
	@Nullable FundingStream fundingStream(@Argument String id, Snapshot snapshot) {
		return this.fundingStreams.find(id, snapshot);
	}

	@QueryMapping
	Connection<FundingStream> fundingStreams(@Argument @Nullable FundingStreamFilter filter, @Arguments Paging paging,
			Snapshot snapshot) {
		return this.fundingStreams.list(filter, paging, snapshot);
	}

	@SchemaMapping
	List<FundingStream> drawnFrom(FundingStream stream, Snapshot snapshot) {
		return this.fundingStreams.of(stream.drawnFromIds(), snapshot);
	}

	@SchemaMapping
	List<FundingStream> feeds(FundingStream stream, Snapshot snapshot) {
		return this.fundingStreams.drawnFrom(stream, snapshot);
	}

	@SchemaMapping
	List<Origin> origins(FundingStream stream, Snapshot snapshot) {
		return this.fundingStreams.origins(stream, snapshot);
	}

	@SchemaMapping
	List<Rate> rates(FundingStream stream, @Argument boolean all, Snapshot snapshot) {
		return all ? stream.allRates() : stream.ratesOn(snapshot.validOn());
	}

}
