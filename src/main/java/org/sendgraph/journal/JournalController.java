package org.sendgraph.journal;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class JournalController {

	private final Changes changes;

	private final Wordings wordings;

	JournalController(Changes changes, Wordings wordings) {
		this.changes = changes;
		this.wordings = wordings;
	}

	@QueryMapping
	Connection<Entry> changes(@Argument OffsetDateTime from, @Argument OffsetDateTime to,
			@Argument @Nullable String about, @Arguments Paging paging, Snapshot snapshot) {
		return this.changes.list(from, to, about, paging, snapshot);
	}

	@QueryMapping
	List<Version> history(@Argument String of) {
		return this.changes.history(of);
	}

	@MutationMapping
	Object eraseWording(@Argument String about, @Argument String reason, @Argument String idempotencyKey, Actor actor) {
		return this.wordings.erase(about, reason, idempotencyKey, actor);
	}

}
