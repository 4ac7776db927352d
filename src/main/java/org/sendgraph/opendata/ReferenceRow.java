package org.sendgraph.opendata;

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

}
