package org.sendgraph.opendata;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.sendgraph.graph.Checksum;

/**
 * A row of a reference table, read and checked.
 *
 * @param line line of the file on which it begins, the header being line 1
 * @param key what tells it from the other rows of its table
 * @param cells the cells as they stand in the file, by header
 * @param values the values for the graph, by property; empty cells are left out
 */
record ReferenceRow(long line, String key, Map<String, String> cells, Map<String, Object> values) {

	/**
	 * Changes when anything about the row changes.
	 */
	String checksum() {
		return Checksum.of(new TreeMap<>(this.values).toString());
	}

	/** What a recording statement gets: the values, and who the row is. */
	Map<String, Object> parameter(String table) {
		Map<String, Object> properties = new HashMap<>(this.values);
		properties.remove("sources");
		properties.put("table", table);
		properties.put("key", this.key);
		properties.put("checksum", checksum());
		return Map.of("key", this.key, "properties", properties, "values", this.values);
	}

}
