package org.sendgraph.duty;

import java.net.URL;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Connection;
import org.sendgraph.terms.LegislationPage;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DutyController {

	private final Duties duties;

	DutyController(Duties duties) {
		this.duties = duties;
	}

	@QueryMapping
	@Nullable Duty duty(@Argument String id, Snapshot snapshot) {
		return this.duties.find(id, snapshot);
	}

	@QueryMapping
	Connection<Duty> duties(@Argument @Nullable DutyFilter filter, @Arguments Paging paging, Snapshot snapshot) {
		return this.duties.list(filter, paging, snapshot);
	}

	@SchemaMapping
	@Nullable URL legislationPage(Duty duty, Snapshot snapshot) {
		return duty.sources()
			.stream()
			.map((source) -> LegislationPage.of(source.url(), duty.section(), duty.inForce().start(), snapshot))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
