package org.sendgraph.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agreements and partnerships are told row by row as the reference tables have them, and
 * as the research had them from which those were made: no amount, member or date appears
 * that is blank there.
 */
@IntegrationTest
class NothingBeyondTheRowsIT {

	private static final Path REFERENCE = Path.of("src/main/resources/reference");

	private static final Path RESEARCH = Path.of("src/test/resources/measure");

	private static final String UNKNOWN = "-";

	private static final String AGREEMENTS = """
			{ deficitAgreements(first: 100, asOf: { validOn: "2026-11-24" }) { nodes {
			    council { ... on LocalAuthority { dfeCode gssCode } } programme agreementYear total totalConfidence
			    totalApproximate status lastStatus statusStated note conditions closedToNewEntrants } } }
			""";

	private static final String PARTNERSHIPS = """
			{ partnerships(first: 100, asOf: { validOn: "2026-11-24" }) { nodes { id kind
			    everyRole { role stated until note boardAsStated boardFrom2026AsStated
			      organisation { id ... on LocalAuthority { dfeCode gssCode } } } } } }
			""";

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Test
	void tellsEachAgreementAsItsRow() throws IOException {
		List<String> rows = rows(REFERENCE.resolve("deficit_agreements.csv"))
			.map((row) -> line(row.getField("council_dfe_code"), row.getField("programme"),
					row.getField("agreement_year"), millions(row.getField("total_gbp_m")),
					row.getField("total_confidence"),
					row.getField("total_gbp_m").isEmpty() ? "" : row.getField("total_is_approximate").equals("Y"),
					row.getField("status"), row.getField("status_stated_date"),
					Stream.of(row.getField("note"), row.getField("later_note"))
						.filter((note) -> !note.isEmpty())
						.collect(Collectors.joining(". ")),
					row.getField("conditions"), row.getField("closed_to_new_entrants")))
			.toList();
		List<String> told = agreements().stream()
			.map((one) -> line(council(one).get("dfeCode"), one.get("programme"), one.get("agreementYear"),
					pounds(one.get("total")), one.get("totalConfidence"), one.get("totalApproximate"),
					one.get("lastStatus"), one.get("statusStated"), one.get("note"), one.get("conditions"),
					one.get("closedToNewEntrants")))
			.toList();
		assertThat(rows).hasSizeGreaterThan(38);
		assertThat(unlike(rows, told)).isEmpty();
	}

	@Test
	void tellsEachAgreementAsItWasResearched() throws IOException {
		List<String> rows = rows(RESEARCH.resolve("agreements-as-researched.csv"))
			.map((row) -> line(row.getField("gss_code"), row.getField("agreement_year"),
					millions(row.getField("total_gbp_m")), row.getField("total_confidence"),
					row.getField("status_march_2024"), row.getField("closed_to_new_entrants")))
			.toList();
		List<String> told = agreements().stream()
			.filter((one) -> "SAFETY_VALVE".equals(one.get("programme")))
			.map((one) -> line(council(one).get("gssCode"), one.get("agreementYear"), pounds(one.get("total")),
					one.get("totalConfidence"), one.get("lastStatus"), one.get("closedToNewEntrants")))
			.toList();
		assertThat(rows).hasSize(38).anyMatch((row) -> row.contains(UNKNOWN));
		assertThat(unlike(rows, told)).isEmpty();
	}

	@Test
	void tellsEachMemberAsItsRow() throws IOException {
		List<String> rows = rows(REFERENCE.resolve("partnership_members.csv"))
			.map((row) -> line("Partnership:" + row.getField("partnership_id"),
					row.getField("council_dfe_code").isEmpty() ? "NationalBody:" + row.getField("national_body_id")
							: "LocalAuthority:" + row.getField("council_dfe_code"),
					row.getField("role"), row.getField("stated_date"), dayAfter(row.getField("last_day")),
					row.getField("note"), row.getField("board_as_stated"), row.getField("board_from_2026_as_stated")))
			.toList();
		List<String> told = partnerships().stream()
			.filter((one) -> !"LOCAL".equals(one.get("kind")))
			.flatMap((one) -> roles(one).stream()
				.map((role) -> line(one.get("id"), body(role).get("id"), role.get("role"), role.get("stated"),
						role.get("until"), role.get("note"), role.get("boardAsStated"),
						role.get("boardFrom2026AsStated"))))
			.toList();
		assertThat(rows).hasSizeGreaterThan(32);
		assertThat(unlike(rows, told)).isEmpty();
	}

