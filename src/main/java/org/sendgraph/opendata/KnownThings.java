package org.sendgraph.opendata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

import org.springframework.stereotype.Repository;

/**
 * Things of the reference tables that a layout of our own names by their ids.
 */
@Repository
class KnownThings {

	private static final CypherFile FIND_KNOWN = CypherFile.of("opendata/find-known");

	private final Graph graph;

	private final Map<String, String> tables = new ConcurrentHashMap<>();

	KnownThings(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads a cell that names things of one type.
	 * @param row the row
	 * @param column header of the ids, with {@code ;} between them
	 * @param type type of the things, with which an id may begin
	 * @return their ids
	 * @throws RejectedCell when one of them is not on record
	 */
	List<String> named(Cells row, String column, String type) {
		String text = row.text(column);
		List<String> ids = (text == null) ? List.of()
				: List.of(text.split("\\s*;\\s*"))
					.stream()
					.map((one) -> one.startsWith(type + ":") ? one : type + ":" + one)
					.toList();
		ids.stream().filter((id) -> !isTold(id, "")).findFirst().ifPresent((id) -> {
			throw new RejectedCell(column, id, "is no " + type.toLowerCase(Locale.ROOT) + " on record",
					"Give ids as the API has them, with ; between.");
		});
		return ids;
	}

	/**
	 * Whether a thing is on record, by another table than one.
	 * @param id its id
	 * @param butBy name of the table that does not count
	 */
	boolean isTold(String id, String butBy) {
		if (!this.tables.containsKey(id)) {
			this.graph.read(FIND_KNOWN, Map.of("ids", List.of(id)), Told.class)
				.forEach((told) -> this.tables.put(told.id(), told.table()));
		}
		String table = this.tables.get(id);
		return table != null && !Objects.equals(table, butBy);
	}

	/**
	 * A thing on record.
	 *
	 * @param id its id
	 * @param table table that tells it
	 */
	record Told(String id, String table) {
	}

}
