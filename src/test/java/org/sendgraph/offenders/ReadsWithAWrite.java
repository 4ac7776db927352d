package org.sendgraph.offenders;

import java.util.List;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

/**
 * Runs a statement that writes where only reading is meant.
 */
public class ReadsWithAWrite {

	private static final CypherFile APPEND_ENTRY = CypherFile.of("journal/append-entry");

	private static final CypherFile READ_HEAD = CypherFile.of("journal/read-head");

	private static final CypherFile LIST_TABLES = CypherFile.of("opendata/list-tables");

	List<String> read(Graph graph) {
		return graph.read(APPEND_ENTRY, Map.of(), String.class);
	}

	void write(Graph graph) {
		graph.write(() -> graph.run(READ_HEAD, Map.of()));
	}

	List<String> readLater(Graph graph) {
		return List.of(1).stream().flatMap((one) -> graph.read(LIST_TABLES, Map.of(), String.class).stream()).toList();
	}

}
