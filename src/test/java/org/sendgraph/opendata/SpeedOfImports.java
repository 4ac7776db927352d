package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the register of England takes, beside a statement that loads the same file by
 * hand into the same database: the import alone, as the statement has its connection
 * already, and the whole command, which starts the application first. Each round has a
 * database of its own, because an import reads what is on record and the statement does
 * not. Run by name; it prints, and asserts no time.
 */
class SpeedOfImports {

	private static final int ROWS = 51_000;

	private static final int ROUNDS = 5;

	@Test
	void printsTheImportBesideLoadCsv() throws IOException {
		String byHand = Files.readString(Path.of("src/test/resources/opendata/load-register.cypher"));
		for (int round = 1; round <= ROUNDS; round++) {
			double imported;
			double hand;
			try (ImportedGraph graph = new ImportedGraph()) {
				graph.ask("MERGE (:Source {id: 'Source:by-hand'})");
				Path ours = register(1_000_000);
				Path theirs = register(1_000_000 + ROWS);
				long began = System.nanoTime();
				assertThat(taken(graph, ours).counts().added()).isEqualTo(ROWS);
				imported = since(began);
				began = System.nanoTime();
				load(graph, byHand, theirs);
				hand = since(began);
			}
			try (ImportedGraph graph = new ImportedGraph()) {
				Path file = register(1_000_000);
				long began = System.nanoTime();
				assertThat(graph.run("gias", file).text()).contains("51,000 new");
				double command = since(began);
				System.out.printf(
						"%,d rows of %,d columns: LOAD CSV %.1f s; import %.1f s, %.2f times; command %.1f s, %.2f times%n",
						ROWS, 140, hand, imported, imported / hand, command, command / hand);
			}
		}
	}

	private static ImportReport taken(ImportedGraph graph, Path file) throws IOException {
		return new Importing(graph.bean(StagedFacts.class), graph.bean(EstablishmentRegister.class),
				PublishedFile.of(file, (stream) -> stream), LocalDate.of(2024, 2, 1), false, (rejection) -> {
				})
			.take(false);
	}

	private static void load(ImportedGraph graph, String statement, Path file) {
		try (Session session = graph.bean(Driver.class).session()) {
			session.run(statement, Map.of("file", file.toUri().toString(), "source", "Source:by-hand")).consume();
		}
	}

	private static double since(long began) {
		return (System.nanoTime() - began) / 1e9;
	}

	/**
	 * The rows of the small register of 2024 again and again, under numbers of their own:
	 * all but the proposed school, which an import passes over, and the one that was in
	 * another council's area, of which it records two periods.
	 */
	private static Path register(int first) throws IOException {
		List<NamedCsvRecord> rows;
		try (CsvReader<NamedCsvRecord> small = CsvReader.builder()
			.ofNamedCsvRecord(Path.of("src/test/resources/opendata/gias/edubasealldata20240201.csv"),
					java.nio.charset.Charset.forName("windows-1252"))) {
			rows = small.stream()
				.filter((row) -> !row.getField("EstablishmentStatus (code)").equals("4")
						&& row.getField("PreviousLA (code)").equals("999"))
				.toList();
		}
		Path file = ImportedGraph.folder().resolve("edubasealldata20240201.csv");
		try (CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
			writer.writeRecord(rows.getFirst().getHeader());
			for (int row = 0; row < ROWS; row++) {
				Map<String, String> cells = new HashMap<>(rows.get(row % rows.size()).getFieldsAsMap());
				cells.put("URN", String.valueOf(first + row));
				cells.put("UKPRN", String.valueOf(10_000_000 + first + row));
				cells.put("EstablishmentName", "Made-up School " + row);
				writer.writeRecord(rows.getFirst().getHeader().stream().map(cells::get).toList());
			}
		}
		return file;
	}

}
