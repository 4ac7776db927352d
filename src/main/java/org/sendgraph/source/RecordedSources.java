package org.sendgraph.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Entries;
import org.sendgraph.journal.Writing;
import org.sendgraph.terms.Actor;
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

	private static final CypherFile ADD_SOURCE = CypherFile.of("source/add-source");

	private static final CypherFile WITHDRAW_SOURCE = CypherFile.of("source/withdraw-source");

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
				(writing) -> add(writing, source), (id, entry, repeated) -> new SourceAdded(find(id), entry, repeated));
	}

	Object withdraw(String source, Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("WITHDRAW_SOURCE", actor, source), grounds.reason(),
				(writing) -> withdraw(writing, source),
				(id, entry, repeated) -> new SourceWithdrawn(find(id), entry, repeated));
	}

	private Source find(String id) {
		return this.graph.read(FIND_SOURCES, Map.of("ids", List.of(id)), Source.class).getFirst();
	}

	/**
	 * Puts a document on record; one that says the same in every part is there once.
	 * @param writing the write that it is part of
	 * @param source the document
	 * @return its id
	 */
	public String add(Writing writing, SourceInput source) {
		Map<String, @Nullable Object> words = new HashMap<>();
		words.put("title", source.title());
		words.put("publisher", source.publisher());
		words.put("url", (source.url() != null) ? source.url().toString() : null);
		words.put("licence", source.licence());
		words.put("note", source.note());
		LocalDate retrieved = (source.retrieved() != null) ? source.retrieved() : this.dates.today();
		String key = "Source:" + Checksum.of(words + " " + retrieved).substring(0, 16);
		words.replaceAll((name, value) -> (value instanceof String text) ? writing.words(text) : value);
		Map<String, Object> properties = Map.of("table", "cited documents", "key", key, "retrieved", retrieved,
				"recordedAt", writing.instant());
		writing.run(ADD_SOURCE, Map.of("id", key, "words", words, "properties", properties, "erased", Writing.ERASED));
		Map<String, @Nullable Object> now = new HashMap<>(words);
		now.putAll(properties);
		writing.changed(key, null, now);
		return key;
	}

	/**
	 * Marks a document as one not to rely on.
	 * @param writing the write that it is part of
	 * @param id id of the document
	 */
	public void withdraw(Writing writing, String id) {
		List<Map<String, Object>> found = writing.look(FIND_SOURCES, Map.of("ids", List.of(id)));
		if (found.isEmpty() || found.getFirst().get("withdrawnAt") != null) {
			throw writing.refuse(SourceNotThere.of(id, "source"));
		}
		writing.run(WITHDRAW_SOURCE, Map.of("id", id, "recordedAt", writing.instant()));
		writing.changed(id, Map.of("withdrawn", false), Map.of("withdrawn", true));
	}

	/**
	 * Finds or puts on record what is cited.
	 * @param writing the write that it is part of
	 * @param cited where something was read; at least one place
	 * @return id and locator of each
	 */
	public List<Map<String, @Nullable Object>> cite(Writing writing, @Nullable List<CitationInput> cited) {
		if (cited == null || cited.isEmpty()) {
			throw new BadInput("sources", "Nothing is cited.", "at least one document in which this was read");
		}
		List<Map<String, @Nullable Object>> citations = new ArrayList<>();
		for (int at = 0; at < cited.size(); at++) {
			CitationInput citation = cited.get(at);
			if ((citation.source() == null) == (citation.document() == null)) {
				throw new BadInput("sources[" + at + "]", "A citation names one document.",
						"either source, the id of one on record, or document");
			}
			Map<String, @Nullable Object> place = new HashMap<>();
			place.put("id", (citation.document() != null) ? add(writing, citation.document())
					: known(writing, Objects.requireNonNull(citation.source()), at));
			place.put("locator", writing.words(citation.locator()));
			citations.add(place);
		}
		return citations;
	}

	private static String known(Writing writing, String id, int at) {
		List<Map<String, Object>> found = writing.look(FIND_SOURCES, Map.of("ids", List.of(id)));
		if (found.isEmpty() || found.getFirst().get("withdrawnAt") != null) {
			throw writing.refuse(SourceNotThere.of(id, "sources", String.valueOf(at), "source"));
		}
		return id;
	}

}
