package org.sendgraph.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Statutory and piloted procedures.
 */
@Repository
public class Procedures implements NodesById {

	private static final CypherFile READ = CypherFile.of("procedure/read-procedures");

	private final Graph graph;

	private final Editions<Map<String, Procedure>> editions = new Editions<>(this::read);

	Procedures(Graph graph) {
		this.graph = graph;
	}

	private Map<String, Procedure> read(Snapshot snapshot) {
		Map<String, Procedure> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Procedure.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them in the order of their names.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, Procedure> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	@Nullable Procedure find(String id, Snapshot snapshot) {
		return at(snapshot).get(id);
	}

	Connection<Procedure> list(@Nullable ProcedureFilter filter, Paging paging, Snapshot snapshot) {
		List<Procedure> all = at(snapshot).values()
			.stream()
			.filter((one) -> filter == null || filter.keeps(one, snapshot.validOn()))
			.toList();
		return Connection.of(all, Procedure::id, paging, "procedures " + filter, snapshot);
	}

	@Override
	public Set<String> types() {
		return Set.of("Procedure");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

}
