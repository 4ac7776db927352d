package org.sendgraph.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * National rules.
 */
@Repository
public class Rules implements NodesById {

	private static final CypherFile READ = CypherFile.of("responsibility/read-rules");

	private final Graph graph;

	private final Editions<Map<String, Rule>> editions = new Editions<>(this::read);

	Rules(Graph graph) {
		this.graph = graph;
	}

	private Map<String, Rule> read(Snapshot snapshot) {
		Map<String, Rule> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Rule.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, Rule> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	@Override
	public Set<String> types() {
		return Set.of("Rule");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

}
