package org.sendgraph.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProcedureController {

	private final Procedures procedures;

	private final ProcedureSteps steps;

	private final Measures measures;

	ProcedureController(Procedures procedures, ProcedureSteps steps, Measures measures) {
		this.measures = measures;
		this.procedures = procedures;
		this.steps = steps;
	}

	@QueryMapping
	@Nullable Procedure procedure(@Argument String id, Snapshot snapshot) {
		return this.procedures.find(id, snapshot);
	}

	@QueryMapping
	Connection<Procedure> procedures(@Argument @Nullable ProcedureFilter filter, @Arguments Paging paging,
			Snapshot snapshot) {
		return this.procedures.list(filter, paging, snapshot);
	}

	@SchemaMapping
	@Nullable ProcedureStanding standing(Procedure procedure, Snapshot snapshot) {
		return procedure.standingOn(snapshot.validOn());
	}

	@SchemaMapping
	@Nullable Measure measure(Procedure procedure, Snapshot snapshot) {
		return (procedure.measureId() != null) ? this.measures.find(procedure.measureId(), snapshot) : null;
	}

	@SchemaMapping
	List<ProcedureStep> steps(Procedure procedure, Snapshot snapshot) {
		return this.steps.holding(procedure, snapshot);
	}

	@SchemaMapping
	List<ProcedureStep> stepsOfAllTimes(Procedure procedure, Snapshot snapshot) {
		return this.steps.of(procedure.id(), snapshot);
	}

}
