package org.sendgraph.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.provision.Provision;
import org.sendgraph.provision.Provisions;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.redress.RedressRoutes;
import org.sendgraph.responsibility.Role;
import org.sendgraph.responsibility.Roles;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProcedureStepController {

	private final Procedures procedures;

	private final ProcedureSteps steps;

	private final Roles roles;

	private final Duties duties;

	private final RedressRoutes routes;

	private final FundingStreams streams;

	private final Provisions provisions;

	ProcedureStepController(Procedures procedures, ProcedureSteps steps, Roles roles, Duties duties,
			RedressRoutes routes, FundingStreams streams, Provisions provisions) {
		this.procedures = procedures;
		this.steps = steps;
		this.roles = roles;
		this.duties = duties;
		this.routes = routes;
		this.streams = streams;
		this.provisions = provisions;
	}

	@SchemaMapping
	Procedure procedure(ProcedureStep step, Snapshot snapshot) {
		return Objects.requireNonNull(this.procedures.find(step.procedureId(), snapshot), step.procedureId());
	}

	@SchemaMapping
	@Nullable Role role(ProcedureStep step, Snapshot snapshot) {
		return one(step.roleId(), this.roles.at(snapshot));
	}

	@SchemaMapping
	@Nullable Duty duty(ProcedureStep step, Snapshot snapshot) {
		return one(step.dutyId(), this.duties.at(snapshot));
	}

	@SchemaMapping
	List<RedressRoute> redress(ProcedureStep step, Snapshot snapshot) {
		return this.routes.of(step.redressIds(), snapshot);
	}

	@SchemaMapping
	@Nullable FundingStream stream(ProcedureStep step, Snapshot snapshot) {
		return one(step.streamId(), this.streams.at(snapshot));
	}

	@SchemaMapping
	@Nullable Provision provision(ProcedureStep step, Snapshot snapshot) {
		return one(step.provisionId(), this.provisions.at(snapshot));
	}

	@SchemaMapping
	List<Deadline> deadlines(ProcedureStep step, Snapshot snapshot) {
		return step.deadlinesOn(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable ProcedureStep countedFrom(Deadline deadline, Snapshot snapshot) {
		return one(deadline.countedFromId(), this.steps.at(snapshot));
	}

	private static <T> @Nullable T one(@Nullable String id, Map<String, T> all) {
		return (id != null) ? all.get(id) : null;
	}

}
