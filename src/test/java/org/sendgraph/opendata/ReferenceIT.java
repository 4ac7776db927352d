package org.sendgraph.opendata;

import java.nio.file.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.sendgraph.OwnGraph;
import org.sendgraph.graph.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What becomes of the reference tables. The graph is the tests' own, because they record
 * altered tables in it and empty it.
 */
public class ReferenceIT {

	private static final Pattern ADDRESSED = Pattern.compile("(.*?)\\s*<(https?://[^>]+)>\\s*(.*)");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private static final Map<String, List<String>> WORDS = Map.of("Y", List.of("true", "YES"), "N",
			List.of("false", "NO"));

	@BeforeAll
	@AfterAll
	static void recordTheTablesAsTheyAre() {
		start(new Altered());
	}

	static Stream<String> tables() {
		return ReferenceTables.all().stream().map(ReferenceTable::name);
	}

	@Test
	void readsEveryTableOfTheFolder() {
		assertThat(Path.of("src/main/resources/reference").toFile().list())
			.containsExactlyInAnyOrderElementsOf(tables().map((name) -> name + ".csv").toList());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void recordsEveryRowOnce(String table) {
		assertThat(recordedKeys(table)).isNotEmpty().containsExactlyInAnyOrderElementsOf(expectedKeys(table));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void losesNoCell(String table) {
		Map<String, Set<String>> recorded = recordedTexts(table);
		rows(table).forEach((key, row) -> assertThat(lost(table, row, recorded.get(key)))
			.as("cells of %s that are nowhere in the graph", key)
			.isEmpty());
	}

	@Test
	void isCaughtLosingACell() {
		Map<String, String> row = rows("rules").get("mx-ordinarily-available-provision--mainstream-school--any--1");
		Set<String> texts = new HashSet<>(recordedTexts("rules").get(row.get("id")));
		assertThat(lost("rules", row, texts)).isEmpty();
		texts.remove(row.get("note"));
		texts.remove("FundingStream:" + row.get("budget_id"));
		assertThat(lost("rules", row, texts)).containsExactly("budget_id", "note");
	}

	@Test
	void recordsNothingWhenTheTablesAreAsTheyWere() {
		Map<String, Object> before = count();
		start(new Altered());
		assertThat(count()).isEqualTo(before);
	}

	static Stream<Arguments> brokenRows() {
		return Stream.of(
				broken("provisions", ",EDUCATION,High-quality", ",EDUKATION,High-quality",
						"provisions.csv, line 2, column category: \"EDUKATION\" is none of [EDUCATION"),
				broken("rules", "any--1,ordinarily-available-provision,MAINSTREAM_SCHOOL",
						"any--1,no-such-provision,MAINSTREAM_SCHOOL",
						"rules.csv, line 2, column provision_type_id: \"no-such-provision\" is not in the column id of provisions.csv"),
				broken("rules", "any--1,ordinarily-available-provision,MAINSTREAM_SCHOOL",
						"any--1,ordinarily-available-provision,IGLOO", "rules.csv, line 2",
						"IGLOO is neither ANY nor one of"),
				broken("provisions", "ordinarily-available-provision,Ordinarily available (universal) provision,",
						"ordinarily-available-provision,,", "provisions.csv, line 2, column name: \"\" is empty"),
				broken("provisions", "sen-support-graduated,", "ordinarily-available-provision,",
						"provisions.csv, line 3, column id: \"ordinarily-available-provision\" stands in an earlier row too"),
				broken("edition", "2026.11,2026-06,2026-11-22,", "2026.11,2026-06,2026-11-22,,", "edition.csv, line 2",
						"cells"),
				broken("edition",
						"2026.11,2026-06,2026-11-22,Law as known to about June 2026; grids as at September 2026",
						"2026.11,2026-06", "edition.csv, line 2", "cells"),
				broken("edition", "2026-11-22", "22 November 2026",
						"edition.csv, line 2, column prepared_on: \"22 November 2026\" is not a date such as"),
				broken("procedure_deadlines", "N,02-15,SEND", "N,02-30,SEND",
						"column day_of_year: \"02-30\" is not a date such as"),
				broken("edition", "2026-11-22", "2026-02-30",
						"edition.csv, line 2, column prepared_on: \"2026-02-30\" is not a date such as"),
				broken("rates", "ey-daf,2017-18,615,", "ey-daf,2017-18,lots,",
						"rates.csv, line 2, column amount_gbp: \"lots\" is not a number"),
				broken("rates", "ey-daf,2017-18,615,", "ey-daf,2017-18,615.001,",
						"rates.csv, line 2, column amount_gbp: \"615.001\" is not a number of pounds and whole pence"),
				broken("rates", "ey-daf,2017-18,615,", "ey-daf,2017-18,-615,",
						"rates.csv, line 2, column amount_gbp: \"-615\" is less than nothing"),
				broken("rates", ",HIGH,several council pages,2017-18,2017-18,",
						",HIGH,several council pages,2017-99,2017-18,",
						"rates.csv, line 2, column from_year: \"2017-99\" is not a financial year"),
				broken("rates", ",HIGH,several council pages,2017-18,2017-18,",
						",HIGH,several council pages,2017-18,2016-17,",
						"rates.csv, line 2, column to_year: \"2016-17\" is before from_year, 2017-18"),
				broken("roles", ",question.residentAuthority,", ",question.residentAuthoritee,",
						"roles.csv, line 2, column default_from: \"question.residentAuthoritee\" is no role"),
				broken("roles", ",Council that holds the plan,RESIDENT_LA,",
						",Council that holds the plan,main ICB of residentAuthority,",
						"column default_from: \"main ICB of residentAuthority\" is a role of another kind of body"),
				broken("roles", ",Council that holds the plan,RESIDENT_LA,", ",Council that holds the plan,LOCAL_ICB,",
						"column default_from: \"LOCAL_ICB\" is a role of another kind of body"),
				broken("roles", ",question.residentAuthority,", ",MAINTAINING_LA,", "roles.csv, line",
						"column default_from", "leads back to"),
				broken("funding_streams", "dfe-vote,DfE departmental budget,DFE,,",
						"dfe-vote,DfE departmental budget,DFE,dfe-vote,",
						"column parent_budget_id: \"dfe-vote\" leads back to dfe-vote itself"),
				broken("overlaps", "2022-07-01,6,,1.0000,0.0059,Y,", "2022-07-01,6,,1.0000,0.0059,N,",
						"overlaps.csv, line 2, column is_main: \"N\" makes 0 main boards of the council 201 on 2022-07-01"),
				broken("rules", ",MAINTAINING_LA,FULL_COST,", ",GP_REGISTRATION_ICB,FULL_COST,",
						"column responsible_role: \"GP_REGISTRATION_ICB\" is a role of ICB, and responsible_type is LOCAL_AUTHORITY"),
				broken("edition", "Law as known", "Law \u202eas known",
						"edition.csv, line 2, column note: \"Law ?as known", "nobody can see"),
				broken("edition", "Law as known", "Law \u0007as known", "column note: \"Law ?as known",
						"nobody can see"),
				broken("overlaps",
						"E09000001,201,City of London,QMF,E54000029,NHS North East London Integrated Care Board,2022-07-01,6,,1.0000,",
						"E09000001,201,City of London,QMF,E54000029,NHS North East London Integrated Care Board,2022-07-01,6,,0.2000,",
						"overlaps.csv, line 2, column share_of_la: \"0.2000\" makes the shares of the council 201 on 2022-07-01 0.2 together, not 1"),
				broken("overlaps",
						"E09000001,201,City of London,QMF,E54000029,NHS North East London Integrated Care Board,2022-07-01,6,",
						"E09000001,201,City of London,QMF,E54000029,NHS North East London Integrated Care Board,2022-08-01,6,",
						"column as_at", "is the day of a count in which the council", "has no board"),
				broken("body_types", "\nICB,", "\nNATIONAL_BODY,", "rules.csv",
						"\"ICB\" is not in the column body_type of body_types.csv"),
				broken("conditions",
						"\nNHS_PROVIDES,Do NHS staff deliver this therapy under the integrated care board's contract?,ASK,\"Changes who pays, never who is responsible.\",3,NHS_DOES_NOT_PROVIDE,",
						"\nNHS_PROVIDES,Do NHS staff deliver this therapy under the integrated care board's contract?,ASK,\"Changes who pays, never who is responsible.\",3,NHS_PROVIDES,",
						"column excludes: \"NHS_PROVIDES\" is the condition itself"),
				broken("edition", ",2026-06,", ",soon,",
						"edition.csv, line 2, column law_stated_to: \"soon\" is not a month such as 2026-06"),
				broken("edition", "\n2026.11,", "\n2026.10,2026-05,2026-10-01,\n2026.11,",
						"edition.csv, line 3, column edition: \"2026.11\" is a second edition"),
				broken("local_authorities", ",,2025-03-31,N,,,\"boundary change, recoded by ONS\"",
						",,2025-04-30,N,,,\"boundary change, recoded by ONS\"",
						"column valid_from: \"2025-04-01\" is no day after the line"),
				broken("rules", "\nmx-ordinarily-available-provision--mainstream-school--any--1,", "\nmx ordinarily ü,",
						"rules.csv, line 2, column id", "is no id of letters, digits"),
				broken("edition", "Law as known", "Law\u200b as known", "column note: \"Law? as known"),
				broken("edition", ",note", ",remark", "edition.csv, line 1",
						"[edition, law_stated_to, prepared_on, remark]", "[edition, law_stated_to, prepared_on, note]"),
				broken("local_authorities",
						"E09000001,201,City of London,City of London,CITY_OF_LONDON,E12000007,London,,,Y",
						"E09000001,201,City of London,City of London,CITY_OF_LONDON,E12000007,London,,,yes",
						"local_authorities.csv, line 2, column is_current: \"yes\" is neither Y nor N"),
				broken("rules", "any--1,ordinarily-available-provision,MAINSTREAM_SCHOOL,",
						"any--1,ordinarily-available-provision;ordinarily-available-provision,MAINSTREAM_SCHOOL,",
						"rules.csv, line 2, column provision_type_id", "is not in the column id of provisions.csv"),
				broken("conditions", ",ASK,The council or its management committee answers",
						",MAYBE,The council or its management committee answers", "conditions.csv, line 2",
						"default is none of TRUE, FALSE and ASK"));
	}

	private static Arguments broken(String table, String old, String replacement, String... said) {
		UnaryOperator<String> change = (text) -> {
			assertThat(text).contains(old);
			return text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(replacement));
		};
		return arguments(table, change, List.of(said));
	}

	@ParameterizedTest
	@MethodSource("brokenRows")
	void refusesToStartWithABrokenRowAndLeavesTheGraphAsItWas(String table, UnaryOperator<String> change,
			List<String> said) {
		Map<String, Object> before = count();
		Altered files = new Altered().with(table, change)
			.with("provisions", (text) -> text.replace("Additional or different", "Different or additional"));
		assertThatThrownBy(() -> start(files)).isInstanceOf(StartRefused.class)
			.message()
			.contains(said)
			.startsWith("reference/")
			.hasSizeLessThan(4000);
		assertThat(count()).isEqualTo(before);
		assertThat(ask("MATCH (p:Particulars) WHERE p.description STARTS WITH 'Different' RETURN p")).isEmpty();
	}

	@Test
	void refusesToStartWithATableThatIsNotInUtf8() {
		Map<String, Object> before = count();
		assertThatThrownBy(() -> start(new Altered().in("edition", StandardCharsets.ISO_8859_1, "é")))
			.isInstanceOf(StartRefused.class)
			.hasMessageContaining("reference/edition.csv is not in UTF-8");
		assertThat(count()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rules", "edition", "roles" })
	void refusesToStartWithATableThatHasNoRows(String table) {
		Map<String, Object> before = count();
		for (UnaryOperator<String> change : List.<UnaryOperator<String>>of((text) -> "",
				(text) -> text.lines().findFirst().orElseThrow() + "\n")) {
			assertThatThrownBy(() -> start(new Altered().with(table, change))).isInstanceOf(StartRefused.class)
				.hasMessageContaining("reference/" + table + ".csv has no rows");
		}
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void drawsTiesThatLastOnceHoweverOftenTheirLinesComeAndGo() {
		Map<String, Object> before = lasting();
		String step = rows("procedure_steps").keySet().stream().reduce((one, other) -> other).orElseThrow();
		start(new Altered().with("procedure_steps", (text) -> without(step, text))
			.with("procedure_deadlines", (text) -> without(step, text)));
		assertThat(lasting()).isNotEqualTo(before);
		start(new Altered().with("funding_streams",
				(text) -> text.lines()
					.skip(1)
					.findFirst()
					.map((first) -> text + first.replaceFirst("^[^,]+,[^,]+", "made-up-stream,Made up"))
					.orElseThrow() + "\n"));
		start(new Altered());
		assertThat(lasting()).isEqualTo(before);
	}

	@Test
	void namesABodyAsItsLinesStandNow() {
		Map<String, Object> before = called("LocalAuthority:370");
		start(new Altered().with("local_authorities",
				(text) -> text.lines()
					.map((line) -> line.startsWith("E08000016,") ? line.replace("Barnsley", "Old Barnsley")
							: line.startsWith("E08000038,") ? line.replace(";Barnsley MBC", "") : line)
					.collect(Collectors.joining("\n"))));
		Map<String, Object> after = called("LocalAuthority:370");
		assertThat(after.get("name")).isEqualTo(before.get("name"));
		assertThat(after.get("codes")).isEqualTo(before.get("codes"));
		assertThat((List<?>) after.get("otherNames")).map(String::valueOf)
			.anyMatch((name) -> name.startsWith("Old Barnsley"));
		start(new Altered());
		assertThat(called("LocalAuthority:370")).isEqualTo(before);
	}

	private static Map<String, Object> called(String id) {
		return ask("MATCH (body:Organisation {id: $id}) RETURN body {.name, .codes, .otherNames} AS body",
				Map.of("id", id))
			.stream()
			.map((row) -> Map.<String, Object>copyOf((Map<String, Object>) row.get("body")))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void emptiesWhatWasEmptiedOfASource() {
		Map<String, String> source = rows("sources").values()
			.stream()
			.filter((row) -> !row.get("note").isBlank() && !row.get("note").contains("\""))
			.findFirst()
			.orElseThrow();
		start(new Altered().with("sources", (text) -> text.replace(source.get("note"), "")));
		assertThat(note(source)).isNull();
		start(new Altered());
		assertThat(note(source)).isEqualTo(source.get("note"));
	}

	private static Object note(Map<String, String> source) {
		return ask("MATCH (source:Source {id: $id}) RETURN source.note AS note",
				Map.of("id", "Source:" + source.get("id")))
			.getFirst()
			.get("note");
	}

	private static Map<String, Object> lasting() {
		return ask("""
				MATCH ()-[tie:STEP_OF|DECIDES|DRAWN_FROM]->() WHERE tie.supersededAt IS NULL
				RETURN count(tie) AS ties, count(DISTINCT [startNode(tie), endNode(tie)]) AS pairs""").getFirst();
	}

	private static String without(String key, String text) {
		return text.lines().filter((line) -> !line.startsWith(key + ",")).collect(Collectors.joining("\n"));
	}

	/** A name so long that no index takes it is found only while writing. */
	@Test
	void leavesTheGraphAsItWasWhenWritingFailsHalfway() {
		Map<String, Object> before = count();
		Altered files = new Altered()
			.with("national_bodies", "org-dfe,Department for Education,", "org-dfe," + "Education ".repeat(4000) + ",")
			.with("edition", "2026.11,", "2026.12,");
		assertThatThrownBy(() -> start(files)).isInstanceOf(RuntimeException.class);
		assertThat(count()).isEqualTo(before);
		assertThat(recordedKeys("edition")).containsExactly("2026.11");
	}

	private static String endOf(String duty, String duties) {
		Map<String, String> row = rows("duties").get(duty);
		String dates = "," + row.get("in_force_from") + "," + row.get("in_force_to") + ",";
		return duties.lines()
			.map((line) -> line.startsWith(duty + ",")
					? line.replace(dates, "," + row.get("in_force_from") + ",2029-12-31,") : line)
			.collect(Collectors.joining("\n"));
	}

	private static void start(Altered files) {
		new Reference(files, OwnGraph.application().getBean(ReferenceRecords.class), Altered.FOLDER, true).start();
	}

	private static String firstLine(String table) {
		return new Altered().text(table).lines().skip(1).findFirst().orElseThrow();
	}

	/** A council that names its successors is a line of the successions too. */
	private static Set<String> expectedKeys(String table) {
		Set<String> expected = new HashSet<>(rows(table).keySet());
		if (table.equals("successions")) {
			rows("local_authorities")
				.forEach((gssCode, council) -> Stream.of(council.get("successor_dfe_codes").split(";"))
					.filter((code) -> !code.isBlank())
					.forEach((code) -> expected.add(gssCode + "|LocalAuthority:" + code)));
		}
		return expected;
	}

	private static Map<String, Map<String, String>> rows(String table) {
		List<String> key = ReferenceTables.all()
			.stream()
			.filter((one) -> one.name().equals(table))
			.findFirst()
			.orElseThrow()
			.key();
		Map<String, Map<String, String>> rows = new TreeMap<>();
		for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(new Altered().text(table))) {
			rows.put(key.stream().map(row::getField).collect(Collectors.joining("|")), row.getFieldsAsMap());
		}
		return rows;
	}

	private static List<String> recordedKeys(String table) {
		return ask("""
				MATCH (record:Record {table: $table}) WHERE record.supersededAt IS NULL RETURN record.key AS key
				UNION ALL
				MATCH ()-[tie:OVERLAPS|SUCCEEDED_BY {table: $table}]->() WHERE tie.supersededAt IS NULL
				RETURN tie.key AS key""", Map.of("table", table)).stream()
			.map((row) -> String.valueOf(row.get("key")))
			.toList();
	}

	private static List<String> supersededKeys(String table) {
		return ask("""
				MATCH (record:Record {table: $table})
				WHERE record.supersededAt IS NOT NULL
				RETURN record.key AS key
				UNION ALL
				MATCH ()-[tie:OVERLAPS|SUCCEEDED_BY {table: $table}]->() WHERE tie.supersededAt IS NOT NULL
				RETURN tie.key AS key""", Map.of("table", table)).stream()
			.map((row) -> (String) row.get("key"))
			.toList();
	}

	/** Every value of a record, of what it describes, and of where it was read. */
	private static Map<String, Set<String>> recordedTexts(String table) {
		Map<String, Set<String>> texts = new HashMap<>();
		try (Session session = OwnGraph.application().getBean(Driver.class).session()) {
			session
				.run("""
						MATCH (record:Record {table: $table}) WHERE record.supersededAt IS NULL
						OPTIONAL MATCH (record)-[:EVIDENCED_BY]->(source:Source)
						OPTIONAL MATCH (thing)-[:DESCRIBED_BY]->(record)
						RETURN record.key AS key, [properties(record), properties(source), properties(thing)] AS values
						UNION ALL
						MATCH (from)-[tie:OVERLAPS|SUCCEEDED_BY {table: $table}]->(to)
						RETURN tie.key AS key, [properties(tie), properties(from), properties(to)] AS values""",
						Map.of("table", table))
				.forEachRemaining((row) -> texts.computeIfAbsent(row.get("key").asString(), (key) -> new HashSet<>())
					.addAll(texts(row.get("values"))));
		}
		return texts;
	}

	private static List<String> texts(Value value) {
		return switch (value.type().name()) {
			case "NULL" -> List.of();
			case "MAP" -> value.asMap((one) -> one).values().stream().flatMap((one) -> texts(one).stream()).toList();
			case "LIST OF ANY?" -> value.asList((one) -> one).stream().flatMap((one) -> texts(one).stream()).toList();
			default -> List.of(String.valueOf(value.asObject()));
		};
	}

	/** Headers of the cells that the graph has in no form. */
	private static List<String> lost(String table, Map<String, String> row, Set<String> texts) {
		List<String> lost = new ArrayList<>();
		row.forEach((header, cell) -> {
			if (!cell.isBlank() && !kept(table, header, cell, texts)) {
				lost.add(header);
			}
		});
		return lost;
	}

	private static boolean kept(String table, String header, String cell, Set<String> texts) {
		if (cell.equals("ANY") && table.matches("rules|reviewed_gaps")) {
			return !texts.contains("ANY");
		}
		if (cell.equals("ASK") && table.equals("conditions")) {
			return !texts.contains("true") && !texts.contains("false");
		}
		if (header.equals("as_at")) {
			// The first share of a council counts from the council's first day.
			return texts.stream().anyMatch((text) -> text.endsWith("|" + cell));
		}
		if (header.matches("valid_(from|to)") && table.equals("rules")) {
			// The duty may begin later and end sooner.
			return texts.stream().anyMatch((text) -> text.matches("\\d{4}-\\d{2}-\\d{2}"));
		}
		Matcher addressed = ADDRESSED.matcher(cell);
		if (addressed.matches()) {
			return texts.contains(addressed.group(2))
					&& texts.contains((addressed.group(1) + " " + addressed.group(3)).strip());
		}
		return stands(cell, texts)
				|| cell.contains(";") && Arrays.stream(cell.split("\\s*;\\s*")).allMatch((part) -> stands(part, texts));
	}

	private static boolean stands(String cell, Set<String> texts) {
		return forms(cell).anyMatch((form) -> texts.stream()
			.anyMatch((text) -> text.equalsIgnoreCase(form) || text.endsWith(":" + form)
					|| text.endsWith("(" + form + ")") || sameNumber(text, form)));
	}

	private static boolean sameNumber(String text, String form) {
		return NUMBER.matcher(text).matches() && NUMBER.matcher(form).matches()
				&& new BigDecimal(text).compareTo(new BigDecimal(form)) == 0;
	}

	/** What a cell may have become: the next day, a word, pence, a yes or a no. */
	private static Stream<String> forms(String cell) {
		List<String> forms = new ArrayList<>(List.of(cell, cell.replace('-', '_')));
		if (cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
			forms.add(LocalDate.parse(cell).plusDays(1).toString());
		}
		if (NUMBER.matcher(cell).matches()) {
			forms.add(new BigDecimal(cell).movePointRight(2).toPlainString());
		}
		Optional.ofNullable(WORDS.get(cell)).ifPresent(forms::addAll);
		return forms.stream();
	}

	private static List<String> names(String id, OffsetDateTime knownAt) {
		return ask("""
				MATCH ({id: $id})-[:DESCRIBED_BY]->(particulars:Particulars)
				WHERE particulars.recordedAt <= $knownAt
				  AND (particulars.supersededAt IS NULL OR particulars.supersededAt > $knownAt)
				RETURN particulars.name AS name""", Map.of("id", id, "knownAt", knownAt)).stream()
			.map((row) -> (String) row.get("name"))
			.toList();
	}

	private static OffsetDateTime lastEntry() {
		return ((java.time.ZonedDateTime) ask("MATCH (entry:Entry) RETURN max(entry.instant) AS instant").getFirst()
			.get("instant")).toOffsetDateTime();
	}

	private static long count(String label) {
		return (long) ask("MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS n", Map.of("label", label)).getFirst()
			.get("n");
	}

	private static Map<String, Object> count() {
		return ask("""
				MATCH (n) WITH count(n) AS nodes, count(n.supersededAt) AS superseded
				MATCH ()-[r]->() WITH nodes, superseded, count(r) AS ties
				MATCH (entry:Entry) RETURN nodes, superseded, ties, count(entry) AS entries""").getFirst();
	}

	private static List<Map<String, Object>> ask(String statement) {
		return ask(statement, Map.of());
	}

	private static List<Map<String, Object>> ask(String statement, Map<String, Object> parameters) {
		return OwnGraph.ask(statement, parameters);
	}

	/** A new release changed a word, dropped two lines and ended a duty. */
	@Nested
	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	class AfterAnUpgrade {

		private static final String PROVISION = "Provision:ordinarily-available-provision";

		private static final String DUTY = "ea02-s19-21-governing-body";

		private static final String FIRST_COUNT = "2022-07-01";

		private final String rate = firstLine("rates");

		private OffsetDateTime before = OffsetDateTime.MIN;

		private long entries;

		@BeforeAll
		void upgrade() {
			ask("MATCH (n) WHERE NOT n:SchemaChange DETACH DELETE n");
			start(new Altered());
			this.before = lastEntry();
			this.entries = count("Entry");
			start(new Altered().with("provisions", "Ordinarily available (universal) provision", "Universal provision")
				.with("rates", this.rate + "\n", "")
				.with("overlaps",
						(text) -> text.lines()
							.filter((line) -> !line.contains("," + FIRST_COUNT + ","))
							.collect(Collectors.joining("\n")))
				.with("duties", (text) -> endOf(DUTY, text)));
		}

		@Test
		void thereIsOneMoreEntry() {
			assertThat(count("Entry")).isEqualTo(this.entries + 1);
			assertThat(lastEntry()).isAfter(this.before);
		}

		@Test
		void aChangedRowIsSupersededAndWhatWasKnownIsKept() {
			assertThat(names(PROVISION, this.before)).containsExactly("Ordinarily available (universal) provision");
			assertThat(names(PROVISION, lastEntry())).containsExactly("Universal provision");
			assertThat(supersededKeys("provisions")).containsExactly("ordinarily-available-provision");
		}

		@Test
		void aRowThatIsGoneIsSuperseded() {
			assertThat(supersededKeys("rates"))
				.containsExactly(this.rate.split(",")[0] + "|" + this.rate.split(",")[1]);
			assertThat(supersededKeys("redress_routes")).isEmpty();
		}

		@Test
		void aShareOfResidentsThatIsGoneIsSuperseded() {
			Set<String> left = new HashSet<>(rows("overlaps").keySet());
			assertThat(left.removeIf((key) -> key.endsWith(FIRST_COUNT))).isTrue();
			assertThat(recordedKeys("overlaps")).containsExactlyInAnyOrderElementsOf(left);
			assertThat(supersededKeys("overlaps")).contains("201|QMF|2022-07-01", "201|QMF|2024-04-01")
				.noneMatch((key) -> key.endsWith("2026-04-01"));
		}

		@Test
		void rulesEndWithTheirDuty() {
			assertThat(ask("""
					MATCH (rule:Rule {duty: $duty})
					RETURN DISTINCT rule.supersededAt IS NULL AS stands, rule.end AS end""",
					Map.of("duty", "Duty:" + DUTY)))
				.containsExactlyInAnyOrder(Map.of("stands", true, "end", LocalDate.of(2030, 1, 1)), never());
		}

		private static Map<String, Object> never() {
			Map<String, Object> never = new HashMap<>();
			never.put("stands", false);
			never.put("end", null);
			return never;
		}

	}

	/** As two replicas on one new server do. */
	@Nested
	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	class AfterTwoStartsAtOnce {

		@BeforeAll
		void startTwice() {
			ask("MATCH (n) WHERE NOT n:SchemaChange DETACH DELETE n");
			CompletableFuture<Void> other = CompletableFuture.runAsync(() -> start(new Altered()));
			start(new Altered());
			other.join();
		}

		@Test
		void thereIsOneEntry() {
			assertThat(count("Entry")).isEqualTo(1L);
		}

		@Test
		void everyRowIsRecordedOnce() {
			tables().forEach((table) -> assertThat(recordedKeys(table)).as(table)
				.containsExactlyInAnyOrderElementsOf(expectedKeys(table)));
		}

	}

}
