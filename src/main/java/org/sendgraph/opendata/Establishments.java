package org.sendgraph.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

import org.springframework.stereotype.Repository;

/**
 * What is on record of establishments and other bodies that a register shows as they are
 * on one day.
 */
@Repository
class Establishments {

	private static final CypherFile READ_PERIODS = CypherFile.of("opendata/read-periods");

	private final Graph graph;

	Establishments(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads the periods on record.
	 * @param facts bodies of one table
	 * @return periods by line, oldest first
	 */
	Map<String, List<Map<String, Object>>> onRecord(List<Fact> facts) {
		return this.graph
			.read(READ_PERIODS,
					Map.of("table", facts.getFirst().table().name(), "keys", facts.stream().map(Fact::line).toList()),
					Periods.class)
			.stream()
			.collect(Collectors.toMap(Periods::key, Periods::periods));
	}

	/**
	 * Periods of one body.
	 *
	 * @param key its line
	 * @param periods what was kept of each, oldest first
	 */
	record Periods(String key, List<Map<String, Object>> periods) {
	}

}
