package org.sendgraph.journal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

@Controller
class JournalController {

	private final Changes changes;

	private final Wordings wordings;

	private final Checkpoints checkpoints;

	private final Followers followers;

	JournalController(Changes changes, Wordings wordings, Checkpoints checkpoints, Followers followers) {
		this.followers = followers;
		this.changes = changes;
		this.checkpoints = checkpoints;
		this.wordings = wordings;
	}

	@QueryMapping
	Connection<Entry> changes(@Argument OffsetDateTime from, @Argument OffsetDateTime to,
			@Argument @Nullable String about, @Arguments Paging paging, Snapshot snapshot) {
		return this.changes.list(from, to, about, paging, snapshot);
	}

	@QueryMapping
	List<Version> history(@Argument String of, Snapshot snapshot) {
		return this.changes.history(of, snapshot);
	}

	@QueryMapping
	List<Checkpoint> checkpoints() {
		return this.checkpoints.all();
	}

	@QueryMapping
	Proof proof(@Argument @Nullable String entry, @Argument @Nullable Integer from, @Argument @Nullable Integer to,
			Snapshot snapshot) {
		if ((entry == null) == (from == null)) {
			throw new BadInput("entry", "A proof is of one thing.", "either entry, or from with or without to");
		}
		return (entry != null) ? this.checkpoints.inclusion(entry, snapshot)
				: this.checkpoints.consistency(Objects.requireNonNull(from), to);
	}

	@SubscriptionMapping
	Flux<Entry> entries(@Argument @Nullable Integer after) {
		return this.followers.follow(after, this.changes::stretch);
	}

	@MutationMapping
	Object eraseWording(@Argument String about, @Argument String reason, @Argument String idempotencyKey, Actor actor) {
		return this.wordings.erase(about, reason, idempotencyKey, actor);
	}

}
