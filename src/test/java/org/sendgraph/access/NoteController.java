package org.sendgraph.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.Node;

import org.springframework.context.annotation.Profile;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

@Controller
@Profile("notebook")
class NoteController {

	private static final Note ONE = new Note("Note:1", "LocalAuthority:1");

	private static final Note TWO = new Note("Note:2", "LocalAuthority:2");

	@QueryMapping
	@Nullable Node node(@Argument String id) {
		return List.of(ONE, TWO).stream().filter((note) -> note.id().equals(id)).findFirst().orElse(null);
	}

	@QueryMapping
	List<@Nullable Node> nodes(@Argument List<String> ids) {
		return ids.stream().<@Nullable Node>map(this::node).toList();
	}

	@QueryMapping
	List<Note> search() {
		return List.of(ONE, TWO);
	}

	@QueryMapping
	NoteConnection notes() {
		return new NoteConnection(List.of(ONE, TWO), new NotePageInfo(false, null), 2);
	}

	@QueryMapping
	List<Note> audited() {
		return List.of(ONE, TWO);
	}

	@QueryMapping
	String whoAsks(Actor actor) {
		return actor.name() + " of " + actor.body() + " as " + actor.roles().stream().sorted().toList();
	}

	@MutationMapping
	Note recordNote(@Argument String reason, Actor actor) {
		return new Note("Note:3", Objects.requireNonNull(actor.body()));
	}

	/** One note and the other, in turn and for ever. */
	@SubscriptionMapping("noted")
	Flux<Note> noted() {
		return Flux.interval(Duration.ofMillis(20)).onBackpressureDrop().map((turn) -> (turn % 2 == 0) ? ONE : TWO);
	}

	@SubscriptionMapping("audited")
	Flux<Note> auditedAsTheyCome() {
		return noted();
	}

	@SubscriptionMapping
	Flux<Note> broken() {
		return Flux.error(new IllegalStateException("secret"));
	}

	@BatchMapping
	Map<Note, String> askedBy(List<Note> notes, @ContextValue Actor actor) {
		return notes.stream().collect(Collectors.toMap(Function.identity(), (note) -> actor.name() + note.id()));
	}

	record NoteConnection(List<Note> nodes, NotePageInfo pageInfo, int totalCount) {
	}

	record NotePageInfo(boolean hasNextPage, @Nullable String endCursor) {
	}

}
