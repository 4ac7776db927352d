package org.sendgraph.organisation;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * National bodies, held in memory: routes of redress and rules name them all the time.
 */
@Repository
public class NationalBodies {

	private static final CypherFile READ = CypherFile.of("organisation/read-national-bodies");

	private final Graph graph;

	private final Editions<Map<String, Described>> editions = new Editions<>(this::read);

	NationalBodies(Graph graph) {
		this.graph = graph;
	}

	private Map<String, Described> read(Snapshot snapshot) {
		return this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Organisations.Row.class)
			.stream()
			.collect(Collectors.toMap((row) -> row.organisation().id(), Organisations.Row::organisation));
	}

	/**
	 * Gives everything known about all of them.
	 * @param snapshot what is known
	 * @return descriptions by id
	 */
	public Map<String, Described> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	/**
	 * Gives a body that a checked table refers to.
	 * @param id its id
	 * @param snapshot what is known, and for which day
	 * @return the body
	 */
	public NationalBody get(String id, Snapshot snapshot) {
		return new NationalBody(Objects.requireNonNull(at(snapshot).get(id), id), snapshot);
	}

}
