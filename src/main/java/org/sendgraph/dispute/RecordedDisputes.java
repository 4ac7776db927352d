package org.sendgraph.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.journal.Writing;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Dates;

import org.springframework.stereotype.Repository;

/**
 * Disputes on their way into the graph.
 */
@Repository
public class RecordedDisputes {

	private static final CypherFile FIND_PARTIES = CypherFile.of("dispute/find-parties");

	private static final CypherFile READ_DISPUTE = CypherFile.of("dispute/read-dispute");

	private static final CypherFile RECORD_DISPUTE = CypherFile.of("dispute/record-dispute");

	private final Dates dates;

	RecordedDisputes(Dates dates) {
		this.dates = dates;
	}

	/**
	 * Raises a dispute.
	 * @param writing the write that it is part of
	 * @param about id of what is on record
	 * @param text what is disputed, and why
	 * @param actor who asks, for a body that is concerned
	 */
	public void raise(Writing writing, String about, String text, Actor actor) {
		BadInput.id("about", about);
		List<String> parties = parties(writing, about);
		refuseStrangers(writing, parties, actor);
		Map<String, @Nullable Object> none = new HashMap<>(Map.of("about", about, "statuses", List.of(), "bodies",
				List.of(), "instants", List.of(), "texts", List.of(), "start", this.dates.today()));
		say(writing, "Dispute:" + writing.number(), null, none, DisputeStatus.RAISED, text, actor);
	}

	/**
	 * Says something in a dispute, or settles it.
	 * @param writing the write that it is part of
	 * @param id id of the dispute
	 * @param status what it becomes
	 * @param text what is said
	 * @param actor who asks, for a body that is concerned
	 */
	@SuppressWarnings("unchecked")
	public void say(Writing writing, String id, DisputeStatus status, String text, Actor actor) {
		List<Map<String, Object>> found = writing.look(READ_DISPUTE, Map.of("id", id));
		Map<String, @Nullable Object> before = found.isEmpty() ? null
				: (Map<String, @Nullable Object>) found.getFirst().get("version");
		if (before == null || DisputeStatus.SETTLED.name().equals(before.get("status"))) {
			throw writing.refuse(new DisputeNotOpen(BadInput.quoted(id)
					+ " is the id of no dispute that is open. disputes(open: true) lists those; a settled one can be raised again.",
					List.of("dispute"), id));
		}
		// What one side has raised, the other side cannot settle
		refuseStrangers(writing,
				(status == DisputeStatus.SETTLED)
						? List.of(String.valueOf(((List<?>) Objects.requireNonNull(before.get("bodies"))).getFirst()))
						: parties(writing, String.valueOf(before.get("about"))),
				actor);
		say(writing, id, before, before, status, text, actor);
	}

	private void say(Writing writing, String id, @Nullable Map<String, @Nullable Object> before,
			Map<String, @Nullable Object> so, DisputeStatus status, String text, Actor actor) {
		Map<String, @Nullable Object> now = new HashMap<>(so);
		now.remove("recordedAt");
		now.put("status", status.name());
		now.put("statuses", and(so.get("statuses"), status.name()));
		now.put("bodies", and(so.get("bodies"), Objects.requireNonNull(actor.body())));
		now.put("instants", and(so.get("instants"), writing.instant()));
		now.put("texts", and(so.get("texts"), Objects.requireNonNull(writing.word(text, id))));
		if (status == DisputeStatus.SETTLED) {
			now.put("end", this.dates.today().plusDays(1));
		}
		now.put("table", "disputes");
		now.put("key", id);
		now.put("checksum", Checksum.of(now.toString()));
		String about = String.valueOf(now.get("about"));
		writing.run(RECORD_DISPUTE,
				Map.of("id", id, "about", about, "properties", now, "recordedAt", writing.instant()));
		writing.changed(id, before, now);
		writing.about(List.of(about));
	}

	private static List<Object> and(@Nullable Object list, Object one) {
		List<Object> all = new ArrayList<>((List<?>) Objects.requireNonNull(list));
		all.add(one);
		return all;
	}

	@SuppressWarnings("unchecked")
	private static List<String> parties(Writing writing, String about) {
		List<Map<String, Object>> found = writing.look(FIND_PARTIES, Map.of("id", about));
		if (found.isEmpty()) {
			throw writing.refuse(new NothingToDispute(
					BadInput.quoted(about)
							+ " is the id of no arrangement, budget, allocation, rule or organisation on record.",
					List.of("about"), about));
		}
		return found.stream().flatMap((row) -> ((List<String>) row.get("parties")).stream()).distinct().toList();
	}

	/** A national rule concerns every body. */
	private static void refuseStrangers(Writing writing, List<String> parties, Actor actor) {
		if (actor.body() == null || (!parties.isEmpty() && !parties.contains(actor.body()))) {
			throw writing.refuse(new NoPartyToDispute(
					"Only a body that is concerned may say something here, and your token speaks for "
							+ Objects.requireNonNullElse(actor.body(), "no organisation") + "."
							+ (parties.isEmpty() ? "" : " Ask " + String.join(" or ", parties) + "."),
					List.of(), actor.body()));
		}
	}

}
