package org.sendgraph.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.provision.Provision;
import org.sendgraph.provision.Provisions;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.redress.RedressRoutes;
import org.sendgraph.responsibility.Rule;
import org.sendgraph.responsibility.Rules;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlanSectionController {

	private final PlanSections sections;

	private final Duties duties;

	private final RedressRoutes routes;

	private final Provisions provisions;

	private final Rules rules;

	private final FundingStreams streams;

	PlanSectionController(PlanSections sections, Duties duties, RedressRoutes routes, Provisions provisions,
			Rules rules, FundingStreams streams) {
		this.sections = sections;
		this.duties = duties;
		this.routes = routes;
		this.provisions = provisions;
		this.rules = rules;
		this.streams = streams;
	}

	@QueryMapping
	List<PlanSectionContent> planSections(Snapshot snapshot) {
		return this.sections.holding(snapshot);
	}

	@SchemaMapping(typeName = "PlanSectionContent", field = "duties")
	List<Duty> dutiesOf(PlanSectionContent section, Snapshot snapshot) {
		return this.duties.of(section.dutyIds(), snapshot);
	}

	@SchemaMapping(typeName = "PlanSectionContent", field = "redress")
	List<RedressRoute> redressOf(PlanSectionContent section, Snapshot snapshot) {
		return this.routes.of(section.redressIds(), snapshot);
	}

	@SchemaMapping(typeName = "PlanSectionContent", field = "provisions")
	List<Provision> provisionsIn(PlanSectionContent section, Snapshot snapshot) {
		return inSection(section, snapshot).toList();
	}

	@SchemaMapping(typeName = "PlanSectionContent", field = "paidFrom")
	List<FundingStream> paidFrom(PlanSectionContent section, Snapshot snapshot) {
		Map<String, FundingStream> all = this.streams.at(snapshot);
		return about(section, snapshot).map((rule) -> all.get(rule.streamId()))
			.filter(Objects::nonNull)
			.distinct()
			.sorted(Comparator.comparing(FundingStream::name))
			.toList();
	}

	@SchemaMapping(typeName = "PlanSectionContent", field = "paidBy")
	List<BodyType> paidBy(PlanSectionContent section, Snapshot snapshot) {
		return about(section, snapshot).map(Rule::payer).distinct().sorted().toList();
	}

	private Stream<Rule> about(PlanSectionContent section, Snapshot snapshot) {
		List<String> provided = inSection(section, snapshot).map(Provision::id).toList();
		return this.rules.at(snapshot)
			.values()
			.stream()
			.filter((rule) -> provided.contains(rule.provisionId()) && snapshot.holds(rule.period()) && withPlan(rule));
	}

	private Stream<Provision> inSection(PlanSectionContent section, Snapshot snapshot) {
		return this.provisions.at(snapshot)
			.values()
			.stream()
			.filter((one) -> one.planSection() != null && one.planSection().name().equals(section.section().name())
					&& !one.example());
	}

	private static boolean withPlan(Rule rule) {
		return !rule.example() && (rule.planStatus() == null || rule.planStatus() == PlanStatus.EHCP);
	}

}
