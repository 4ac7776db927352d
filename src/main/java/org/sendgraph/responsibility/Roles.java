package org.sendgraph.responsibility;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Roles, by their names.
 */
@Repository
public class Roles {

	private static final CypherFile READ = CypherFile.of("responsibility/read-roles");

	private final Graph graph;

	private final Editions<Map<String, Role>> editions = new Editions<>(this::read);

	Roles(Graph graph) {
		this.graph = graph;
	}

	private Map<String, Role> read(Snapshot snapshot) {
		Map<String, Role> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Role.class)
			.forEach((one) -> byId.put(one.key(), one));
		return byId;
	}

	/**
	 * Gives all of them.
	 * @param snapshot what is known
	 * @return all by key
	 */
	public Map<String, Role> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

}
