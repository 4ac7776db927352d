package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The publishers' own files, where they lie beside the project; there are no tests of
 * them where they do not.
 */
class RealFilesIT {

	private static final Path DATA = Path.of("../shared/data");

	@TestFactory
	Stream<DynamicTest> comeInWithTheCountsThatTheReadmeGives() throws IOException {
		List<NamedCsvRecord> present = present();
		if (present.isEmpty()) {
			return Stream.empty();
		}
		ImportedGraph graph = new ImportedGraph(ImportedGraph.folder(), "--sendgraph.figures=false");
		return present.stream()
			.map((file) -> DynamicTest.dynamicTest(file.getField("file"),
					() -> comesIn(file, number(file, "new"), 0, graph)))
			.onClose(graph::close);
	}

	@TestFactory
	Stream<DynamicTest> comeInBesideTheFiguresThatComeAlongWithTheCountsThatTheReadmeGives() throws IOException {
		List<NamedCsvRecord> present = present().stream().filter(RealFilesIT::isToldByFigures).toList();
		if (present.isEmpty()) {
			return Stream.empty();
		}
		ImportedGraph graph = new ImportedGraph();
		graph.query("{ budgets(first: 1) { nodes { id } } }");
		return present.stream()
			.map((file) -> DynamicTest.dynamicTest(file.getField("file"),
					() -> comesIn(file, number(file, "new_beside_figures"), number(file, "changed_beside_figures"),
							graph)))
			.onClose(graph::close);
	}

	private static boolean isToldByFigures(NamedCsvRecord file) {
		return !file.getField("new_beside_figures").isEmpty();
	}

	private static List<NamedCsvRecord> present() throws IOException {
		return files().stream().filter((file) -> Files.exists(path(file))).toList();
	}

	private static void comesIn(NamedCsvRecord file, long added, long changed, ImportedGraph graph) throws IOException {
		Path copy = ImportedGraph.folder().resolve(path(file).getFileName());
		Files.copy(path(file), copy);
		ImportedGraph.Said said = graph.run(file.getField("kind"), copy, "--as-at", file.getField("as_at"));
		assertThat(said.code()).as(said.text()).isZero();
		assertThat(said.text())
			.contains(String.format("%,d rows read: %,d new, %,d changed,", number(file, "read"), added, changed))
			.contains(String.format("%,d passed over, %,d rejected", number(file, "passed_over"),
					number(file, "rejected")));
	}

	@Test
	void haveTheCountsThatTheReadmeGives() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		assertThat(readme).contains("These are the counts of a home that was started with `--sendgraph.figures=false`");
		for (NamedCsvRecord file : files()) {
			assertThat(readme).as(file.getField("file"))
				.contains(String.format("%,d: %,d, %,d, %,d", number(file, "read"), number(file, "new"),
						number(file, "passed_over"), number(file, "rejected")));
			if (isToldByFigures(file)) {
				assertThat(readme).as(file.getField("file"))
					.contains(String.format("%,d new and %,d changed", number(file, "new_beside_figures"),
							number(file, "changed_beside_figures")));
			}
		}
	}

	private static long number(NamedCsvRecord file, String column) {
		return Long.parseLong(file.getField(column));
	}

	private static Path path(NamedCsvRecord file) {
		return DATA.resolve(file.getField("file"));
	}

	private static List<NamedCsvRecord> files() throws IOException {
		Path list = Path.of("src/test/resources/opendata/real-files.csv");
		try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(list)) {
			return lines.stream().toList();
		}
	}

}
