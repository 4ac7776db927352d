package org.sendgraph.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who secures what a section of a plan names.
 */
class PlanSectionHoldersTests {

	private static final Path REFERENCE = Path.of("src/main/resources/reference");

	@Test
	void haveADutyOfTheSectionEach() throws IOException {
		Map<String, List<String>> holders = rows("duties.csv")
			.collect(Collectors.toMap((row) -> row.getField("id"), (row) -> words(row, "duty_holder_type")));
		assertThat(rows("plan_sections.csv")).isNotEmpty()
			.allSatisfy((section) -> assertThat(
					words(section, "duty_ids").stream().flatMap((duty) -> holders.get(duty).stream()))
				.as("section %s", section.getField("section"))
				.containsAll(words(section, "secured_by")));
	}

	private static List<String> words(NamedCsvRecord row, String column) {
		return Arrays.stream(row.getField(column).split(";")).filter((word) -> !word.isEmpty()).toList();
	}

	private static Stream<NamedCsvRecord> rows(String table) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(REFERENCE.resolve(table))) {
			return rows.stream().toList().stream();
		}
	}

}
