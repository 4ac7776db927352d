package org.sendgraph.duty;

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
 * Duties, powers, rules and guidance.
 */
@Repository
public class Duties implements NodesById {

	private static final CypherFile READ = CypherFile.of("duty/read-duties");

	private final Graph graph;

	private final Editions<Map<String, Duty>> editions = new Editions<>(this::read);

	Duties(Graph graph) {
		this.graph = graph;
	}

	private Map<String, Duty> read(Snapshot snapshot) {
		Map<String, Duty> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Duty.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them in the order of their names.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, Duty> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	/**
	 * Gives those with these ids, leaving out what is not there.
	 * @param ids the ids
	 * @param snapshot what is known
	 * @return those there are, in the order asked
	 */
	public List<Duty> of(List<String> ids, Snapshot snapshot) {
		Map<String, Duty> all = at(snapshot);
		return ids.stream().filter(all::containsKey).map(all::get).toList();
	}

	@Nullable Duty find(String id, Snapshot snapshot) {
		return at(snapshot).get(id);
	}

	Connection<Duty> list(@Nullable DutyFilter filter, Paging paging, Snapshot snapshot) {
		List<Duty> all = at(snapshot).values()
			.stream()
			.filter((one) -> filter == null || filter.keeps(one, snapshot))
			.toList();
		return Connection.of(all, Duty::id, paging, "duties " + filter, snapshot);
	}

	@Override
	public Set<String> types() {
		return Set.of("Duty");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

}
