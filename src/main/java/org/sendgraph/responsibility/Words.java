package org.sendgraph.responsibility;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingLayer;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * What things are called in a sentence.
 */
@Repository
class Words {

	private static final CypherFile READ = CypherFile.of("responsibility/read-words");

	private final Graph graph;

	private final Editions<List<Word>> editions = new Editions<>(this::read);

	Words(Graph graph) {
		this.graph = graph;
	}

	private List<Word> read(Snapshot snapshot) {
		return this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Word.class);
	}

	List<Word> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	Word body(BodyType type, Snapshot snapshot) {
		return word("body_types", type.name(), snapshot);
	}

	/** The kind of body that a national body is the only one of. */
	BodyType kind(String nationalBody, Snapshot snapshot) {
		return at(snapshot).stream()
			.filter((word) -> nationalBody.equals(word.nationalBody()))
			.map((word) -> BodyType.valueOf(word.word()))
			.findFirst()
			.orElse(BodyType.NATIONAL_BODY);
	}

	String layer(@Nullable FundingLayer layer, Snapshot snapshot) {
		return (layer != null) ? word("funding_layers", layer.name(), snapshot).phrase() : "for it";
	}

	String lawStatedTo(Snapshot snapshot) {
		return at(snapshot).stream()
			.filter((word) -> word.table().equals("edition"))
			.map(Word::phrase)
			.max(String::compareTo)
			.orElseThrow();
	}

	private Word word(String table, String name, Snapshot snapshot) {
		return at(snapshot).stream()
			.filter((word) -> word.table().equals(table) && word.word().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("There is no word for " + name));
	}

}
