package org.sendgraph.responsibility;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Conditions, by their names.
 */
@Repository
class Conditions {

	private static final CypherFile READ = CypherFile.of("responsibility/read-conditions");

	private final Graph graph;

	private final Editions<Map<String, Condition>> editions = new Editions<>(this::read);

	Conditions(Graph graph) {
		this.graph = graph;
	}

	private Map<String, Condition> read(Snapshot snapshot) {
		Map<String, Condition> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Condition.class)
			.forEach((one) -> byId.put(one.key(), one));
		return byId;
	}

	Map<String, Condition> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

}
