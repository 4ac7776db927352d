package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
		List<NamedCsvRecord> present = new ArrayList<>();
		for (NamedCsvRecord file : files()) {
			if (Files.exists(path(file))) {
				present.add(file);
			}
		}
		if (present.isEmpty()) {
			return Stream.empty();
		}
		ImportedGraph graph = new ImportedGraph(ImportedGraph.folder(), "--sendgraph.figures=false");
		return present.stream()
			.map((file) -> DynamicTest.dynamicTest(file.getField("file"), () -> comesIn(file, graph)))
			.onClose(graph::close);
	}

	private static void comesIn(NamedCsvRecord file, ImportedGraph graph) throws IOException {
		Path copy = ImportedGraph.folder().resolve(path(file).getFileName());
		Files.copy(path(file), copy);
		ImportedGraph.Said said = graph.run(file.getField("kind"), copy, "--as-at", file.getField("as_at"));
		assertThat(said.code()).as(said.text()).isZero();
		assertThat(said.text())
			.contains(String.format("%,d rows read: %,d new, 0 changed,", number(file, "read"), number(file, "new")))
			.contains(String.format("%,d passed over, %,d rejected", number(file, "passed_over"),
					number(file, "rejected")));
	}

	@Test
	void haveTheCountsThatTheReadmeGives() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		for (NamedCsvRecord file : files()) {
			assertThat(readme).as(file.getField("file"))
				.contains(String.format("%,d: %,d, %,d, %,d", number(file, "read"), number(file, "new"),
						number(file, "passed_over"), number(file, "rejected")));
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
