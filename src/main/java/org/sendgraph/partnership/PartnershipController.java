package org.sendgraph.partnership;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.organisation.BodyWanted;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class PartnershipController {

	private final Partnerships partnerships;

	private final Measures measures;

	PartnershipController(Partnerships partnerships, Measures measures, BatchLoaderRegistry loaders) {
		this.partnerships = partnerships;
		this.measures = measures;
		loaders.<BoardsWanted, List<Organisation>>forName("boardsOfMembers")
			.registerMappedBatchLoader((wanted, environment) -> Mono.fromSupplier(() -> partnerships.boards(wanted)));
	}

	@QueryMapping
	@Nullable Partnership partnership(@Argument String id, Snapshot snapshot) {
		return this.partnerships.find(id, snapshot);
	}

	@QueryMapping
	PartnershipConnection partnerships(@Argument @Nullable PartnershipFilter filter, @Arguments Paging paging,
			Snapshot snapshot) {
		return this.partnerships.list(filter, paging, snapshot);
	}

	@SchemaMapping
	List<PartnershipMember> members(Partnership partnership, Snapshot snapshot) {
		return partnership.members(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable Measure measure(Partnership partnership, Snapshot snapshot) {
		return (partnership.measureId() != null) ? this.measures.find(partnership.measureId(), snapshot) : null;
	}

	@SchemaMapping
	@Nullable CompletableFuture<Organisation> area(Partnership partnership, Snapshot snapshot,
			DataLoader<BodyWanted, Organisation> bodies) {
		return (partnership.areaId() != null) ? bodies.load(new BodyWanted(partnership.areaId(), snapshot)) : null;
	}

	@SchemaMapping
	CompletableFuture<List<Organisation>> boards(Partnership partnership, Snapshot snapshot,
			DataLoader<BoardsWanted, List<Organisation>> boardsOfMembers) {
		List<String> members = partnership.members(snapshot.validOn())
			.stream()
			.map(PartnershipMember::organisationId)
			.toList();
		return boardsOfMembers.load(new BoardsWanted(members, snapshot));
	}

	@SchemaMapping
	CompletableFuture<Organisation> organisation(PartnershipMember member, Snapshot snapshot,
			DataLoader<BodyWanted, Organisation> bodies) {
		return bodies.load(new BodyWanted(member.organisationId(), snapshot));
	}

}
