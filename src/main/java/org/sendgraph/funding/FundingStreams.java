package org.sendgraph.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
 * Kinds of money.
 */
@Repository
public class FundingStreams implements NodesById {

	private static final CypherFile READ = CypherFile.of("funding/read-funding-streams");

	private final Graph graph;

	private final Editions<Map<String, FundingStream>> editions = new Editions<>(this::read);

	FundingStreams(Graph graph) {
		this.graph = graph;
	}

	private Map<String, FundingStream> read(Snapshot snapshot) {
		Map<String, FundingStream> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), FundingStream.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them in the order of their names.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, FundingStream> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	/**
	 * Gives those with these ids, leaving out what is not there.
	 * @param ids the ids
	 * @param snapshot what is known
	 * @return those there are, in the order asked
	 */
	public List<FundingStream> of(List<String> ids, Snapshot snapshot) {
		Map<String, FundingStream> all = at(snapshot);
		return ids.stream().filter(all::containsKey).map(all::get).toList();
	}

	@Nullable FundingStream find(String id, Snapshot snapshot) {
		return at(snapshot).get(id);
	}

	Connection<FundingStream> list(@Nullable FundingStreamFilter filter, Paging paging, Snapshot snapshot) {
		List<FundingStream> all = at(snapshot).values()
			.stream()
			.filter((one) -> filter == null || filter.keeps(one))
			.toList();
		return Connection.of(all, FundingStream::id, paging, "funding-streams " + filter, snapshot);
	}

	List<FundingStream> drawnFrom(FundingStream stream, Snapshot snapshot) {
		return at(snapshot).values().stream().filter((other) -> other.drawnFromIds().contains(stream.id())).toList();
	}

	/** The tables hold no cycle: the loader refuses one. */
	List<Origin> origins(FundingStream stream, Snapshot snapshot) {
		if (stream.drawnFromIds().isEmpty()) {
			return List.of(new Origin(List.of(stream)));
		}
		return of(stream.drawnFromIds(), snapshot).stream()
			.flatMap((parent) -> origins(parent, snapshot).stream())
			.map((way) -> new Origin(Stream.concat(Stream.of(stream), way.streams().stream()).toList()))
			.toList();
	}

	@Override
	public Set<String> types() {
		return Set.of("FundingStream");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

}
