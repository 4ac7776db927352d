package org.sendgraph.placement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.measure.Measure;
import org.sendgraph.measure.Measures;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlacementController {

	private final Measures measures;

	private final TailoredLists lists;

	PlacementController(TailoredLists lists, Measures measures) {
		this.measures = measures;
		this.lists = lists;
	}

	@QueryMapping
	TailoredListConnection tailoredList(@Argument TailoredListInput input, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.lists.list(input, paging, asOf);
	}

	@SchemaMapping
	Measure measure(TailoredListConnection of) {
		return this.measures.of(List.of(TailoredListConnection.MEASURE), of.asOf()).getFirst();
	}

}
