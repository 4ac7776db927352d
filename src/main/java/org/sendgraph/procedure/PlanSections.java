package org.sendgraph.procedure;

import java.util.List;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Sections of a plan.
 */
@Repository
class PlanSections {

	private static final CypherFile READ = CypherFile.of("procedure/read-plan-sections");

	private final Graph graph;

	private final Editions<List<PlanSectionContent>> editions = new Editions<>(this::read);

	PlanSections(Graph graph) {
		this.graph = graph;
	}

	private List<PlanSectionContent> read(Snapshot snapshot) {
		return this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), PlanSectionContent.class);
	}

	/** Sections as they are on the day, from A to K. */
	List<PlanSectionContent> holding(Snapshot snapshot) {
		return this.editions.at(snapshot).stream().filter((section) -> snapshot.holds(section.period())).toList();
	}

}
