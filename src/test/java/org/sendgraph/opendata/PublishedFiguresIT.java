package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.SendGraph;
import org.sendgraph.StatementCounter;
import org.sendgraph.opendata.Comparison.Counts;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Small files in the layouts of their publishers, on their way to the API. Figures of the
 * release of 2022 are real, all others are made up.
 */
class PublishedFiguresIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String EARLY = "2022-05-12";

	private static final String LATER = "2026-06-25";

	@TempDir
	static Path folder;

	private static ConfigurableApplicationContext application;

	private static ImportReport administration;

	private static ImportReport caseload;

	private static ImportReport appeals;

	private static ImportReport trusts;

	private static String beforeTheRevision;

	@BeforeAll
	static void importEach() throws IOException {
		application = new SpringApplicationBuilder(SendGraph.class, StatementCounter.class).web(WebApplicationType.NONE)
			.run("--sendgraph.home=" + folder.resolve("home"), "--sendgraph.example=false", "--logging.level.root=warn",
					"--spring.main.banner-mode=off");
		administration = take("sen2", "sen2/administration-2022.csv", EARLY);
		caseload = take("sen2", "sen2/caseload-2025.csv", LATER);
		take("sen2", "sen2/timeliness-2025.csv", LATER);
		beforeTheRevision = ask("{ organisation(by: {dfeCode: \"886\"}) { ... on LocalAuthority {"
				+ " indicators(measures: [ISSUED_IN_20_WEEKS_WITHOUT_EXCEPTIONS], fromYear: 2024) { recordedAt } } } }",
				"$.data.organisation.indicators[0].recordedAt");
		take("sen2", "sen2/timeliness-2025-revised.csv", LATER);
		appeals = take("appeals", "appeals/appeals-by-council.csv", LATER);
		trusts = take("nhs-trusts", "nhs/trusts.json", "2026-05-01");
	}

	@AfterAll
	static void close() {
		application.close();
	}

	@Test
	void readsEveryRowOfTheReleaseOf2022() {
		assertThat(administration.counts()).isEqualTo(new Counts(16, 16, 0, 0, 0, 0));
	}

	@Test
	void changesNothingWhenTheSameFileComesAgain() throws IOException {
		assertThat(take("sen2", "sen2/administration-2022.csv", EARLY)).satisfies(
				(again) -> assertThat(again.counts()).isEqualTo(new Counts(16, 0, 0, 16, 0, 0)),
				(again) -> assertThat(again.entry()).isNull());
	}

	@Test
	void putsCouncilsBesideOneAnother() {
		String spreads = "{ indicatorComparison(measures: [PLANS], fromYear: 2025, toYear: 2025%s%s) { spreads { region count"
				+ " unavailable lowest lowestCouncil { dfeCode } lowerQuartile median upperQuartile highest"
				+ " highestCouncil { dfeCode } total } } }";
		String path = "$.data.indicatorComparison.spreads";
		assertThat(ask(spreads.formatted("", ""), path)).isEqualTo(
				"[{\"region\":null,\"count\":4,\"unavailable\":0,\"lowest\":2200,\"lowestCouncil\":{\"dfeCode\":\"942\"},\"lowerQuartile\":3175,\"median\":5250,\"upperQuartile\":10250,\"highest\":20000,\"highestCouncil\":{\"dfeCode\":\"886\"},\"total\":32700}]");
		assertThat(ask(spreads.formatted(", groupBy: [REGION]", ""), path)).contains(
				"{\"region\":\"South East\",\"count\":2,\"unavailable\":0,\"lowest\":7000,\"lowestCouncil\":{\"dfeCode\":\"825\"},",
				"\"median\":13500,", "{\"region\":\"North West\",\"count\":1,");
		assertThat(ask(spreads.formatted("", ", asOf: {validOn: \"2024-12-31\"}"), path)).isEqualTo("[]");
	}

	@Test
	void putsRegionAndEnglandBesideACouncil() {
		assertThat(indicators("886", "ISSUED_IN_20_WEEKS_WITHOUT_EXCEPTIONS", 2021).toString()).isEqualTo(
				"[{\"year\":2021,\"period\":\"Calendar year 2021\",\"unit\":\"PERCENT\",\"value\":41.4,\"unavailable\":null,"
						+ "\"numerator\":1181,\"denominator\":2852,\"region\":{\"area\":\"South East\",\"value\":49.3},"
						+ "\"england\":{\"area\":\"England\",\"value\":59.9}}]");
	}

	@Test
	void keepsBuckinghamshireOneCouncilUnderAbolishedCodes() {
		assertThat(years("825", "ISSUED_IN_20_WEEKS_WITH_EXCEPTIONS")).containsExactly(2019, 2020, 2024);
		assertThat(years("825", "PLANS")).containsExactly(2023, 2025);
	}

	@Test
	void keepsBarnsleyOneCouncilWhenItsCodeChanges() {
		assertThat(years("370", "PLANS")).containsExactly(2024, 2025);
		assertThat(years("370", "REQUESTS")).containsExactly(2021);
	}

	@Test
	void leavesFiguresOfCumbriaWithCumbria() {
		assertThat(years("909", "PLANS")).containsExactly(2023);
		assertThat(years("942", "PLANS")).containsExactly(2025);
		assertThat(years("835", "ISSUED_IN_20_WEEKS_WITH_EXCEPTIONS")).containsExactly(2018);
		assertThat(years("838", "ISSUED_IN_20_WEEKS_WITH_EXCEPTIONS")).containsExactly(2019);
	}

	@Test
	void rejectsAValueAfterTheEndOfACouncilAndPassesMarksOver() throws IOException {
		assertThat(caseload.counts()).isEqualTo(new Counts(21, 18, 0, 0, 2, 1));
		assertThat(rejected("caseload-2025.csv")).containsExactly("line,column,value,reason,how_to_fix",
				"14,old_la_code,909,\"is the code of a council that did not exist in 2024, and yet there is a value\","
						+ "\"A value carried on after a council's end, or back before its beginning, is no figure of it: leave the row out.\"");
	}

	@Test
	void keepsMarksApartFromZero() {
		assertThat(indicators("886", "PLACED_IN_SPECIAL_SCHOOL", 2025).toString())
			.contains("\"value\":null,\"unavailable\":\"not available\"");
		assertThat(indicators("886", "PLACED_IN_INDEPENDENT_SPECIAL_SCHOOL", 2025).toString())
			.contains("\"value\":null,\"unavailable\":\"suppressed to protect individuals\"");
		assertThat(indicators("886", "PLANS", 2024).toString()).contains("\"value\":0,\"unavailable\":null");
	}

	@Test
	void keepsWhatWasKnownBeforeARevision() {
		String now = "{ organisation(by: {dfeCode: \"886\"}%s) { ... on LocalAuthority {"
				+ " indicators(measures: [ISSUED_IN_20_WEEKS_WITHOUT_EXCEPTIONS], fromYear: 2024) { numerator } } } }";
		String path = "$.data.organisation.indicators[0].numerator";
		assertThat(Integer.valueOf(ask(now.formatted(""), path))).isEqualTo(29);
		assertThat(Integer.valueOf(ask(now.formatted(", asOf: {knownAt: \"" + beforeTheRevision + "\"}"), path)))
			.isEqualTo(28);
	}

	@Test
	void saysWhereAFigureWasRead() {
		assertThat(ask(
				"{ organisation(by: {dfeCode: \"886\"}) { ... on LocalAuthority { indicators(measures: [REQUESTS],"
						+ " fromYear: 2021, toYear: 2021) { recordedAt sources { title locator licence } } } } }",
				"$.data.organisation.indicators[0].sources"))
			.isEqualTo("[{\"title\":\"administration-2022.csv\",\"locator\":\"row 8\",\"licence\":\"OGL v3\"}]");
	}

	@Test
	void takesOneStatementForAWholePageOfCouncils() {
		String page = "{ organisations(filter: {kinds: [LOCAL_AUTHORITY]}, first: %d) { nodes { ... on LocalAuthority {"
				+ " indicators(fromYear: 2014) { measure value region { value } england { value } } } } } }";
		StatementCounter counter = application.getBean(StatementCounter.class);
		ask(page.formatted(2), "$.data");
		assertThat(List.of(1, 20, 100))
			.allSatisfy((size) -> assertThat(counter.during(() -> ask(page.formatted(size), "$.data"))).isEqualTo(2));
	}

	@Test
	void refusesYearsInTheWrongOrder() {
		assertThat(ask("{ organisation(by: {dfeCode: \"886\"}) { ... on LocalAuthority {"
				+ " indicators(fromYear: 2024, toYear: 2021) { value } } } }", "$.errors[0].extensions.code"))
			.isEqualTo("BAD_INPUT");
	}

	@Test
	void readsAppealsBelowTwoLinesOfHeaders() {
		assertThat(indicators("886", "APPEAL_RATE", 2024).toString()).contains("\"value\":4.0", "\"numerator\":500",
				"\"denominator\":12500", "{\"area\":\"South East\",\"value\":4.0}",
				"{\"area\":\"England\",\"value\":3.5}");
	}

	@Test
	void readsCouncilsWhoseNameEndsInTheDigitOfANote() {
		assertThat(years("825", "APPEALS_REGISTERED")).containsExactly(2021, 2022, 2023, 2024);
		assertThat(indicators("825", "APPEALS_REGISTERED", 2023).toString()).contains("\"value\":0");
		assertThat(indicators("825", "APPEALS_REGISTERED", 2024).toString()).contains("\"value\":null");
	}

	@Test
	void rejectsAppealsCarriedOnAfterTheEndOfCumbriaAndKeepsTheYearsBefore() throws IOException {
		assertThat(years("909", "APPEALS_REGISTERED")).containsExactly(2021, 2022, 2023);
		assertThat(years("942", "APPEALS_REGISTERED")).containsExactly(2023, 2024);
		assertThat(rejected("appeals-by-council.csv")).hasSize(2)
			.last()
			.asString()
			.startsWith("11,code of the council,909,\"is the code of a council that did not exist in 2024");
	}

	@Test
	void passesOverTheMarksOfNorthamptonshireAfterItsEnd() {
		assertThat(years("928", "APPEALS_REGISTERED")).containsExactly(2021);
		assertThat(appeals.counts()).isEqualTo(new Counts(28, 22, 0, 0, 5, 1));
	}

	@Test
	void namesTheBoardOfATrustAndTheTrustsOfABoard() {
		assertThat(ask(
				"{ organisation(by: {odsCode: \"RVN\"}, asOf: {validOn: \"2026-05-01\"}) { id name ... on NhsProvider {"
						+ " odsCode sector region board { odsCode } } } }",
				"$.data.organisation"))
			.isEqualTo(
					"{\"id\":\"NhsProvider:RVN\",\"name\":\"Avon and Wiltshire Mental Health Partnership NHS Trust\","
							+ "\"odsCode\":\"RVN\",\"sector\":\"Mental Health\",\"region\":\"South West\",\"board\":{\"odsCode\":\"QOX\"}}");
		assertThat(ask("{ organisation(by: {odsCode: \"S1Y5D\"}, asOf: {validOn: \"2026-05-01\"}) {"
				+ " ... on IntegratedCareBoard { providers { odsCode } } } }", "$.data.organisation.providers"))
			.isEqualTo("[{\"odsCode\":\"RYV\"}]");
	}

	@Test
	void saysNothingOfABoardBeforeItBegan() {
		assertThat(ask("{ organisation(by: {odsCode: \"RYV\"}, asOf: {validOn: \"2025-05-01\"}) { ... on NhsProvider {"
				+ " board { odsCode } } } }", "$.data.organisation"))
			.isEqualTo("{\"board\":null}");
		assertThat(ask("{ organisation(by: {odsCode: \"S1Y5D\"}, asOf: {validOn: \"2025-05-01\"}) {"
				+ " ... on IntegratedCareBoard { providers { odsCode } } } }", "$.data.organisation.providers"))
			.isEqualTo("[]");
	}

	@Test
	void rejectsATrustOfNoBoard() throws IOException {
		assertThat(trusts.counts()).isEqualTo(new Counts(4, 3, 0, 0, 0, 1));
		assertThat(rejected("trusts.json")).last()
			.asString()
			.contains("icb_code,Q99,is the code of no integrated care board");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			appeals    | appeals/appeals-by-council.csv | '250,10000,2.5%' | '250,10000,0.025'
			appeals    | appeals/appeals-by-council.csv | '250,10000,2.5%' | '250,many,2.5%'
			sen2       | sen2/caseload-2025.csv         | 'All EHC plans,7000,' | 'All EHC plans,many,'
			nhs-trusts | nhs/trusts.json                | S1Y5D          | Q99
			""")
	void missesNothingOfWhichTheRowWasRejected(String kind, String resource, String read, String wrong)
			throws IOException {
		Path file = folder.resolve("wrong-" + Path.of(resource).getFileName());
		try (InputStream text = PublishedFiguresIT.class.getResourceAsStream("/opendata/" + resource)) {
			String altered = new String(text.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(altered).contains(read);
			Files.writeString(file, altered.replace(read, wrong));
		}
		ImportReport report = take(kind, file, "2026-11-01", true);
		assertThat(report.counts().rejected()).isPositive();
		assertThat(report.vanished()).isEmpty();
	}

	@Test
	void keepsTheBoardOfBeforeWhenATrustMoves() throws IOException {
		assertThat(take("nhs-trusts", "nhs/trusts-one-moved.json", "2026-10-01").counts())
			.isEqualTo(new Counts(4, 0, 1, 2, 0, 1));
		String board = "{ organisation(by: {odsCode: \"RVN\"}, asOf: {validOn: \"%s\"}) { ... on NhsProvider { board { odsCode } } } }";
		assertThat(ask(board.formatted("2026-09-30"), "$.data.organisation.board.odsCode")).isEqualTo("QOX");
		assertThat(ask(board.formatted("2026-10-01"), "$.data.organisation.board.odsCode")).isEqualTo("S0E4D");
	}

	@ParameterizedTest
	@CsvSource({ "GP_REGISTRATION_ICB", "COMMISSIONING_SCHOOL", "CARING_LA", "SPECIALISED_COMMISSIONER" })
	void takesNoTrustForABodyOfAnotherKind(String role) {
		String question = "{ whoIsResponsible(question: {provision: \"Provision:slt-educational\", age: 9, planStatus: EHCP,"
				+ " setting: {type: MAINSTREAM_SCHOOL}, place: {residentAuthority: \"886\"," + " others: [{role: \""
				+ role + "\", organisation: {odsCode: \"RXQ\"}}]}}) { verdict } }";
		assertThat(ask(question, "$.errors[0].message"))
			.contains("\"RXQ\" is the code of Buckinghamshire Healthcare NHS Trust.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					sen2       | URN,LA (code)\\n1,2                             | has the headers of no file of the release
					sen2       | time_period,geographic_level,region_name,old_la_code,new_ehc_plans,breakdown\\n2024,National,,,5,Girls | has none of the rows of totals
					sen2       | time_period,geographic_level,region_name,old_la_code,ehcplans,mainstream_total,breakdown\\n | lacks 8 of the
					sen2       | <html>                                          | is a web page
					appeals    | a,b,c\\n1,2,3                                   | has no line of years
					appeals    | 'PK\u0003\u0004'                                | is a zip archive or a workbook
					nhs-trusts | [1, 2]                                          | is JSON, but not the list of NHS trusts
					nhs-trusts | {"type": "FeatureCollection"}                   | is JSON, but not the list of NHS trusts
					nhs-trusts | {"RVN": {"trust_name": "Avon", "nhs_            | is not JSON, or is cut off, in line 1
					nhs-trusts | <html>                                          | is not JSON, or is cut off, in line 1
					""")
	void refusesAFileThatIsSomethingElse(String kind, String text, String reason) throws IOException {
		Path file = Files.writeString(folder.resolve("something-else"), text.replace("\\n", "\n"));
		assertThatThrownBy(() -> take(kind, file, LATER)).isInstanceOf(NotThatFile.class).hasMessageContaining(reason);
	}

	private static List<Integer> years(String council, String measure) {
		return JsonPath.read(indicators(council, measure, null).toString(), "$[*].year");
	}

	private static Object indicators(String council, String measure, Integer year) {
		String years = (year != null) ? ", fromYear: " + year + ", toYear: " + year : "";
		return ask("{ organisation(by: {dfeCode: \"" + council + "\"}) { ... on LocalAuthority { indicators(measures: ["
				+ measure + "]" + years + ") { year period unit value unavailable numerator denominator"
				+ " region { area value } england { area value } } } } }", "$.data.organisation.indicators");
	}

	private static String ask(String document, String path) {
		Map<String, Object> answer = Objects.requireNonNull(application.getBean(ExecutionGraphQlService.class)
			.execute(new DefaultExecutionGraphQlRequest(document, null, null, null, "figures", null))
			.map((response) -> response.getExecutionResult().toSpecification())
			.block());
		String json = JSON.writeValueAsString(answer);
		Object found = JsonPath.read(json, path);
		return (found instanceof String text) ? text : JSON.writeValueAsString(found);
	}

	private static List<String> rejected(String file) throws IOException {
		return Files.readAllLines(folder.resolve(file + ".rejected.csv")).stream().map(String::strip).toList();
	}

	private static ImportReport take(String kind, String resource, String asAt) throws IOException {
		Path file = folder.resolve(Path.of(resource).getFileName());
		try (InputStream text = PublishedFiguresIT.class.getResourceAsStream("/opendata/" + resource)) {
			Files.write(file, text.readAllBytes());
		}
		return take(kind, file, asAt);
	}

	private static ImportReport take(String word, Path path, String asAt) throws IOException {
		return take(word, path, asAt, false);
	}

	private static ImportReport take(String word, Path path, String asAt, boolean dryRun) throws IOException {
		Kind kind = application.getBeanProvider(Kind.class)
			.stream()
			.filter((one) -> one.word().equals(word))
			.findFirst()
			.orElseThrow();
		try (RejectedRows rejected = new RejectedRows(path)) {
			return new Importing(application.getBean(StagedFacts.class), kind, PublishedFile.of(path, (bytes) -> bytes),
					LocalDate.parse(asAt), dryRun, rejected::add)
				.take(true);
		}
	}

}
