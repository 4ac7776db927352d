package org.sendgraph.opendata;

import java.util.Map;

import org.sendgraph.graph.CypherFile;

/**
 * Facts of one sort that a kind of file brings.
 *
 * @param name name of the table in the graph
 * @param stage statement that writes facts so that nobody sees them yet. Parameters:
 * {@code $rows}, each with {@code values}, {@code properties} and {@code locator}, and
 * {@code $source}, the id of the file's {@code Source}
 * @param columns headers from which properties are read, by property; empty where rows
 * that contradict one another are not told apart by them
 */
record FactTable(String name, CypherFile stage, Map<String, String> columns) {

	FactTable(String name, CypherFile stage) {
		this(name, stage, Map.of());
	}

}
