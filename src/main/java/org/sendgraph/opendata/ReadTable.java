package org.sendgraph.opendata;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * @param checksums SHA-256 of what each row says, with what follows from other tables, by
 * its key
 * @param checksum SHA-256 over those
 */
record ReadTable(ReferenceTable table, List<ReferenceRow> rows, Map<String, String> checksums, String checksum) {

	static ReadTable of(ReferenceTable table, List<ReferenceRow> rows) {
		Map<String, String> checksums = new LinkedHashMap<>();
		rows.forEach((row) -> checksums.put(row.key(), row.checksum()));
		return new ReadTable(table, rows, checksums, Checksum.of(String.join("", checksums.values())));
	}

	/** Rows that are not on record as they read now. */
	List<ReferenceRow> changed(Map<String, String> known) {
		return this.rows.stream().filter((row) -> !isKnown(row.key(), known)).toList();
	}

	Set<String> unchanged(Map<String, String> known) {
		return this.checksums.keySet()
			.stream()
			.filter((key) -> isKnown(key, known))
			.map(this::line)
			.collect(Collectors.toSet());
	}

	/**
	 * What is recorded of a row: its values, and which line this is.
	 * @param row one of the rows
	 * @return properties in the graph
	 */
	Map<String, Object> properties(ReferenceRow row) {
		Map<String, Object> properties = new HashMap<>(row.values());
		properties.remove("sources");
		properties.put("table", this.table.name());
		properties.put("key", row.key());
		properties.put("checksum", this.checksums.get(row.key()));
		return properties;
	}

	Map<String, Object> parameter() {
		return Map.of("name", this.table.name(), "checksum", this.checksum, "rows", this.rows.size());
	}

	private boolean isKnown(String key, Map<String, String> known) {
		return String.valueOf(this.checksums.get(key)).equals(known.get(line(key)));
	}

	private String line(String key) {
		return this.table.name() + "|" + key;
	}

}
