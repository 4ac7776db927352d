package org.sendgraph.export;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.sendgraph.IntegrationTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is taken away is what was shown, by whoever follows the link, whenever.
 */
@IntegrationTest
@Tag("whatever-database")
public class ExportsIT {

	private static final String STREAMS = """
			query ($after: String) {
			  fundingStreams(first: 7, after: $after) {
			    totalCount
			    nodes { id name ...Money drawnFrom { id name } rates(all: true) { amount per every } sources { title licence } }
			    pageInfo { hasNextPage endCursor }
			  }
			}
			fragment Money on FundingStream { ringFenced nationalAmount section251Line }""";

	private static final String PATHS = "{ fundingPaths(financialYear: \"2021-22\") { truncated { reason at } "
			+ "cycles { amount hops { from { id } to { id } kind } } "
			+ "nodes { key amount hops { from { id } to { id } amount kind figures line title stream { id } } } } }";

	private static final Pattern COMMAND = Pattern.compile(
			"curl -LOJG localhost:8080/export/(\\S+)(?: --data-urlencode rows=(\\S+))? --data-urlencode 'query=(.*?)'",
			Pattern.DOTALL);

	private static final String DUTIES = "{ duties { nodes { id name ageFrom inForce { start end } } } }";

	@LocalServerPort
	private int port;

	private Taken taken;

	@BeforeEach
	void connect() {
		this.taken = new Taken(this.port);
	}

	@Test
	void holdsInNdjsonExactlyTheNodesThatTheApiShows() throws Exception {
		Taken.Lines lines = Taken.Lines
			.of(Taken.text(this.taken.follow(Taken.link("streams.ndjson", "query", STREAMS))));
		assertThat(lines.nodes()).hasSizeGreaterThan(50)
			.isEqualTo(this.taken.walk(STREAMS, Map.of(), "fundingStreams"));
		assertThat(lines.about().get("rows")).isEqualTo(lines.nodes().size());
		assertThat(lines.about().get("sha256")).isEqualTo(Taken.checksum(lines.below()));
	}

	@Test
	void holdsInCsvWhatTheApiShows() throws Exception {
		String file = Taken.text(this.taken.follow(Taken.link("streams.csv", "query", STREAMS)));
		Taken.Sheet sheet = Taken.Sheet.csv(file);
		assertThat(file).startsWith("\uFEFFQuestion,");
		assertThat(sheet.about().get("SHA-256")).isEqualTo(Taken.checksum(file.split("\r\n\r\n", 2)[1]));
		assertThat(sheet.about().get("Rows")).isEqualTo(String.valueOf(sheet.rows().size()));
		assertThat(sheet.rows().getFirst()).containsOnlyKeys("id", "name", "ringFenced", "nationalAmount",
				"section251Line", "drawnFrom.id", "drawnFrom.name", "rates.amount", "rates.per", "rates.every",
				"sources.title", "sources.licence");
		List<Object> shown = this.taken.walk(STREAMS, Map.of(), "fundingStreams");
		assertThat(sheet.rows()).hasSameSizeAs(shown);
		for (int at = 0; at < shown.size(); at++) {
			Map<?, ?> node = (Map<?, ?>) shown.get(at);
			Map<String, Object> row = sheet.rows().get(at);
			for (String key : List.of("id", "name", "ringFenced", "nationalAmount", "section251Line")) {
				assertThat(unguarded(row.get(key))).isEqualTo(text(node.get(key)));
			}
			assertThat(unguarded(row.get("drawnFrom.id"))).isEqualTo(joined(node.get("drawnFrom"), "id"));
			assertThat(unguarded(row.get("rates.amount"))).isEqualTo(joined(node.get("rates"), "amount"));
			assertThat(unguarded(row.get("rates.every"))).isEqualTo(joined(node.get("rates"), "every"));
		}
	}

