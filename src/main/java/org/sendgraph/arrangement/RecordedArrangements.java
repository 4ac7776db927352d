package org.sendgraph.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Versions.Change;
import org.sendgraph.arrangement.Versions.Held;
import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.journal.Writing;
import org.sendgraph.source.Grounds;
import org.sendgraph.source.RecordedSources;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.BadInput;

import org.springframework.stereotype.Repository;

/**
 * Arrangements on their way into the graph.
 */
@Repository
public class RecordedArrangements {

	private static final CypherFile CHECK_ARRANGEMENT = CypherFile.of("arrangement/check-arrangement");

	private static final CypherFile READ_VERSIONS = CypherFile.of("arrangement/read-versions");

	private static final CypherFile RECORD_VERSIONS = CypherFile.of("arrangement/record-versions");

	private final RecordedSources sources;

	RecordedArrangements(RecordedSources sources) {
		this.sources = sources;
	}

	/**
	 * Records what bodies have agreed.
	 * @param writing the write that it is part of
	 * @param input what they agreed
	 * @param grounds where it was read
	 * @param actor who asks, for a party
	 */
	public void record(Writing writing, ArrangementInput input, Grounds grounds, Actor actor) {
		String id = "Arrangement:" + writing.number();
		writing.about(List.of(id));
		Map<String, @Nullable Object> agreed = checked(writing, input, id, "", actor);
		record(writing, id, "RECORDED", new Change(List.of(),
				List.of(new Held(agreed, this.sources.cite(writing, grounds.sources(), id, actor)))));
	}

	/**
	 * Corrects what is on record: all of it is replaced by what should have been there,
	 * and the other parties have to confirm again.
	 * @param writing the write that it is part of
	 * @param id the arrangement
	 * @param input what they agreed
	 * @param grounds where it was read
	 * @param actor who asks, for a party
	 */
	public void correct(Writing writing, String id, ArrangementInput input, Grounds grounds, Actor actor) {
		Versions known = versions(writing, id, null, null, null, actor);
		Map<String, @Nullable Object> agreed = checked(writing, input, id, id, actor);
		record(writing, id, "CORRECTED", new Change(known.held(),
				List.of(new Held(agreed, this.sources.cite(writing, grounds.sources(), id, actor)))));
	}

	/**
	 * Ends an arrangement: the world changed.
	 * @param writing the write that it is part of
	 * @param id the arrangement
	 * @param on first day on which it no longer holds
	 * @param grounds where it was read
	 * @param actor who asks, for a party
	 */
	public void end(Writing writing, String id, LocalDate on, Grounds grounds, Actor actor) {
		Versions known = versions(writing, id, null, null, null, actor);
		Held held = known.on(on.minusDays(1));
		if (held == null || on.equals(held.end())) {
			throw writing.refuse(new ArrangementNotThere(
					"The arrangement does not hold on the day before " + on
							+ ", or ends on that day already. Name the first day on which it no longer holds.",
					List.of("on"), id));
		}
		record(writing, id, "ENDED", cited(writing, id, known.end(on), grounds, actor));
	}

	/**
	 * Puts a successor in the place of a body: the world changed.
	 * @param writing the write that it is part of
	 * @param id the arrangement
	 * @param from the body that has gone
	 * @param to the body that has followed it
	 * @param on first day of the successor
	 * @param grounds where it was read
	 * @param actor who asks, for a party or the successor
	 */
	public void transfer(Writing writing, String id, String from, String to, LocalDate on, Grounds grounds,
			Actor actor) {
		Versions known = versions(writing, id, BadInput.id("from", from), BadInput.id("to", to), on, actor);
		if (known.held().stream().noneMatch((one) -> one.end() == null || one.end().isAfter(on))) {
			throw writing.refuse(
					new ArrangementNotThere("The arrangement has come to an end by " + on + ".", List.of("on"), id));
		}
		if (known.held()
			.stream()
			.noneMatch((one) -> (one.end() == null || one.end().isAfter(on))
					&& Versions.parties(one.properties()).contains(from))) {
			throw writing
				.refuse(new PartyNotThere(BadInput.quoted(from) + " is no party to the arrangement from " + on + " on.",
						List.of("from"), from));
		}
		record(writing, id, "TRANSFERRED",
				cited(writing, id, known.transfer(from, to, on, actor.body()), grounds, actor));
	}

	/**
	 * Has the body of whoever asks confirm an arrangement.
	 * @param writing the write that it is part of
	 * @param id the arrangement
	 * @param actor who asks, for a party
	 */
	public void confirm(Writing writing, String id, Actor actor) {
		Versions known = versions(writing, id, null, null, null, actor);
		Change change = known.confirm(Objects.requireNonNull(actor.body()));
		if (change.come().isEmpty()) {
			throw writing.refuse(new AlreadyConfirmed(
					"Your organisation has confirmed this arrangement already, or has no part in it to confirm.",
					List.of("arrangement"), id));
		}
		record(writing, id, "CONFIRMED", change);
	}

	private Change cited(Writing writing, String id, Change change, Grounds grounds, Actor actor) {
		List<?> cited = this.sources.cite(writing, grounds.sources(), id, actor);
		return new Change(change.gone(), change.come().stream().map((one) -> {
			List<Object> all = new ArrayList<>(one.sources());
			all.addAll(cited);
			return new Held(one.properties(), all.stream().distinct().toList());
		}).toList());
	}

