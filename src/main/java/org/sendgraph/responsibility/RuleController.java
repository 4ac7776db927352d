package org.sendgraph.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.duty.Duty;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.provision.Provision;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RuleController {

	private final Library library;

	RuleController(Library library) {
		this.library = library;
	}

	@SchemaMapping(typeName = "Provision", field = "rules")
	List<Rule> rulesOfProvision(Provision provision, Snapshot snapshot) {
		return this.library.at(snapshot).rulesWhere((rule) -> rule.provisionId().equals(provision.id()));
	}

	@SchemaMapping(typeName = "Duty", field = "rules")
	List<Rule> rulesOfDuty(Duty duty, Snapshot snapshot) {
		return this.library.at(snapshot).rulesWhere((rule) -> rule.dutyId().equals(duty.id()));
	}

	@SchemaMapping(typeName = "FundingStream", field = "rules")
	List<Rule> rulesOfStream(FundingStream stream, Snapshot snapshot) {
		return this.library.at(snapshot).rulesWhere((rule) -> rule.streamId().equals(stream.id()) && !rule.example());
	}

	@SchemaMapping(typeName = "Arrangement", field = "rules")
	List<Rule> rulesOfArrangement(Arrangement arrangement) {
		return this.library.at(arrangement.asOf()).rulesKnown(arrangement.ruleIds());
	}

	@SchemaMapping(typeName = "Organisation")
	List<Rule> responsibilities(Organisation organisation, @Argument @Nullable Obligation obligation,
			Snapshot snapshot) {
		return this.library.at(snapshot).rulesOn(organisation, obligation);
	}

	@SchemaMapping
	Provision provision(Rule rule, Snapshot snapshot) {
		return this.library.at(snapshot).provision(rule.provisionId());
	}

	@SchemaMapping
	FundingStream stream(Rule rule, Snapshot snapshot) {
		return this.library.at(snapshot).stream(rule.streamId());
	}

	@SchemaMapping
	Duty duty(Rule rule, Snapshot snapshot) {
		return this.library.at(snapshot).duty(rule.dutyId());
	}

	@SchemaMapping(typeName = "Rule")
	List<Duty> alsoUnder(Rule rule, Snapshot snapshot) {
		return rule.alsoUnderIds().stream().map(this.library.at(snapshot)::duty).toList();
	}

	@SchemaMapping(typeName = "Rule")
	List<RedressRoute> redress(Rule rule, Snapshot snapshot) {
		return rule.redressIds().stream().map(this.library.at(snapshot)::route).toList();
	}

	@SchemaMapping(typeName = "Rule")
	List<Condition> conditions(Rule rule, Snapshot snapshot) {
		return this.library.at(snapshot).conditions(rule.conditionIds());
	}

	@SchemaMapping
	@Nullable Role responsibleRole(Rule rule, Snapshot snapshot) {
		return this.library.at(snapshot).role(rule.responsibleRoleId());
	}

	@SchemaMapping
	@Nullable Role payerRole(Rule rule, Snapshot snapshot) {
		return this.library.at(snapshot).role(rule.payerRoleId());
	}

	@SchemaMapping
	List<Condition> excludes(Condition condition, Snapshot snapshot) {
		return this.library.at(snapshot).conditions(condition.excludesIds());
	}

	@SchemaMapping
	List<Duty> liftsDuties(Condition condition, Snapshot snapshot) {
		return condition.liftsDutyIds().stream().map(this.library.at(snapshot)::duty).toList();
	}

}
