package org.sendgraph.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Entries;
import org.sendgraph.journal.Writing;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Source;

import org.springframework.stereotype.Repository;

/**
 * Documents that people put on record.
 */
@Repository
public class RecordedSources {

	private static final CypherFile FIND_SOURCES = CypherFile.of("source/find-sources");

	private static final CypherFile FIND_SAME_SOURCE = CypherFile.of("source/find-same-source");

	private static final CypherFile ADD_SOURCE = CypherFile.of("source/add-source");

	private static final CypherFile WITHDRAW_SOURCE = CypherFile.of("source/withdraw-source");

	private static final int MOST = 20;

	private final Graph graph;

	private final Entries entries;

	private final Dates dates;

	RecordedSources(Graph graph, Entries entries, Dates dates) {
		this.graph = graph;
		this.entries = entries;
		this.dates = dates;
	}

	Object add(SourceInput source, Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("ADD_SOURCE", actor, source), grounds.reason(),
				(writing) -> add(writing, source, actor),
				(id, entry, repeated) -> new SourceAdded(find(id), entry, repeated));
	}

	Object withdraw(String source, Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("WITHDRAW_SOURCE", actor, source), grounds.reason(),
				(writing) -> withdraw(writing, source, actor),
				(id, entry, repeated) -> new SourceWithdrawn(find(id), entry, repeated));
	}

	private Source find(String id) {
		return this.graph.read(FIND_SOURCES, Map.of("ids", List.of(id)), Source.class).getFirst();
	}

	/**
	 * Puts a document on record; one that says the same in every part is there once.
	 * @param writing the write that it is part of
	 * @param source the document
	 * @param actor who asks
	 * @return its id
	 */
	public String add(Writing writing, SourceInput source, Actor actor) {
		Map<String, @Nullable Object> words = new HashMap<>();
		words.put("title", source.title());
		words.put("publisher", source.publisher());
		words.put("url", source.address());
		words.put("licence", source.licence());
		words.put("note", source.note());
		LocalDate retrieved = (source.retrieved() != null) ? source.retrieved() : this.dates.today();
		if (retrieved.isAfter(this.dates.today())) {
			throw new BadInput("source.retrieved", retrieved + " is still to come.", "the day on which it was read");
		}
		Map<String, @Nullable Object> same = new HashMap<>(words);
		same.put("retrieved", retrieved);
		List<Map<String, Object>> there = writing.look(FIND_SAME_SOURCE, same);
		if (!there.isEmpty()) {
			return notWithdrawn(writing, there, "document");
		}
		String id = "Source:cited-" + writing.number();
		words.replaceAll((name, value) -> (value instanceof String text) ? writing.words(text, id) : value);
		Map<String, @Nullable Object> properties = new HashMap<>(
				Map.of("table", "cited documents", "key", id, "retrieved", retrieved, "recordedAt", writing.instant()));
		properties.put("recordedBy", actor.body());
		writing.run(ADD_SOURCE, Map.of("id", id, "words", words, "properties", properties));
		Map<String, @Nullable Object> now = new HashMap<>(words);
		now.putAll(properties);
		writing.changed(id, null, now);
		return id;
	}

	/**
	 * Marks a document as one not to rely on.
	 * @param writing the write that it is part of
	 * @param id id of the document
	 * @param actor who asks: for the body that put it on record, or as a steward
	 */
	public void withdraw(Writing writing, String id, Actor actor) {
		List<Map<String, Object>> found = writing.look(FIND_SOURCES, Map.of("ids", List.of(BadInput.id("source", id))));
		notWithdrawn(writing, found, id);
		Map<String, Object> source = found.getFirst();
		boolean own = actor.body() != null && actor.body().equals(source.get("recordedBy"));
		if (!"cited documents".equals(source.get("table")) || !(own || actor.is(ActorRole.STEWARD))) {
			throw writing.refuse(new NotYourSource(
					"Only the body that put a document on record can withdraw it, or a steward; what came with SEND Graph"
							+ " or with a publisher's file stays.",
					List.of("source"), id));
		}
		writing.run(WITHDRAW_SOURCE, Map.of("id", id, "recordedAt", writing.instant()));
		writing.changed(id, Map.of("withdrawn", false), Map.of("withdrawn", true));
	}

	private static String notWithdrawn(Writing writing, List<Map<String, Object>> found, String named) {
		if (found.isEmpty() || found.getFirst().get("withdrawnAt") != null) {
			throw writing.refuse(SourceNotThere.of(BadInput.quoted(named), "source"));
		}
		String id = (String) found.getFirst().get("id");
		writing.about(List.of(id));
		return id;
	}

	/**
	 * Finds or puts on record what is cited.
	 * @param writing the write that it is part of
	 * @param cited where something was read; at least one place
	 * @param of id of the thing for which it is cited
	 * @param actor who asks
	 * @return id and locator of each
	 */
	public List<Map<String, @Nullable Object>> cite(Writing writing, @Nullable List<CitationInput> cited, String of,
			Actor actor) {
		if (cited == null || cited.isEmpty() || cited.size() > MOST) {
			throw new BadInput("sources", "It cites " + ((cited != null) ? cited.size() : 0) + " documents.",
					"1 to " + MOST + " documents in which this was read");
		}
		List<Map<String, @Nullable Object>> citations = new ArrayList<>();
		for (int at = 0; at < cited.size(); at++) {
			CitationInput citation = cited.get(at);
			if ((citation.source() == null) == (citation.document() == null)) {
				throw new BadInput("sources[" + at + "]", "A citation names one document.",
						"either source, the id of one on record, or document");
			}
			Map<String, @Nullable Object> place = new HashMap<>();
			place.put("id", (citation.document() != null) ? add(writing, citation.document(), actor)
					: known(writing, Objects.requireNonNull(citation.source()), at));
			place.put("locator", writing.words(citation.locator(), of));
			citations.add(place);
		}
		return citations;
	}

	private static String known(Writing writing, String id, int at) {
		List<Map<String, Object>> found = writing.look(FIND_SOURCES,
				Map.of("ids", List.of(BadInput.id("sources[" + at + "].source", id))));
		if (found.isEmpty() || found.getFirst().get("withdrawnAt") != null) {
			throw writing.refuse(SourceNotThere.of(BadInput.quoted(id), "sources", String.valueOf(at), "source"));
		}
		return id;
	}

}
