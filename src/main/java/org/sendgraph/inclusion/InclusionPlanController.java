package org.sendgraph.inclusion;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.partnership.Partnership;
import org.sendgraph.partnership.Partnerships;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class InclusionPlanController {

	private final InclusionPlanPages plans;

	private final Measures measures;

	private final Partnerships partnerships;

	InclusionPlanController(InclusionPlanPages plans, Measures measures, Partnerships partnerships) {
		this.plans = plans;
		this.measures = measures;
		this.partnerships = partnerships;
	}

	@QueryMapping
	InclusionPlanConnection inclusionPlan(@Argument PlaceInput place, @Argument @Nullable List<PlanPart> parts,
			@Arguments Paging paging, @Argument @Nullable AsOf asOf) {
		return this.plans.list(place, parts, paging, asOf);
	}

	@SchemaMapping
	Measure measure(InclusionPlanConnection plan) {
		return this.measures.of(List.of(InclusionPlanConnection.MEASURE), plan.asOf()).getFirst();
	}

	/** A plan keeps what its lines lack; its partnerships are no lines of it. */
	@SchemaMapping
	List<String> absent(InclusionPlanConnection plan) {
		return Stream.concat(plan.absent().stream(), Partnerships.absent(partnerships(plan)).stream()).toList();
	}

	@SchemaMapping
	List<Partnership> partnerships(InclusionPlanConnection plan) {
		return this.partnerships.with(plan.council().id(), plan.asOf());
	}

}
