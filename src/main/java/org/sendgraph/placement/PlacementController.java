package org.sendgraph.placement;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlacementController {

	private final TailoredLists lists;

	PlacementController(TailoredLists lists) {
		this.lists = lists;
	}

	@QueryMapping
	TailoredListConnection tailoredList(@Argument TailoredListInput input, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.lists.list(input, paging, asOf);
	}

}
