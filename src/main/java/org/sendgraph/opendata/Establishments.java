package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.opendata.Comparison.Found;

import org.springframework.stereotype.Repository;

/**
 * What is on record of establishments and other bodies that a register shows as they are
 * on one day.
 */
@Repository
class Establishments {

	private static final CypherFile READ_PERIODS = CypherFile.of("opendata/read-periods");

	private static final CypherFile LIST_ESTABLISHMENTS = CypherFile.of("opendata/list-establishments");

	private static final CypherFile FIND_ESTABLISHMENTS = CypherFile.of("opendata/find-establishments");

	private final Graph graph;

	Establishments(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads the periods on record.
	 * @param found bodies of one table
	 * @return periods by line, oldest first
	 */
	Map<String, List<Map<String, Object>>> onRecord(List<Found> found) {
		List<String> lines = found.stream().filter(Found::replaces).map((one) -> one.fact().line()).toList();
		if (lines.isEmpty()) {
			return Map.of();
		}
		return this.graph
			.read(READ_PERIODS, Map.of("table", found.getFirst().fact().table().name(), "keys", lines), Periods.class)
			.stream()
			.collect(Collectors.toMap(Periods::key, Periods::periods));
	}

	/**
	 * Lists the establishments of a council's area, once for each period of theirs.
	 * @param council id of the council
	 * @return names and periods
	 */
	List<Named> inAreaOf(String council) {
		return this.graph.read(LIST_ESTABLISHMENTS, Map.of("council", council), Named.class);
	}

	/**
	 * Finds out which establishments are on record.
	 * @param ids their ids
	 * @return those that are
	 */
	Set<String> known(Set<String> ids) {
		return this.graph.read(FIND_ESTABLISHMENTS, Map.of("ids", List.copyOf(ids)), Known.class)
			.stream()
			.map(Known::id)
			.collect(Collectors.toSet());
	}

	/**
	 * An establishment on record.
	 *
	 * @param id stable id
	 */
	record Known(String id) {
	}

	/**
	 * What an establishment was called in a period.
	 *
	 * @param id stable id
	 * @param name its name
	 * @param start first day; null when not known
	 * @param end first day on which it no longer was so; null when it is
	 */
	record Named(String id, String name, @Nullable LocalDate start, @Nullable LocalDate end) {

		boolean holdsOn(LocalDate day) {
			return (this.start == null || !day.isBefore(this.start)) && (this.end == null || day.isBefore(this.end));
		}

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
