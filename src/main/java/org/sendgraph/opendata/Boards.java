package org.sendgraph.opendata;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

import org.springframework.stereotype.Repository;

/**
 * Integrated care boards by the code of the NHS.
 */
@Repository
class Boards {

	private static final CypherFile LIST_BOARDS = CypherFile.of("opendata/list-boards");

	private final Graph graph;

	private @Nullable Map<String, String> byCode;

	Boards(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds the board that a row names.
	 * @param row the row
	 * @param column header of the code
	 * @return id of the board
	 * @throws RejectedCell when no board ever had the code
	 */
	synchronized String named(Cells row, String column) {
		if (this.byCode == null) {
			this.byCode = this.graph.read(LIST_BOARDS, Map.of(), Board.class)
				.stream()
				.collect(Collectors.toMap(Board::odsCode, Board::id, (one, same) -> one));
		}
		String id = this.byCode.get(row.required(column));
		if (id == null) {
			throw new RejectedCell(column, row.required(column), "is the code of no integrated care board",
					"Give the code of the NHS Organisation Data Service, such as QKS or S1Y5D.");
		}
		return id;
	}

	/**
	 * A board.
	 *
	 * @param id stable id
	 * @param odsCode code of the NHS Organisation Data Service
	 */
	record Board(String id, String odsCode) {
	}

}