	@Test
	void holdsInAWorkbookNumbersDatesTruthValuesAndText() throws Exception {
		String query = "{ fundingStreams { nodes { id ringFenced nationalAmount } } }";
		Taken.Sheet sheet = Taken.Sheet.xlsx(this.taken.follow(Taken.link("streams.xlsx", "query", query)).body());
		List<Object> shown = this.taken.walk("query ($after: String) "
				+ "{ fundingStreams(first: 100, after: $after) { nodes { id ringFenced nationalAmount } "
				+ "pageInfo { hasNextPage endCursor } } }", Map.of(), "fundingStreams");
		assertThat(sheet.about().get("Rows")).isEqualTo(BigDecimal.valueOf(shown.size()));
		assertThat(sheet.rows()).hasSameSizeAs(shown);
		for (int at = 0; at < shown.size(); at++) {
			Map<?, ?> node = (Map<?, ?>) shown.get(at);
			Map<String, Object> row = sheet.rows().get(at);
			assertThat(row.get("id")).isEqualTo(node.get("id"));
			assertThat(row.get("ringFenced")).isEqualTo(node.get("ringFenced"));
			if (node.get("nationalAmount") instanceof BigDecimal amount) {
				assertThat((BigDecimal) row.get("nationalAmount")).isEqualByComparingTo(amount);
			}
			else {
				assertThat(row.get("nationalAmount")).isNull();
			}
		}
		Taken.Sheet duties = Taken.Sheet.xlsx(this.taken.follow(Taken.link("duties.xlsx", "query", DUTIES)).body());
		assertThat(duties.rows()).anySatisfy((row) -> {
			assertThat(row.get("inForce.start")).isInstanceOf(BigDecimal.class);
			assertThat(row.get("ageFrom")).isInstanceOf(BigDecimal.class);
		});
	}

