package org.sendgraph.node;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

import org.springframework.stereotype.Repository;

/**
 * Documents in which facts were read.
 */
@Repository
class Sources implements NodesById {

	private static final CypherFile READ = CypherFile.of("node/read-sources");

	private final Graph graph;

	Sources(Graph graph) {
		this.graph = graph;
	}

	@Override
	public Set<String> types() {
		return Set.of("Source");
	}

	@Override
	public Map<String, Source> byIds(List<String> ids, Snapshot snapshot) {
		return this.graph.read(READ, Map.of("ids", ids), Source.class)
			.stream()
			.collect(Collectors.toMap(Source::id, (source) -> source));
	}

}
