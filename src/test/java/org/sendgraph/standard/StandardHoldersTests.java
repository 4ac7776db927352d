package org.sendgraph.standard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.responsibility.Obligation;
import org.sendgraph.responsibility.Rule;
import org.sendgraph.responsibility.Standing;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who answers for a standard, and on which days.
 */
class StandardHoldersTests {

	private static final Path REFERENCE = Path.of("src/main/resources/reference");

	@Test
	void areThoseOfTheDutyThatTheStandardRestsOn() throws IOException {
		Map<String, List<String>> duties = rows("duties.csv")
			.collect(Collectors.toMap((row) -> row.getField("id"), (row) -> words(row, "duty_holder_type")));
		assertThat(rows("standards.csv")).isNotEmpty()
			.allSatisfy((row) -> assertThat(words(row, "responsible")).as(row.getField("id"))
				.containsExactlyInAnyOrderElementsOf(duties.get(row.getField("duty_id"))));
	}

	@Test
	void areMetOnlyWhereEveryOneOfThemHasARule() {
		Standard standard = standard(false, null, BodyType.LOCAL_AUTHORITY, BodyType.ICB);
		StandardCompliance half = comparing(rule(BodyType.ICB, 0, 25)).with(standard);
		assertThat(half.assigned()).isEqualTo(ComplianceResult.NO_EVIDENCE);
		assertThat(half.sentence()).contains("No rule on record gives it to LOCAL_AUTHORITY");
		assertThat(
				comparing(rule(BodyType.ICB, 0, 25), rule(BodyType.LOCAL_AUTHORITY, 5, 16)).with(standard).assigned())
			.isEqualTo(ComplianceResult.MET);
		assertThat(comparing().with(standard).assigned()).isEqualTo(ComplianceResult.NOT_MET);
	}

	@Test
	void haveAllOfItWhereTheyActTogether() {
		Standard together = standard(true, null, BodyType.LOCAL_AUTHORITY, BodyType.ICB);
		assertThat(
				comparing(rule(BodyType.ICB, 0, 25), rule(BodyType.LOCAL_AUTHORITY, 5, 16)).with(together).assigned())
			.isEqualTo(ComplianceResult.NO_EVIDENCE);
		assertThat(
				comparing(rule(BodyType.ICB, 0, 25), rule(BodyType.LOCAL_AUTHORITY, 0, 25)).with(together).assigned())
			.isEqualTo(ComplianceResult.MET);
	}

	@Test
	void haveAStandardThatIsSupersededOnTheDayItEnds() {
		Standard ended = standard(false, LocalDate.of(2026, 2, 23), BodyType.DFE);
		assertThat(ended.standingOn(LocalDate.of(2026, 2, 22))).isEqualTo(StandardStanding.ANNOUNCED);
		assertThat(ended.standingOn(LocalDate.of(2026, 2, 23))).isEqualTo(StandardStanding.SUPERSEDED);
	}

	private static Comparing comparing(Rule... rules) {
		return new Comparing(List.of(rules), List.of(), List.of(), Map.of());
	}

	private static Standard standard(boolean together, @Nullable LocalDate end, BodyType... holders) {
		return new Standard("Standard:made-up", "Made up", "Made up", List.of("Provision:made-up"), List.of(holders),
				null, List.of(), 0, 25, StandardStanding.ANNOUNCED, "Duty:made-up", null, together, null, null,
				new Period(null, end), null, Confidence.HIGH, Basis.TEXT_SEEN, List.of());
	}

	private static Rule rule(BodyType holder, int from, int to) {
		return new Rule("Rule:" + holder, "Provision:made-up", null, from, to, null, Obligation.MUST, holder, null,
				holder, null, holder, holder, null, "FundingStream:made-up", "Duty:made-up", List.of(), List.of(),
				List.of(), Standing.values()[0], null, Confidence.HIGH, new Period(null, null), OffsetDateTime.MIN,
				false);
	}

	private static List<String> words(NamedCsvRecord row, String column) {
		return Arrays.asList(row.getField(column).split(";"));
	}

	private static Stream<NamedCsvRecord> rows(String table) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(REFERENCE.resolve(table))) {
			return rows.stream().toList().stream();
		}
	}

}
