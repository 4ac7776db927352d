package org.sendgraph.opendata;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sendgraph.graph.Checksum;

/**
 * A reference table with what its file says now.
 *
 * @param table the table
 * @param rows every row
 * @param checksum SHA-256 of what the rows say, with what follows from other tables
 */
record ReadTable(ReferenceTable table, List<ReferenceRow> rows, String checksum) {

	static ReadTable of(ReferenceTable table, List<ReferenceRow> rows) {
		return new ReadTable(table, rows,
				Checksum.of(rows.stream().map(ReferenceRow::checksum).collect(Collectors.joining())));
	}

	/** Rows that are not on record as they read now, as parameters of the statement. */
	List<Map<String, Object>> changed(Map<String, String> known) {
		return this.rows.stream()
			.filter((row) -> !row.checksum().equals(known.get(line(row))))
			.map((row) -> row.parameter(this.table.name()))
			.toList();
	}

	Set<String> unchanged(Map<String, String> known) {
		return this.rows.stream()
			.filter((row) -> row.checksum().equals(known.get(line(row))))
			.map(this::line)
			.collect(Collectors.toSet());
	}

	Map<String, Object> parameter() {
		return Map.of("name", this.table.name(), "checksum", this.checksum, "rows", this.rows.size());
	}

	static boolean cites(Map<String, Object> row) {
		return row.get("values") instanceof Map<?, ?> values && values.containsKey("sources");
	}

	private String line(ReferenceRow row) {
		return this.table.name() + "|" + row.key();
	}

}
