package org.sendgraph.procedure;

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
 * Steps of procedures.
 */
@Repository
public class ProcedureSteps implements NodesById {

	private static final CypherFile READ = CypherFile.of("procedure/read-procedure-steps");

	private final Graph graph;

	private final Editions<Map<String, ProcedureStep>> editions = new Editions<>(this::read);

	ProcedureSteps(Graph graph) {
		this.graph = graph;
	}

	private Map<String, ProcedureStep> read(Snapshot snapshot) {
		Map<String, ProcedureStep> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), ProcedureStep.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them in the order of their procedures.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, ProcedureStep> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	/**
	 * Gives the steps of a procedure, those of all times, in order.
	 * @param procedure id of the procedure
	 * @param snapshot what is known
	 * @return its steps
	 */
	public List<ProcedureStep> of(String procedure, Snapshot snapshot) {
		return at(snapshot).values().stream().filter((step) -> step.procedureId().equals(procedure)).toList();
	}

	/** Steps that hold on the day, in order. */
	List<ProcedureStep> holding(Procedure procedure, Snapshot snapshot) {
		return of(procedure.id(), snapshot).stream().filter((step) -> snapshot.holds(step.period())).toList();
	}

	@Override
	public Set<String> types() {
		return Set.of("ProcedureStep");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

}
