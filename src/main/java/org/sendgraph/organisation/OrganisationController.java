package org.sendgraph.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrganisationController {

	private final Organisations organisations;

	private final Neighbours neighbours;

	private final Standings standings;

	OrganisationController(Organisations organisations, Neighbours neighbours, Standings standings) {
		this.organisations = organisations;
		this.neighbours = neighbours;
		this.standings = standings;
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

	@BatchMapping
	Map<Establishment, Trust> trust(List<Establishment> establishments) {
		return this.standings.trusts(establishments);
	}

	@BatchMapping
	Map<Establishment, SettingType> settingType(List<Establishment> establishments) {
		return this.standings.settingTypes(establishments);
	}

	@BatchMapping
	Map<Establishment, List<Approval>> approvals(List<Establishment> establishments) {
		return this.standings.approvals(establishments);
	}

	@BatchMapping
	Map<Establishment, List<Membership>> memberships(List<Establishment> establishments) {
		return this.standings.memberships(establishments);
	}

}
