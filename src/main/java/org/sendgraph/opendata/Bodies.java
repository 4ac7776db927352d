package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

import org.springframework.stereotype.Repository;

/**
 * Bodies of any kind by whichever code a layout of our own gives.
 */
@Repository
class Bodies {

	private static final CypherFile FIND_BODIES = CypherFile.of("opendata/find-bodies");

	private static final String COUNCIL = "LocalAuthority:";

	private final Graph graph;

	private final Councils councils;

	/** A body keeps its id; one that nobody has yet may come with the next file. */
	private final Map<String, String> known = new ConcurrentHashMap<>();

	Bodies(Graph graph, Councils councils) {
		this.graph = graph;
		this.councils = councils;
	}

	/**
	 * Finds the body that a row names.
	 * @param row the row
	 * @param column header of the code
	 * @return id of the body
	 * @throws RejectedCell when no body or several have the code
	 */
	String named(Cells row, String column) {
		String code = row.required(column);
		String id = this.known.get(code);
		if (id != null) {
			return id;
		}
		List<Body> found = this.graph.read(FIND_BODIES, Map.of("code", code), Body.class);
		if (found.size() != 1) {
			throw new RejectedCell(column, code,
					found.isEmpty() ? "is neither the code of a body on record nor the name of a national body"
							: "means several bodies: " + found.stream().map(Body::id).toList(),
					"Give the DfE or GSS code of a council, the ODS code of a board or NHS trust, the URN of an "
							+ "establishment, or a national body as `organisations` names it.");
		}
		this.known.put(code, found.getFirst().id());
		return found.getFirst().id();
	}

	/**
	 * Finds the council that a row names by its code of the Department for Education or
	 * of the Office for National Statistics.
	 * @param row the row
	 * @param column header of the code
	 * @param day a day on which it has to have been there
	 * @return id of the council
	 * @throws RejectedCell when there was no such council on the day
	 */
	String council(Cells row, String column, LocalDate day) {
		String id = named(row, column);
		Councils.Council council = id.startsWith(COUNCIL) ? this.councils.council(id.substring(COUNCIL.length()))
				: null;
		if (council == null) {
			throw new RejectedCell(column, row.required(column), "is the code of no council in England",
					"Give the code of the Department for Education or of the Office for National Statistics.");
		}
		if (!council.existsOn(day)) {
			throw new RejectedCell(column, row.required(column),
					"is the code of a council that did not exist on " + day, "Give the council that there was.");
		}
		return council.id();
	}

	/**
	 * A body.
	 *
	 * @param id stable id
	 */
	record Body(String id) {
	}

}
