package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;

/**
 * The fictional county, as a table of one line: a county or a statement that has changed
 * supersedes it, and a county that is left out is an empty table.
 */
final class ExampleCounty {

	private static final CypherFile ONE_COUNTY = CypherFile.of("example/one-county");

	private ExampleCounty() {
	}

	static ReadTable table(boolean wanted) {
		ReferenceTable table = new ReferenceTable("example", List.of(), List.of(), UnaryOperator.identity(),
				ONE_COUNTY);
		return ReadTable.of(table, wanted ? List.of(new ReferenceRow(1, "one county", Map.of(), county())) : List.of());
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
