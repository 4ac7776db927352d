package org.sendgraph.explorer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two answers side by side are the two that the API gives.
 */
@IntegrationTest
@Tag("whatever-database")
class BesideIT {

	private static final String QUESTION = "provision=Provision:slt-educational&age=7&planStatus=EHCP"
			+ "&setting=MAINSTREAM_ACADEMY&residentAuthority=886&validOn=2026-09-01";

	private static final String FIRST = "provision: \"Provision:slt-educational\", age: 7, planStatus: EHCP, "
			+ "setting: {type: MAINSTREAM_ACADEMY}, place: {residentAuthority: \"886\"}";

	private static final Pattern ROW = Pattern.compile(
			"<th [^>]*scope=\"row\">(?<name>[^<]+) (?<differs><strong[^>]*>Different</strong>)?</th>\\s*<td[^>]*>(?<one>.*?)</td>\\s*<td[^>]*>(?<other>.*?)</td>",
			Pattern.DOTALL);

	private static final Pattern IN_FULL = Pattern.compile("href=\"([^\"]+)\">In full");

	private final HttpClient browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	private final JsonMapper json = new JsonMapper();

	@Autowired
	private ExecutionGraphQlService graphQl;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			otherResidentAuthority=887                         | place: {residentAuthority: "887"} | 2026-09-01
			otherAge=20&otherPlanStatus=SEN_SUPPORT            | age: 20, planStatus: SEN_SUPPORT  | 2026-09-01
			otherSetting=SPECIAL_SCHOOL&otherValidOn=2025-08-31 | setting: {type: SPECIAL_SCHOOL}  | 2025-08-31
			""")
	void sayInEachColumnWhatTheApiSaysToThatQuestion(String different, String otherwise, String day) throws Exception {
		List<Row> rows = rows(read(QUESTION + "&" + different));
		says(rows, true, answer(FIRST, "2026-09-01"));
		says(rows, false, answer(changed(otherwise), day));
	}

	@Test
	void markInWordsWhatDiffersAndNothingElse() throws Exception {
		List<Row> rows = rows(read(QUESTION + "&otherResidentAuthority=887&otherPlanStatus=SEN_SUPPORT"));
		assertThat(rows).hasSizeGreaterThan(12)
			.allSatisfy((row) -> assertThat(row.differs()).as(row.name())
				.isEqualTo(!row.text(true).equals(row.text(false))));
		assertThat(rows).filteredOn(Row::differs)
			.extracting(Row::name)
			.contains("Lives in the area of", "Plan", "Verdict", "Sentence", "Responsible", "Payer", "Duty", "Redress")
			.doesNotContain("Kind of support", "Age", "Setting", "Day");
	}

	@Test
	void sayThatBothAreTheSame() throws Exception {
		String page = read(QUESTION + "&otherAge=7");
		assertThat(page).contains("Both answers are the same").doesNotContain("Different");
	}

	@Test
	void leadToEachAnswerInFullForTheSameTwoDates() throws Exception {
		String page = read(QUESTION + "&otherResidentAuthority=887&otherValidOn=2025-08-31");
		List<String> links = IN_FULL.matcher(page).results().map((link) -> link.group(1)).toList();
		assertThat(links).hasSize(2)
			.allMatch((link) -> link.contains("knownAt="))
			.satisfiesExactly((one) -> assertThat(one).contains("residentAuthority=886", "validOn=2026-09-01"),
					(other) -> assertThat(other).contains("residentAuthority=887", "validOn=2025-08-31"));
		List<Row> rows = rows(page);
		for (int at = 0; at < 2; at++) {
			assertThat(open(links.get(at))).contains(sentence(rows).text(at == 0));
		}
	}

	@Test
	void areOfferedAtAnAnswerWithAllThatWasAsked() throws Exception {
		String page = open("/responsibility?" + QUESTION + "&failure=NOT_DELIVERED&holds=NHS_PROVIDES");
		String form = page.substring(page.indexOf("<form", page.indexOf("Put beside it")));
		form = form.substring(0, form.indexOf("</form>"));
		assertThat(form).contains("action=\"/responsibility/beside#beside\"", "name=\"holds\" value=\"NHS_PROVIDES\"",
				"name=\"failure\" value=\"NOT_DELIVERED\"", "name=\"validOn\" value=\"2026-09-01\"",
				"name=\"otherResidentAuthority\"", "name=\"otherAge\"", "name=\"otherPlanStatus\"",
				"name=\"otherSetting\"", "name=\"otherValidOn\"");
	}

	@Test
	void keepAllThatWasSaidOfTheFirstInTheOther() throws Exception {
		List<Row> rows = rows(read(QUESTION
				+ "&otherAge=8&holds=NHS_PROVIDES&failure=NOT_DELIVERED&need=SLCN&registeredIcb=QKS&maintainingAuthority=887"));
		assertThat(rows).filteredOn((row) -> !row.differs())
			.extracting(Row::name)
			.contains("Plan maintained by", "Board of the GP practice", "What went wrong", "Kind of need", "Also said");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "residentAuthority=886&otherAge=9" })
	void leadToTheFirstQuestionWhereThatIsNotAsked(String said) throws Exception {
		assertThat(read(said)).contains("<h1 class=\"govuk-heading-l\">Who is responsible?</h1>")
			.doesNotContain("id=\"answer\"");
	}

	@Test
	void giveBothQuestionsAsOneOfGraphQl() throws Exception {
		List<String> copied = Pattern.compile("<pre [^>]*><code>(.*?)</code></pre>", Pattern.DOTALL)
			.matcher(read(QUESTION + "&otherAge=20"))
			.results()
			.map((one) -> one.group(1))
			.toList();
		assertThat(copied).hasSize(2);
		Map<String, Object> data = asked(copied.getFirst(), this.json.readValue(copied.getLast(), Map.class));
		assertThat(((Map<?, ?>) data.get("one")).get("sentence"))
			.isEqualTo(answer(FIRST, "2026-09-01").get("sentence"));
		assertThat(((Map<?, ?>) data.get("other")).get("sentence"))
			.isEqualTo(answer(changed("age: 20"), "2026-09-01").get("sentence"));
	}

	private static void says(List<Row> rows, boolean first, Map<?, ?> answer) {
		assertThat(sentence(rows).text(first)).isEqualTo(answer.get("sentence"));
		assertThat(row(rows, "Verdict").text(first)).isEqualToIgnoringCase(String.valueOf(answer.get("verdict")));
		for (Object one : (List<?>) answer.get("claims")) {
			Map<?, ?> claim = (Map<?, ?>) one;
			assertThat(row(rows, "Responsible").text(first)).contains(name(claim.get("responsible")));
			assertThat(row(rows, "Duty").html(first)).contains(name(claim.get("duty")), "legislation.gov.uk");
			((List<?>) claim.get("redress")).forEach((route) -> assertThat(row(rows, "Redress").text(first))
				.contains(name(route) + ": " + ((Map<?, ?>) route).get("timeLimit")));
			((List<?>) claim.get("sources")).forEach((source) -> assertThat(row(rows, "Sources").text(first))
				.contains(String.valueOf(((Map<?, ?>) source).get("title"))));
			if (claim.get("funding") instanceof Map<?, ?> paid) {
				assertThat(row(rows, "Payer").text(first)).contains(name(paid.get("payer")));
				assertThat(row(rows, "Money").text(first)).contains(name(paid.get("stream")));
			}
		}
		String missing = rows.stream()
			.filter((row) -> List.of("To settle", "What was assumed", "What to ask instead").contains(row.name()))
			.map((row) -> row.text(first))
			.toList()
			.toString();
		((List<?>) answer.get("missing"))
			.forEach((one) -> assertThat(missing).contains(String.valueOf(((Map<?, ?>) one).get("question"))));
	}

	private static Row sentence(List<Row> rows) {
		return row(rows, "Sentence");
	}

	private static Row row(List<Row> rows, String name) {
		return rows.stream().filter((row) -> row.name().equals(name)).findFirst().orElseThrow();
	}

	private static List<Row> rows(String page) {
		return ROW.matcher(page)
			.results()
			.map((row) -> new Row(row.group("name"), row.group("differs") != null, row.group("one"),
					row.group("other")))
			.toList();
	}

	private static String name(Object thing) {
		return String.valueOf(((Map<?, ?>) thing).get("name"));
	}

	/** The first question with other values of what is said. */
	private static String changed(String otherwise) {
		String changed = FIRST;
		for (String one : otherwise.split(", ")) {
			String field = one.substring(0, one.indexOf(':'));
			changed = changed.replaceFirst(field + ": (\\{[^}]*}|[^,]+)", one);
		}
		return changed;
	}

	private Map<?, ?> answer(String question, String day) {
		return (Map<?, ?>) asked("{ whoIsResponsible(question: {" + question + "}, asOf: {validOn: \"" + day
				+ "\"}) { verdict sentence missing { question } claims { responsible { name } duty { name } "
				+ "redress { name timeLimit } sources { title } funding { payer { name } stream { name } } } } }",
				Map.of())
			.get("whoIsResponsible");
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> asked(String document, Map<String, Object> variables) {
		Map<String, Object> response = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, variables, null, "beside", null))
			.map((answer) -> answer.getExecutionResult().toSpecification())
			.block();
		assertThat(response).doesNotContainKey("errors");
		return (Map<String, Object>) response.get("data");
	}

	private String read(String said) throws Exception {
		return open("/responsibility/beside?" + said);
	}

	private String open(String path) throws Exception {
		HttpResponse<String> page = this.browser
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Accept", "text/html")
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(page.statusCode()).as(path).isEqualTo(200);
		return HtmlUtils.htmlUnescape(page.body());
	}

	/**
	 * One thing of both.
	 *
	 * @param name what it is
	 * @param differs whether it is marked
	 * @param one what stands in the first column
	 * @param other what stands in the other
	 */
	private record Row(String name, boolean differs, String one, String other) {

		String html(boolean first) {
			return first ? this.one : this.other;
		}

		String text(boolean first) {
			return html(first).replaceAll("<br>", "\n").replaceAll("<[^>]*>", "");
		}

	}

}
