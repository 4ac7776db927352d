package org.sendgraph.arrangement;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ArrangementController {

	private final Arrangements arrangements;

	ArrangementController(Arrangements arrangements) {
		this.arrangements = arrangements;
	}

	@QueryMapping
	@Nullable Arrangement arrangement(@Argument String id, @Argument @Nullable AsOf asOf) {
		return this.arrangements.find(id, asOf);
	}

	@QueryMapping
	Connection<Arrangement> arrangements(@Argument @Nullable ArrangementFilter filter, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.arrangements.list(filter, paging, asOf);
	}

	@BatchMapping(typeName = "Organisation", field = "arrangements")
	Map<Organisation, List<Arrangement>> arrangementsOf(List<Organisation> organisations) {
		return this.arrangements.of(organisations);
	}

}
