package org.sendgraph.intervention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sendgraph.deficit.DeficitAgreements;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.procedure.ProcedureSteps;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * What was done about areas that fail children.
 */
@Repository
class Interventions implements NodesById {

	private static final CypherFile READ = CypherFile.of("intervention/read-interventions");

	private static final CypherFile FIND = CypherFile.of("intervention/find-interventions");

	private static final String LADDER = "Procedure:ladder-of-intervention";

	private final Graph graph;

	private final DeficitAgreements agreements;

	private final ProcedureSteps steps;

	Interventions(Graph graph, DeficitAgreements agreements, ProcedureSteps steps) {
		this.graph = graph;
		this.agreements = agreements;
		this.steps = steps;
	}

	/**
	 * Puts together what is on record about the area of a council.
	 * @param council the council, as it was read for a snapshot
	 * @return the record
	 */
	InterventionRecord about(LocalAuthority council) {
		Snapshot snapshot = council.asOf();
		List<Intervention> interventions = this.graph.read(READ,
				Map.of("council", council.id(), "knownAt", snapshot.knownAt()), Intervention.class);
		return InterventionRecord.of(council, interventions, this.agreements.of(council.id(), snapshot),
				this.steps.of(LADDER, snapshot));
	}

	@Override
	public Set<String> types() {
		return Set.of("Intervention");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return this.graph.read(FIND, Map.of("ids", ids, "knownAt", snapshot.knownAt()), Intervention.class)
			.stream()
			.filter((one) -> !one.sure().isAfter(snapshot.validOn()))
			.collect(Collectors.toMap(Intervention::id, Function.identity()));
	}

}
