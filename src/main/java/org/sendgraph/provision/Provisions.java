package org.sendgraph.provision;

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
 * Kinds of provision.
 */
@Repository
public class Provisions implements NodesById {

	private static final CypherFile READ = CypherFile.of("provision/read-provisions");

	private final Graph graph;

	private final Editions<Map<String, Provision>> editions = new Editions<>(this::read);

	Provisions(Graph graph) {
		this.graph = graph;
	}

	private Map<String, Provision> read(Snapshot snapshot) {
		Map<String, Provision> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Provision.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them in the order of their names.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, Provision> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	/**
	 * Gives those with these ids, leaving out what is not there.
	 * @param ids the ids
	 * @param snapshot what is known
	 * @return those there are, in the order asked
	 */
	public List<Provision> of(List<String> ids, Snapshot snapshot) {
		Map<String, Provision> all = at(snapshot);
		return ids.stream().filter(all::containsKey).map(all::get).toList();
	}

	@Nullable Provision find(String id, Snapshot snapshot) {
		return at(snapshot).get(id);
	}

	Connection<Provision> list(@Nullable ProvisionFilter filter, Paging paging, Snapshot snapshot) {
		List<Provision> all = at(snapshot).values()
			.stream()
			.filter((one) -> filter == null || filter.keeps(one))
			.toList();
		return Connection.of(all, Provision::id, paging, "provisions " + filter, snapshot);
	}

	@Override
	public Set<String> types() {
		return Set.of("Provision");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

}
