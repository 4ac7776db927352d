package org.sendgraph.deficit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Agreements about deficits.
 */
@Repository
public class DeficitAgreements implements NodesById {

	private static final CypherFile READ = CypherFile.of("deficit/read-deficit-agreements");

	private static final String OTHERS = "Which councils are in Delivering Better Value is known only where another table names "
			+ "them: of any other nothing is on record. The command \"import deficit-agreements\" adds them.";

	private static final String NONE = "No such agreement is on record by this day, which does not show that there was none. "
			+ "The command \"import deficit-agreements\" adds one.";

	private final Graph graph;

	DeficitAgreements(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Agreements are imported while an edition of the tables lasts, so none is held. Of
	 * two of one id the later row is the imported one.
	 */
	private Map<String, DeficitAgreement> read(Snapshot snapshot) {
		Map<String, DeficitAgreement> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), DeficitAgreement.class)
			.forEach((one) -> byId.merge(one.id(), one,
					(tables, document) -> document.over(tables, snapshot.validOn())));
		return byId;
	}

	/**
	 * Gives those of a council that are sure by the day.
	 * @param council id of the council
	 * @param snapshot the day, and what is known
	 * @return its agreements
	 */
	public List<DeficitAgreement> of(String council, Snapshot snapshot) {
		return there(new DeficitAgreementFilter(council, null, null, null, null), snapshot);
	}

	DeficitAgreementConnection list(@Nullable DeficitAgreementFilter filter, Paging paging, Snapshot snapshot) {
		List<DeficitAgreement> there = there(filter, snapshot);
		return new DeficitAgreementConnection(
				Connection.of(there, DeficitAgreement::id, paging, "deficit-agreements " + filter, snapshot),
				absent(filter, there));
	}

	private static List<String> absent(@Nullable DeficitAgreementFilter filter, List<DeficitAgreement> found) {
		if (filter == null || filter.takes(DeficitProgramme.DELIVERING_BETTER_VALUE)) {
			return List.of(OTHERS);
		}
		return found.isEmpty() ? List.of(NONE) : List.of();
	}

	private List<DeficitAgreement> there(@Nullable DeficitAgreementFilter filter, Snapshot snapshot) {
		return read(snapshot).values()
			.stream()
			.filter((one) -> one.isThere(snapshot.validOn()))
			.filter((one) -> filter == null || filter.keeps(one, snapshot))
			.toList();
	}

	@Override
	public Set<String> types() {
		return Set.of("DeficitAgreement");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return read(snapshot);
	}

}
