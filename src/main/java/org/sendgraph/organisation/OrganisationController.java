package org.sendgraph.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class OrganisationController {

	private final Organisations organisations;

	private final Neighbours neighbours;

	OrganisationController(Organisations organisations, Neighbours neighbours, Standings standings,
			BatchLoaderRegistry loaders) {
		this.organisations = organisations;
		this.neighbours = neighbours;
		loaders.<BodyWanted, Organisation>forName("bodies")
			.registerMappedBatchLoader(
					(bodies, environment) -> Mono.fromSupplier(() -> BodyWanted.read(bodies, organisations)));
		loaders.forTypePair(Establishment.class, Standing.class)
			.registerMappedBatchLoader((schools, environment) -> Mono.fromSupplier(() -> standings.of(schools)));
	}

	@QueryMapping
	Optional<Organisation> organisation(@Argument OrganisationRef by, @Argument @Nullable AsOf asOf) {
		return this.organisations.find(by, asOf);
	}

	@QueryMapping
	Connection<Organisation> organisations(@Argument @Nullable OrganisationFilter filter, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.organisations.list(filter, paging, asOf);
	}

	@BatchMapping(typeName = "Organisation")
	Map<Organisation, List<Succession>> successors(List<Organisation> organisations) {
		return this.neighbours.successors(organisations);
	}

	@BatchMapping(typeName = "Organisation")
	Map<Organisation, List<Succession>> predecessors(List<Organisation> organisations) {
		return this.neighbours.predecessors(organisations);
	}

	@BatchMapping
	Map<LocalAuthority, List<Overlap>> boards(List<LocalAuthority> councils) {
		return this.neighbours.boards(councils);
	}

	@BatchMapping
	Map<IntegratedCareBoard, List<Overlap>> councils(List<IntegratedCareBoard> boards) {
		return this.neighbours.councils(boards);
	}

	@BatchMapping
	Map<Establishment, LocalAuthority> localAuthority(List<Establishment> establishments) {
		return this.organisations.councilsOf(establishments);
	}

	@BatchMapping
	Map<NhsProvider, IntegratedCareBoard> board(List<NhsProvider> providers) {
		return this.organisations.boardsOf(providers);
	}

	@BatchMapping
	Map<IntegratedCareBoard, List<NhsProvider>> providers(List<IntegratedCareBoard> boards) {
		return this.neighbours.providers(boards);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Trust> trust(Establishment school, DataLoader<Establishment, Standing> standings) {
		return standings.load(school).thenApply(Standing::trust);
	}

	@SchemaMapping
	CompletableFuture<@Nullable SettingType> settingType(Establishment school,
			DataLoader<Establishment, Standing> standings) {
		return standings.load(school).thenApply(Standing::settingType);
	}

	@SchemaMapping
	CompletableFuture<List<Approval>> approvals(Establishment school, DataLoader<Establishment, Standing> standings) {
		return standings.load(school).thenApply(Standing::approvals);
	}

	@SchemaMapping
	CompletableFuture<List<Membership>> memberships(Establishment school,
			DataLoader<Establishment, Standing> standings) {
		return standings.load(school).thenApply(Standing::memberships);
	}

}
