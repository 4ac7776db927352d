package org.sendgraph.opendata;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;

/**
 * The fictional county, as a table whose one line is the whole of its statement: a
 * statement that has changed supersedes the county, and a county that is left out is an
 * empty table.
 */
final class ExampleCounty {

	private static final CypherFile ONE_COUNTY = CypherFile.of("example/one-county");

	private ExampleCounty() {
	}

	static ReadTable table(boolean wanted) {
		ReferenceTable table = new ReferenceTable("example", List.of(), List.of(), UnaryOperator.identity(),
				ONE_COUNTY);
		String statement = Checksum.of(ONE_COUNTY.text());
		List<ReferenceRow> rows = wanted
				? List.of(new ReferenceRow(1, "one county", Map.of(), Map.of("statement", statement))) : List.of();
		return ReadTable.of(table, rows);
	}

}