	@Test
	void drawsInGraphMlEachBodyOnceAndItsTies() throws Exception {
		HttpResponse<byte[]> answer = this.taken.follow(Taken.link("streams.graphml", "query", STREAMS));
		Element graphml = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.body()))
			.getDocumentElement();
		List<String> nodes = attributes(graphml.getElementsByTagName("node"), "id");
		List<Object> shown = this.taken.walk(STREAMS, Map.of(), "fundingStreams");
		assertThat(nodes).doesNotHaveDuplicates()
			.containsAll(shown.stream().map((one) -> (String) ((Map<?, ?>) one).get("id")).toList());
		int ties = shown.stream().mapToInt((one) -> ((List<?>) ((Map<?, ?>) one).get("drawnFrom")).size()).sum();
		assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(ties);
		assertThat(nodes).containsAll(attributes(graphml.getElementsByTagName("edge"), "source"))
			.containsAll(attributes(graphml.getElementsByTagName("edge"), "target"));
	}

	@Test
	void makesARowForEachElementOfAListWhenAsked() throws Exception {
		Taken.Sheet sheet = Taken.Sheet
			.csv(Taken.text(this.taken.follow(Taken.link("rates.csv", "query", STREAMS, "rows", "rates"))));
		List<Object> shown = this.taken.walk(STREAMS, Map.of(), "fundingStreams");
		List<List<String>> expected = shown.stream()
			.flatMap((one) -> ((List<?>) ((Map<?, ?>) one).get("rates")).stream()
				.map((rate) -> List.of(text(((Map<?, ?>) one).get("id")), text(((Map<?, ?>) rate).get("amount")),
						text(((Map<?, ?>) rate).get("per")))))
			.toList();
		assertThat(sheet.rows()
			.stream()
			.map((row) -> List.of(unguarded(row.get("id")), unguarded(row.get("rates.amount")),
					unguarded(row.get("rates.per")))))
			.containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx", "ndjson", "graphml" })
	void givesTheSameBytesToWhoeverFollowsThePinnedLink(String ending) throws Exception {
		HttpResponse<byte[]> first = this.taken.get(Taken.link("duties." + ending, "query", DUTIES));
		assertThat(first.statusCode()).isEqualTo(307);
		String pinned = first.headers().firstValue("Location").orElseThrow();
		assertThat(pinned).contains("validOn=").contains("knownAt=");
		HttpResponse<byte[]> one = this.taken.get(pinned);
		HttpResponse<byte[]> two = this.taken.get(pinned);
		assertThat(one.statusCode()).isEqualTo(200);
		assertThat(one.body()).isEqualTo(two.body());
		assertThat(one.headers().firstValue("ETag")).isPresent().isEqualTo(two.headers().firstValue("ETag"));
		assertThat(one.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"duties." + ending + "\"");
		assertThat(one.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

	@Test
	void answersAPostedQuestionWithTheLinkThatGivesTheSame() throws Exception {
		HttpResponse<byte[]> posted = this.taken.post("/export/duties.csv",
				Taken.JSON.writeValueAsString(Map.of("query", DUTIES)));
		String pinned = posted.headers().firstValue("Content-Location").orElseThrow();
		assertThat(this.taken.get(pinned).body()).isEqualTo(posted.body());
	}

	@Test
	void asksForTheDaysThatTheQuestionNamesItself() throws Exception {
		String query = "query ($day: Date!) { duties(asOf: { validOn: $day }, first: 3) { nodes { id } } }";
		String link = this.taken
			.get(Taken.link("duties.csv", "query", query, "variables", "{\"day\":\"2015-01-01\"}", "validOn",
					"2020-01-01"))
			.headers()
			.firstValue("Location")
			.orElseThrow();
		assertThat(link).contains("validOn=2015-01-01");
		assertThat(Taken.Sheet.csv(Taken.text(this.taken.get(link))).about()).containsEntry("Valid on", "2015-01-01");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{ compliance(place: { residentAuthority: \"886\" }) { standards { standard { id measure { id } } rules { id } } } }",
			"{ intervention(place: { residentAuthority: \"886\" }) { rungs { used step { name } } } }",
			"{ intervention(place: { residentAuthority: \"886\" }) { rungs { used } } }" })
	void pinsThePastDayOfAQuestionThatIsNoList(String query) throws Exception {
		assertThat(this.taken.get(Taken.link("past.ndjson", "query", query, "validOn", "2022-06-01"))
			.headers()
			.firstValue("Location")
			.orElseThrow()).contains("validOn=2022-06-01");
	}

	@Test
	void leadsToOneLinkForOneInstant() throws Exception {
		String now = this.taken.get(Taken.link("duties.csv", "query", DUTIES))
			.headers()
			.firstValue("Location")
			.orElseThrow()
			.replaceFirst(".*knownAt=", "");
		String elsewhere = OffsetDateTime.parse(URLDecoder.decode(now, StandardCharsets.UTF_8))
			.withOffsetSameInstant(ZoneOffset.ofHours(5))
			.toString();
		String query = "{ duties(asOf: { knownAt: \"" + elsewhere + "\" }) { nodes { id } } }";
		assertThat(this.taken.follow(Taken.link("duties.csv", "query", query)).statusCode()).isEqualTo(200);
		assertThat(this.taken.get(Taken.link("duties.csv", "query", DUTIES, "knownAt", elsewhere))
			.headers()
			.firstValue("Location")
			.orElseThrow()).endsWith("knownAt=" + now);
	}

	@Test
	void keepsAQuestionWholeOnOneLine() throws Exception {
		String query = "# who must?\nquery Spoken($text: String) {\n  duties(filter: { text: $text,\n"
				+ "    instrument: \"\"\"\n    Children and Families\n\n    Act 2014\n    \"\"\" }) { nodes { id } } }";
		HttpResponse<byte[]> answer = this.taken.post("/export/duties.csv", Taken.JSON
			.writeValueAsString(Map.of("query", query, "variables", Map.of("text", "a\n\nb"), "extensions", Map.of())));
		Map<String, Object> about = Taken.Sheet.csv(Taken.text(answer)).about();
		assertThat(about).containsKeys("Question", "Variables", "Link");
		assertThat((String) about.get("Question")).doesNotContain("\n").contains("Families\\n\\nAct");
		assertThat(this.taken.get(answer.headers().firstValue("Content-Location").orElseThrow()).body())
			.isEqualTo(answer.body());
	}

	@Test
	void takesAQuestionThatIsTooLongForALinkByPostOnly() throws Exception {
		String query = "{ duties(filter: { text: \"" + "e".repeat(6_000) + "\" }) { nodes { id } } }";
		HttpResponse<byte[]> posted = this.taken.post("/export/a.csv",
				Taken.JSON.writeValueAsString(Map.of("query", query)));
		assertThat(posted.statusCode()).isEqualTo(200);
		assertThat(posted.headers().firstValue("Content-Location")).isEmpty();
		assertThat(Taken.Sheet.csv(Taken.text(posted)).about().get("Link")).asString()
			.startsWith("POST the question")
			.contains("knownAt=");
		refused(this.taken.get(Taken.link("a.csv", "query", query)), "POST it");
	}

	@Test
	void takesOnePageAsItWasSeenWhenAsked() throws Exception {
		String query = "{ duties(last: 3) { nodes { id } } }";
		assertThat(Taken.text(this.taken.get(Taken.link("duties.ndjson", "query", query)))).contains("page=true");
		assertThat(Taken.Lines
			.of(Taken.text(this.taken.follow(Taken.link("duties.ndjson", "query", query, "page", "true"))))
			.nodes()).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					{ whoIsResponsible(question: { provision: "Provision:slt-educational", age: 7, planStatus: EHCP, setting: { type: MAINSTREAM_ACADEMY }, place: { residentAuthority: "886" } }) { verdict claims { obligation duty { id name } } } } ~ 1
					{ roles { id meaning } } ~ 15
					{ duty(id: "Duty:none") { id } } ~ 0
					{ nodes(ids: ["Provision:slt-educational", "Provision:none"]) { id __typename ... on Provision { name } } } ~ 2
					{ imports { edges { node { id file } } } } ~ 0
					{ search(text: "Kent") { nodes { __typename ... on LocalAuthority { id name } } } } ~ 1
					{ responsibilityMatrix(place: { residentAuthority: "886" }, filter: { age: 7, planStatus: EHCP, settingType: MAINSTREAM_ACADEMY }) { nodes { provision { id name } } } } ~ 50
					{ organisations(filter: { kinds: [LOCAL_AUTHORITY] }) { nodes { id name ... on LocalAuthority { gssCode } } } } ~ 150
					{ __schema { queryType { id: name } } } ~ 1
					""")
	void takesAnyQuestionOfOneField(String query, int atLeast) throws Exception {
		for (String ending : List.of("csv", "xlsx", "ndjson", "graphml")) {
			HttpResponse<byte[]> answer = this.taken.follow(Taken.link("any." + ending, "query", query));
			assertThat(answer.statusCode()).as("%s: %s", ending, Taken.text(answer)).isEqualTo(200);
		}
		Taken.Sheet sheet = Taken.Sheet.csv(Taken.text(this.taken.follow(Taken.link("any.csv", "query", query))));
		assertThat(sheet.rows()).hasSizeGreaterThanOrEqualTo(atLeast);
	}

	@ParameterizedTest
	@ValueSource(strings = { PATHS, "{ fundingPaths(financialYear: \"2021-22\") { nodes { key amount "
			+ "hops { from { id } to { id } amount kind figures line title stream { id } } } } }" })
	void saysThatPathsWereLeftOutWhetherOrNotItIsAsked(String query) throws Exception {
		Taken.Lines lines = Taken.Lines.of(Taken.text(this.taken.follow(Taken.link("p.ndjson", "query", query))));
		assertThat(lines.nodes()).hasSize(1_000);
		Map<?, ?> beside = (Map<?, ?>) lines.about().get("beside");
		assertThat((List<?>) beside.get("truncated")).singleElement()
			.satisfies((one) -> assertThat(((Map<?, ?>) one).get("reason")).isEqualTo("PATHS"))
			.satisfies((one) -> assertThat(((Map<?, ?>) one).get("at")).asString().isNotEmpty());
		assertThat(beside.containsKey("cycles")).isEqualTo(query.equals(PATHS));
		Map<String, Object> csv = Taken.Sheet.csv(Taken.text(this.taken.follow(Taken.link("p.csv", "query", query))))
			.about();
		Map<String, Object> xlsx = Taken.Sheet.xlsx(this.taken.follow(Taken.link("p.xlsx", "query", query)).body())
			.about();
		Taken.Graph graph = graph(query);
		beside.forEach((name, value) -> {
			assertThat(Taken.JSON.readValue((String) csv.get("Beside: " + name), Object.class)).isEqualTo(value);
			assertThat(xlsx.get("Beside: " + name)).isEqualTo(csv.get("Beside: " + name));
			assertThat(graph.data().get(name)).isEqualTo(csv.get("Beside: " + name));
		});
	}

	@Test
	void saysThatNoPathWasLeftOutWhereNoneWas() throws Exception {
		String query = "{ fundingPaths(from: { id: \"FundingStream:dfe-vote\" }, to: { organisation: { dfeCode: \"886\" } }, "
				+ "financialYear: \"2021-22\") { nodes { key hops { from { id } to { id } amount } } } }";
		assertThat(Taken.Sheet.csv(Taken.text(this.taken.follow(Taken.link("p.csv", "query", query)))).about())
			.containsEntry("Beside: truncated", "[]");
		assertThat(graph(query).data()).isEqualTo(Map.of("truncated", "[]"));
	}

	@Test
	void drawsEachHopOnceHoweverManyPathsItIsOn() throws Exception {
		List<?> paths = Taken.Lines.of(Taken.text(this.taken.follow(Taken.link("p.ndjson", "query", PATHS)))).nodes();
		List<Map<?, ?>> hops = paths.stream()
			.flatMap((path) -> ((List<?>) ((Map<?, ?>) path).get("hops")).stream())
			.<Map<?, ?>>map((hop) -> (Map<?, ?>) hop)
			.filter((hop) -> ((Map<?, ?>) hop.get("to")).get("id") != null)
			.toList();
		List<Map<String, String>> edges = graph(PATHS).edges();
		assertThat(edges).hasSizeLessThan(hops.size()).hasSize(Set.copyOf(hops).size());
		BigDecimal once = Set.copyOf(hops)
			.stream()
			.map((hop) -> new BigDecimal(text(hop.get("amount"))))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(edges.stream()
			.map((edge) -> new BigDecimal(edge.get("amount")))
			.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(once);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ findings { nodes { key kind } } }", "{ organisations { nodes { name } } }" })
	void refusesToDrawWhatHasNoId(String query) throws Exception {
		refused(this.taken.follow(Taken.link("a.graphml", "query", query)), "select id");
		assertThat(this.taken.follow(Taken.link("a.csv", "query", query)).statusCode()).isEqualTo(200);
	}

	@Test
	void saysWhichSourcesItsRowsHave() throws Exception {
		Taken.Lines with = Taken.Lines.of(Taken.text(this.taken.follow(Taken.link("a.ndjson", "query", STREAMS))));
		assertThat((List<?>) with.about().get("sources")).isNotEmpty().doesNotHaveDuplicates();
		Taken.Lines without = Taken.Lines.of(Taken.text(this.taken.follow(Taken.link("a.ndjson", "query", DUTIES))));
		assertThat(without.about().get("sources")).asString().contains("select sources");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					{ duties { nodes { id nothing } } } ~ nothing
					{ duties { nodes { id } } provisions { nodes { id } } } ~ one field
					query A { duties { nodes { id } } } query B { duties { nodes { id } } } ~ operationName
					mutation { withdrawSource(source: "Source:1", reason: "why", idempotencyKey: "12345678") { __typename } } ~ never changes anything
					subscription { entries { id } } ~ never changes anything
					{ duties { totalCount } } ~ select nodes
					{ __typename } ~ no object with fields
					query ($id: ID!) { duty(id: $id) { id } } ~ id
					{ duties(asOf: { knownAt: "1999-01-01T00:00:00Z" }) { nodes { id } } } ~ at or after the first journal entry
					{ responsibilityMatrix(place: { residentAuthority: "none" }) { nodes { provision { id } } } } ~ none
					'{' ~ syntax
					'' ~ syntax
					""")
	void refusesWhatItCannotExportAndSaysWhatToDo(String query, String said) throws Exception {
		for (String ending : List.of("csv", "graphml")) {
			refused(this.taken.get(Taken.link("a." + ending, "query", query)), said);
			refused(this.taken.post("/export/a." + ending, Taken.JSON.writeValueAsString(Map.of("query", query))),
					said);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/export/duties.pdf", "/export/duties", "/export/Duties.csv", "/export/..csv",
			"/export/a%22b.csv", "/export/a%0d%0ab.csv", "/export/duties.csv.exe" })
	void refusesNamesThatAreNoPlainFiles(String link) throws Exception {
		refused(this.taken.get(link + Taken.link("", "query", DUTIES).substring("/export/".length())), "Accepted");
	}

	@Test
	void refusesNamesThatLeadElsewhere() throws Exception {
		for (String link : List.of("/export/../duties.csv", "/export/%2e%2e%2fduties.csv", "/export/a/b.csv",
				"/export/" + "a".repeat(65) + ".csv")) {
			assertThat(this.taken.get(link).statusCode()).as(link).isBetween(400, 404);
		}
	}

	@ParameterizedTest
	@CsvSource({ "rows,nothing", "rows,drawnFrom.", "rows,name", "variables,[1]", "variables,{", "validOn,31/12/2025",
			"knownAt,yesterday", "knownAt,2999-01-01T00:00:00Z", "knownAt,1999-01-01T00:00:00Z", "page,perhaps" })
	void refusesParametersThatSayNothing(String parameter, String value) throws Exception {
		refused(this.taken.follow(Taken.link("a.csv", "query", STREAMS, parameter, value)), "Accepted");
	}

	@Test
	void refusesHugeQuestionsShortly() throws Exception {
		String huge = "{ duties { nodes { " + "a".repeat(500_000) + " } } }";
		refused(this.taken.post("/export/a.csv", Taken.JSON.writeValueAsString(Map.of("query", huge))), "");
		String deep = "{ ofType ".repeat(40) + "{ name }" + " }".repeat(40);
		refused(this.taken.post("/export/a.csv",
				Taken.JSON.writeValueAsString(Map.of("query", "{ __type(name: \"Query\") " + deep + " }"))), "");
		refused(this.taken.post("/export/a.csv", "no json"), "The body");
	}

	@Test
	void doesWhatTheReadmeShows() throws Exception {
		List<MatchResult> commands = COMMAND.matcher(Files.readString(Path.of("README.md"))).results().toList();
		assertThat(commands).hasSize(2);
		for (MatchResult command : commands) {
			String link = (command.group(2) != null)
					? Taken.link(command.group(1), "query", command.group(3), "rows", command.group(2))
					: Taken.link(command.group(1), "query", command.group(3));
			String file = Taken.text(this.taken.follow(link));
			String below = file.replaceFirst("(?s)^.*?\r\n\r\n", "");
			assertThat(Taken.Sheet.csv(file).about()).containsEntry("SHA-256", Taken.checksum(below));
			assertThat(Taken.Sheet.csv(file).rows()).isNotEmpty();
		}
	}

	@Test
	void leavesNoFileBehind() throws Exception {
		this.taken.follow(Taken.link("a.xlsx", "query", DUTIES));
		this.taken
			.follow(Taken.link("a.csv", "query", "{ duties { nodes { id } } }", "knownAt", "1999-01-01T00:00:00Z"));
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			assertThat(files.filter((file) -> file.getFileName().toString().startsWith(Spool.NAME))).isEmpty();
		}
	}

	private Taken.Graph graph(String query) throws Exception {
		return Taken.Graph.of(DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(this.taken.follow(Taken.link("a.graphml", "query", query)).body()))
			.getDocumentElement());
	}

	private static void refused(HttpResponse<byte[]> answer, String said) {
		assertThat(answer.statusCode()).as(Taken.text(answer)).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).hasSizeLessThan(4096);
		Map<?, ?> problem = Taken.JSON.readValue(answer.body(), Map.class);
		assertThat(problem.get("code")).isEqualTo("BAD_INPUT");
		assertThat(problem.get("detail")).asString().containsIgnoringCase(said);
	}

	private static String joined(Object list, String key) {
		return String.join(" | ", ((List<?>) list).stream().map((one) -> text(((Map<?, ?>) one).get(key))).toList());
	}

	private static String text(Object value) {
		return (value instanceof BigDecimal exact) ? exact.toPlainString() : Objects.toString(value, "");
	}

	private static String unguarded(Object cell) {
		return Objects.toString(cell, "").replaceFirst("^'('*[=+\\-@\t\r\n])", "$1");
	}

	private static List<String> attributes(NodeList elements, String name) {
		return Stream.iterate(0, (at) -> at < elements.getLength(), (at) -> at + 1)
			.map((at) -> ((Element) elements.item(at)).getAttribute(name))
			.toList();
	}

}
