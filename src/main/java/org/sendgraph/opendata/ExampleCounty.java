package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.journal.Writing;

/**
 * The fictional county, as a table of one line: a county or a statement that has changed
 * supersedes it, and a county that is left out is an empty table.
 */
final class ExampleCounty {

	private static final CypherFile ONE_COUNTY = CypherFile.of("example/one-county");

	private static final String NAME = "example";

	private ExampleCounty() {
	}

	static ReadTable table(boolean wanted) {
		ReferenceTable table = new ReferenceTable(NAME, List.of(), List.of(), UnaryOperator.identity(),
				LineForm.ofItsOwn());
		return ReadTable.of(table, wanted ? List.of(new ReferenceRow(1, "one county", Map.of(), county())) : List.of());
	}

	/**
	 * Records the county, where it is among tables that are new or have changed.
	 * @param changed these tables
	 * @param writing the journal entry that it is part of
	 * @return how long that took
	 */
	static Duration record(List<ReadTable> changed, Writing writing) {
		long began = System.nanoTime();
		List<Map<String, Object>> county = new ArrayList<>();
		changed.stream()
			.filter((read) -> read.table().name().equals(NAME))
			.forEach((read) -> read.rows()
				.forEach((row) -> county
					.add(Map.of("key", row.key(), "properties", read.properties(row), "values", row.values()))));
		if (!county.isEmpty()) {
			writing.run(ONE_COUNTY, Map.of("rows", county, "recordedAt", writing.instant()));
		}
		return Duration.ofNanos(System.nanoTime() - began);
	}

	private static Map<String, Object> county() {
		try (InputStream file = ExampleCounty.class.getResourceAsStream("/cypher/example/one-county.json")) {
			Map<String, Object> county = new JsonMapper().readValue(file, new TypeReference<>() {
			});
			county.put("statement", Checksum.of(ONE_COUNTY.text()));
			return county;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
