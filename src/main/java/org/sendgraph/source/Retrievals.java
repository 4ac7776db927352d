package org.sendgraph.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.Source;

import org.springframework.stereotype.Repository;

/**
 * Who put documents out, and when they were read here. Every list of facts has sources;
 * this is read apart, for all of an answer at once, when somebody asks for it.
 */
@Repository
class Retrievals {

	private static final CypherFile READ_RETRIEVALS = CypherFile.of("source/read-retrievals");

	private final Graph graph;

	Retrievals(Graph graph) {
		this.graph = graph;
	}

	Map<Source, Retrieval> of(Collection<Source> sources) {
		List<String> ids = sources.stream().map(Source::id).distinct().toList();
		Map<String, Retrieval> byId = new HashMap<>();
		this.graph.read(READ_RETRIEVALS, Map.of("ids", ids), Retrieval.class)
			.forEach((retrieval) -> byId.put(retrieval.id(), retrieval));
		Map<Source, Retrieval> found = new HashMap<>();
		sources.forEach(
				(source) -> found.put(source, byId.getOrDefault(source.id(), new Retrieval(source.id(), null, null))));
		return found;
	}

}