	@SuppressWarnings("unchecked")
	private static Versions versions(Writing writing, String id, @Nullable String from, @Nullable String to,
			@Nullable LocalDate on, Actor actor) {
		writing.about(List.of(id));
		Map<String, @Nullable Object> asked = new HashMap<>();
		asked.put("id", id);
		asked.put("from", from);
		asked.put("to", to);
		asked.put("on", on);
		List<Map<String, Object>> rows = writing.look(READ_VERSIONS, asked);
		if (rows.isEmpty()) {
			throw writing.refuse(new ArrangementNotThere(
					BadInput.quoted(id)
							+ " is the id of no arrangement. arrangements(…) lists those that are on record.",
					List.of("arrangement"), id));
		}
		Versions known = new Versions(id, rows.stream()
			.map((row) -> new Held((Map<String, @Nullable Object>) row.get("version"), (List<?>) row.get("sources")))
			.toList());
		List<String> mayAsk = new ArrayList<>(known.parties());
		known.held().forEach((one) -> mayAsk.add(String.valueOf(one.properties().get("place"))));
		if (to != null) {
			if (!Boolean.TRUE.equals(rows.getFirst().get("follows"))) {
				throw writing.refuse(new NotASuccessor(BadInput.quoted(to) + " has not followed "
						+ BadInput.quoted(from)
						+ " by that day, by what is on record. A part goes to a body that took the other one's place; for any other"
						+ " change end this arrangement and record a new one.", List.of("to"), to));
			}
			mayAsk.add(to);
		}
		refuseStrangers(writing, mayAsk, actor);
		return known;
	}

	private static void refuseStrangers(Writing writing, List<String> parties, Actor actor) {
		if (actor.body() == null || !parties.contains(actor.body())) {
			throw writing.refuse(NotAParty.of(List.of(), parties, actor));
		}
	}

	private static Map<String, @Nullable Object> checked(Writing writing, ArrangementInput input, String id,
			String except, Actor actor) {
		new ArrangementRules(input).check();
		List<Long> shares = ArrangementRules.wholeShares(writing, input);
		Map<String, @Nullable Object> agreed = Versions.properties(input, shares);
		refuseStrangers(writing, Versions.parties(agreed), actor);
		Map<String, @Nullable Object> asked = new HashMap<>(agreed);
		asked.put("except", except);
		asked.put("bodies",
				Stream
					.of(Stream.of(input.place()), Stream.ofNullable(input.board()),
							input.parties().stream().map(PartyInput::organisation))
					.flatMap((ids) -> ids)
					.distinct()
					.toList());
		ArrangementRules.refuse(writing, input, writing.look(CHECK_ARRANGEMENT, asked).getFirst());
		agreed.put("title", input.title());
		agreed.put("terms", writing.word(input.terms(), id));
		agreed.put("disputeProcedure", writing.word(input.disputeProcedure(), id));
		agreed.put("confirmedBy", Stream.ofNullable(actor.body()).toList());
		agreed.put("recordedBy", actor.body());
		return agreed;
	}

	private static void record(Writing writing, String id, String change, Change versions) {
		List<Map<String, Object>> come = versions.come()
			.stream()
			.map((one) -> version(writing, id, change, one))
			.toList();
		Held first = versions.come().getFirst();
		writing.run(RECORD_VERSIONS,
				Map.of("id", id, "place", Objects.requireNonNull(first.properties().get("place")), "replaced",
						versions.gone().stream().map(Held::start).toList(), "versions", come, "recordedAt",
						writing.instant()));
		writing.changed(id,
				versions.gone().isEmpty() ? null
						: Map.of("versions", versions.gone().stream().map(Held::told).toList()),
				Map.of("versions", come.stream().map((one) -> one.get("properties")).toList()));
		writing.about(List.of(String.valueOf(first.properties().get("place"))));
		Stream.concat(versions.gone().stream(), versions.come().stream()).forEach((one) -> {
			writing.about(List.of(String.valueOf(one.properties().get("place"))));
			writing.about(Versions.parties(one.properties()));
		});
	}

	private static Map<String, @Nullable Object> reworded(Writing writing, String id, Map<?, ?> cited) {
		Map<String, @Nullable Object> reworded = new HashMap<>();
		reworded.put("id", cited.get("id"));
		reworded.put("locator",
				(cited.get("locator") instanceof String locator) ? writing.words(locator, id) : cited.get("locator"));
		return reworded;
	}

	/** Words that were kept before stay where they are; new ones are kept now. */
	private static Map<String, Object> version(Writing writing, String id, String change, Held one) {
		Map<String, @Nullable Object> properties = new HashMap<>(one.properties());
		properties.keySet().removeAll(List.of("recordedAt", "supersededAt", "checksum"));
		properties.put("title", writing.words(String.valueOf(properties.get("title")), id));
		properties.put("change", change);
		properties.put("table", "arrangements");
		properties.put("key", id.substring(id.indexOf(':') + 1) + "|" + one.start());
		properties.put("checksum", Checksum.of(one.told().toString()));
		properties.values().removeIf(Objects::isNull);
		return Map.of("properties", properties, "sources",
				one.sources().stream().map((cited) -> reworded(writing, id, (Map<?, ?>) cited)).toList());
	}

}
