package org.sendgraph.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.sendgraph.journal.Entries;
import org.sendgraph.journal.Followers;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.source.Grounds;
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
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

@Controller
class ArrangementController {

	private final Arrangements arrangements;

	private final RecordedArrangements recorded;

	private final Followers followers;

	private final Entries entries;

	ArrangementController(Arrangements arrangements, RecordedArrangements recorded, Followers followers,
			Entries entries) {
		this.entries = entries;
		this.followers = followers;
		this.arrangements = arrangements;
		this.recorded = recorded;
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
		return this.arrangements.of(organisations, Organisation::id);
	}

	@SubscriptionMapping
	Flux<ArrangementChanged> arrangementsChanged(@Argument String place, @Argument @Nullable Integer after) {
		return this.followers.follow(after, (behind, upTo) -> this.arrangements.changes(place, behind, upTo));
	}

	@MutationMapping
	Object recordArrangement(@Argument ArrangementInput arrangement, @Arguments Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("RECORD_ARRANGEMENT", actor, List.of(arrangement)), grounds.reason(),
				(writing) -> this.recorded.record(writing, arrangement, grounds, actor), ArrangementRecorded::new);
	}

	@MutationMapping
	Object endArrangement(@Argument String arrangement, @Argument LocalDate on, @Arguments Grounds grounds,
			Actor actor) {
		return this.entries.write(grounds.act("END_ARRANGEMENT", actor, List.of(arrangement, on)), grounds.reason(),
				(writing) -> this.recorded.end(writing, arrangement, on, grounds, actor), ArrangementEnded::new);
	}

	@MutationMapping
	Object transferArrangement(@Argument String arrangement, @Argument String from, @Argument String to,
			@Argument LocalDate on, @Arguments Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("TRANSFER_ARRANGEMENT", actor, List.of(arrangement, from, to, on)),
				grounds.reason(),
				(writing) -> this.recorded.transfer(writing, arrangement, from, to, on, grounds, actor),
				ArrangementTransferred::new);
	}

	@MutationMapping
	Object correctArrangement(@Argument String arrangement, @Argument ArrangementInput correction,
			@Arguments Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("CORRECT_ARRANGEMENT", actor, List.of(arrangement, correction)),
				grounds.reason(), (writing) -> this.recorded.correct(writing, arrangement, correction, grounds, actor),
				ArrangementCorrected::new);
	}

	@MutationMapping
	Object confirmArrangement(@Argument String arrangement, @Arguments Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("CONFIRM_ARRANGEMENT", actor, List.of(arrangement)), grounds.reason(),
				(writing) -> this.recorded.confirm(writing, arrangement, actor), ArrangementConfirmed::new);
	}

	@SchemaMapping
	Arrangement arrangement(ArrangementRecorded done) {
		return Objects.requireNonNull(this.arrangements.find(done.arrangementId(), null));
	}

	@SchemaMapping
	Arrangement arrangement(ArrangementEnded done) {
		return Objects.requireNonNull(this.arrangements.find(done.arrangementId(), null));
	}

	@SchemaMapping
	Arrangement arrangement(ArrangementTransferred done) {
		return Objects.requireNonNull(this.arrangements.find(done.arrangementId(), null));
	}

	@SchemaMapping
	Arrangement arrangement(ArrangementCorrected done) {
		return Objects.requireNonNull(this.arrangements.find(done.arrangementId(), null));
	}

	@SchemaMapping
	Arrangement arrangement(ArrangementConfirmed done) {
		return Objects.requireNonNull(this.arrangements.find(done.arrangementId(), null));
	}

	@SchemaMapping
	Arrangement arrangement(ArrangementChanged changed) {
		return Objects.requireNonNull(
				this.arrangements.byIds(List.of(changed.arrangementId()), changed.then()).get(changed.arrangementId()));
	}

	@SchemaMapping
	List<Arrangement> arrangements(PeriodsOverlap overlap, Snapshot snapshot) {
		return List.copyOf(this.arrangements.byIds(overlap.arrangementIds(), snapshot).values());
	}

}
