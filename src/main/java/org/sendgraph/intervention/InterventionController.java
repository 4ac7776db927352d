package org.sendgraph.intervention;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyWanted;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.Organisations;
import org.sendgraph.procedure.ProcedureStep;
import org.sendgraph.procedure.ProcedureSteps;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class InterventionController {

	private final Interventions interventions;

	private final Organisations organisations;

	private final ProcedureSteps steps;

	InterventionController(Interventions interventions, Organisations organisations, ProcedureSteps steps) {
		this.interventions = interventions;
		this.organisations = organisations;
		this.steps = steps;
	}

	@QueryMapping
	InterventionRecord intervention(@Argument PlaceInput place, @Argument @Nullable AsOf asOf) {
		return this.interventions
			.about(this.organisations.council("place.residentAuthority", place.residentAuthority(), asOf));
	}

	@SchemaMapping
	@Nullable ProcedureStep rung(InterventionEvent event, Snapshot snapshot) {
		return step(event.rungId(), snapshot);
	}

	@SchemaMapping
	@Nullable ProcedureStep rung(Intervention intervention, Snapshot snapshot) {
		return step(intervention.rungId(), snapshot);
	}

	@SchemaMapping
	@Nullable LocalDate until(Intervention intervention, Snapshot snapshot) {
		return intervention.endedBy(snapshot.validOn());
	}

	@SchemaMapping
	CompletableFuture<Organisation> council(Intervention intervention, Snapshot snapshot,
			DataLoader<BodyWanted, Organisation> bodies) {
		return bodies.load(new BodyWanted(intervention.councilId(), snapshot));
	}

	private @Nullable ProcedureStep step(@Nullable String id, Snapshot snapshot) {
		Map<String, ProcedureStep> all = this.steps.at(snapshot);
		return (id != null) ? all.get(id) : null;
	}

}