	/** Who was shortlisted or declined is told besides; nobody else is a member. */
	@Test
	void tellsEachMemberAsItWasResearched() throws IOException {
		List<String> rows = rows(RESEARCH.resolve("members-as-researched.csv"))
			.map((row) -> line("Partnership:" + row.getField("partnership_id"), row.getField("gss_code"),
					switch (row.getField("lead_flag")) {
						case "Y" -> "LEAD";
						case "JOINT" -> "JOINT_LEAD";
						default -> "MEMBER";
					}, row.getField("announced"), "", row.getField("icb_at_2023"), row.getField("icb_change_2026")))
			.toList();
		List<String> told = partnerships().stream()
			.filter((one) -> "CHANGE_PROGRAMME".equals(one.get("kind")))
			.flatMap((one) -> roles(one).stream()
				.filter((role) -> !List.of("SHORTLISTED", "DECLINED_TO_LEAD").contains(role.get("role")))
				.map((role) -> line(one.get("id"), body(role).get("gssCode"), role.get("role"), role.get("stated"),
						role.get("until"), role.get("boardAsStated"), role.get("boardFrom2026AsStated"))))
			.toList();
		assertThat(rows).hasSize(32);
		assertThat(unlike(rows, told)).isEmpty();
	}

	@Test
	void isCaughtTellingWhatARowLeavesBlank() {
		List<String> rows = List.of(line("303", "2022-23", ""), line("886", "2022-23", "142000000"));
		assertThat(unlike(rows, List.of(line("303", "2022-23", null), line("886", "2022-23", pounds("142000000.00")))))
			.isEmpty();
		assertThat(unlike(rows, List.of(line("303", "2022-23", pounds("1.00")), rows.getLast())))
			.containsExactly("no longer told: 303 | 2022-23 | -", "in no row: 303 | 2022-23 | 1");
		assertThat(unlike(rows, List.of(rows.getFirst(), rows.getLast(), line("999", "2022-23", null))))
			.containsExactly("in no row: 999 | 2022-23 | -");
		assertThat(unlike(rows, List.of(rows.getFirst(), rows.getFirst(), rows.getLast())))
			.containsExactly("in no row: 303 | 2022-23 | -");
	}

	private static List<String> unlike(List<String> rows, List<String> told) {
		List<String> missing = new ArrayList<>(rows);
		told.forEach(missing::remove);
		List<String> added = new ArrayList<>(told);
		rows.forEach(added::remove);
		return Stream
			.concat(missing.stream().map((row) -> "no longer told: " + row),
					added.stream().map((row) -> "in no row: " + row))
			.toList();
	}

	private static String line(@Nullable Object... cells) {
		return String.join(" | ",
				Stream.of(cells)
					.map((cell) -> (cell == null || cell.toString().isEmpty()) ? UNKNOWN : cell.toString())
					.toList());
	}

	private static String millions(String cell) {
		return cell.isEmpty() ? "" : plain(new BigDecimal(cell).movePointRight(6));
	}

	private static String pounds(@Nullable Object amount) {
		return (amount != null) ? plain(new BigDecimal(amount.toString())) : "";
	}

	private static String plain(BigDecimal amount) {
		return amount.stripTrailingZeros().toPlainString();
	}

	private static String dayAfter(String day) {
		return day.isEmpty() ? "" : LocalDate.parse(day).plusDays(1).toString();
	}

	private List<Map<String, Object>> agreements() {
		return JsonPath.read(ask(AGREEMENTS), "$.deficitAgreements.nodes");
	}

	private List<Map<String, Object>> partnerships() {
		return JsonPath.read(ask(PARTNERSHIPS), "$.partnerships.nodes");
	}

	private static Map<String, Object> council(Map<String, Object> agreement) {
		return JsonPath.read(agreement, "$.council");
	}

	private static List<Map<String, Object>> roles(Map<String, Object> partnership) {
		return JsonPath.read(partnership, "$.everyRole");
	}

	private static Map<String, Object> body(Map<String, Object> role) {
		return JsonPath.read(role, "$.organisation");
	}

	private Object ask(String document) {
		Map<String, Object> answer = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, Map.of(), null, "rows", null))
			.map((response) -> response.getExecutionResult().toSpecification())
			.block();
		assertThat(answer).doesNotContainKey("errors");
		return Objects.requireNonNull(answer.get("data"));
	}

	private static Stream<NamedCsvRecord> rows(Path file) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			return rows.stream().toList().stream();
		}
	}

}
