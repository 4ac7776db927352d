package org.sendgraph.redress;

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
 * Routes of redress.
 */
@Repository
public class RedressRoutes implements NodesById {

	private static final CypherFile READ = CypherFile.of("redress/read-redress-routes");

	private final Graph graph;

	private final Editions<Map<String, RedressRoute>> editions = new Editions<>(this::read);

	RedressRoutes(Graph graph) {
		this.graph = graph;
	}

	private Map<String, RedressRoute> read(Snapshot snapshot) {
		Map<String, RedressRoute> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), RedressRoute.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them in the order of their names.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, RedressRoute> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	/**
	 * Gives those with these ids, leaving out what is not there.
	 * @param ids the ids
	 * @param snapshot what is known
	 * @return those there are, in the order asked
	 */
	public List<RedressRoute> of(List<String> ids, Snapshot snapshot) {
		Map<String, RedressRoute> all = at(snapshot);
		return ids.stream().filter(all::containsKey).map(all::get).toList();
	}

	@Nullable RedressRoute find(String id, Snapshot snapshot) {
		return at(snapshot).get(id);
	}

	Connection<RedressRoute> list(@Nullable RedressRouteFilter filter, Paging paging, Snapshot snapshot) {
		List<RedressRoute> all = at(snapshot).values()
			.stream()
			.filter((one) -> filter == null || filter.keeps(one))
			.toList();
		return Connection.of(all, RedressRoute::id, paging, "redress-routes " + filter, snapshot);
	}

	@Override
	public Set<String> types() {
		return Set.of("RedressRoute");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

}
