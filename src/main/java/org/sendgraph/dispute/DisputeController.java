package org.sendgraph.dispute;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.journal.Act;
import org.sendgraph.journal.Entries;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DisputeController {

	private final Disputes disputes;

	private final RecordedDisputes recorded;

	private final Entries entries;

	DisputeController(Disputes disputes, RecordedDisputes recorded, Entries entries) {
		this.entries = entries;
		this.disputes = disputes;
		this.recorded = recorded;
	}

	@QueryMapping
	Connection<Dispute> disputes(@Argument @Nullable DisputeFilter filter, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.disputes.list(filter, paging, asOf);
	}

	@MutationMapping
	Object raiseDispute(@Argument String about, @Argument String text, @Argument String reason,
			@Argument String idempotencyKey, Actor actor) {
		return this.entries.write(Act.of("RAISE_DISPUTE", actor, idempotencyKey, List.of(about, text, reason)), reason,
				(writing) -> this.recorded.raise(writing, about, text, actor), DisputeRaised::new);
	}

	@MutationMapping
	Object answerDispute(@Argument String dispute, @Argument String text, @Argument String reason,
			@Argument String idempotencyKey, Actor actor) {
		return this.entries.write(Act.of("ANSWER_DISPUTE", actor, idempotencyKey, List.of(dispute, text, reason)),
				reason, (writing) -> this.recorded.say(writing, dispute, DisputeStatus.ANSWERED, text, actor),
				DisputeAnswered::new);
	}

	@MutationMapping
	Object settleDispute(@Argument String dispute, @Argument String outcome, @Argument String reason,
			@Argument String idempotencyKey, Actor actor) {
		return this.entries.write(Act.of("SETTLE_DISPUTE", actor, idempotencyKey, List.of(dispute, outcome, reason)),
				reason, (writing) -> this.recorded.say(writing, dispute, DisputeStatus.SETTLED, outcome, actor),
				DisputeSettled::new);
	}

	@SchemaMapping
	Dispute dispute(DisputeRaised done, Snapshot snapshot) {
		return find(done.disputeId(), snapshot);
	}

	@SchemaMapping
	Dispute dispute(DisputeAnswered done, Snapshot snapshot) {
		return find(done.disputeId(), snapshot);
	}

	@SchemaMapping
	Dispute dispute(DisputeSettled done, Snapshot snapshot) {
		return find(done.disputeId(), snapshot);
	}

	private Dispute find(String id, Snapshot snapshot) {
		return Objects.requireNonNull(this.disputes.byIds(List.of(id), snapshot).get(id));
	}

	@BatchMapping
	Map<DisputeStatement, Organisation> by(List<DisputeStatement> statements) {
		return this.disputes.speakers(statements);
	}

}
