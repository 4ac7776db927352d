package org.sendgraph.explorer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages to read and to print, about what is missing, the reforms and an area, say
 * what the API says.
 */
@IntegrationTest
@Tag("whatever-database")
class ReportsIT {

	private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

	private static final Pattern BAR = Pattern.compile("<a href=\"([^\"]+)\" aria-label=\"([^\"]+)\">(.*?)</a>",
			Pattern.DOTALL);

	private static final Pattern ROW = Pattern
		.compile("<tr><th scope=\"row\">([^<]*)</th><td>([^<]*)</td><td>([^<]*)</td></tr>");

	private final HttpClient browser = HttpClient.newHttpClient();

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private GraphQlSource source;

	@LocalServerPort
	private int port;

	@Test
	void askForEveryKindOfFindingThatTheApiHas() throws Exception {
		String document = Files.readString(Path.of("src/main/resources/explorer/findings.graphql"));
		for (String kind : values("FindingKind")) {
			assertThat(document).contains("  " + kind + ": findings(place: $place, kinds: [" + kind + "],");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "residentAuthority=886", "residentAuthority=X01" })
	void countTheFindingsOfEachKindAsTheApiDoes(String place) throws Exception {
		String page = read("/findings?" + place);
		String of = place.isEmpty() ? "" : "place: {residentAuthority: \"" + place.substring(18) + "\"}, ";
		int total = 0;
		for (String kind : values("FindingKind")) {
			Map<?, ?> found = field("{ findings(" + of + "kinds: [" + kind + "], first: 5) { totalCount nodes "
					+ "{ sentence body { name } sources { title } } } }", "findings");
			int count = (int) found.get("totalCount");
			total += count;
			assertThat(page).contains(word(kind) + ((count > 0) ? "</a>" : "") + "</th><td class=\"govuk-table__cell "
					+ "govuk-table__cell--numeric\">" + count + "</td>");
			for (Object one : (List<?>) found.get("nodes")) {
				Map<?, ?> finding = (Map<?, ?>) one;
				assertThat(page).contains(String.valueOf(finding.get("sentence")));
				((List<?>) finding.get("sources"))
					.forEach((read) -> assertThat(page).contains(String.valueOf(((Map<?, ?>) read).get("title"))));
			}
		}
		assertThat(total).isPositive();
		assertThat(page).contains(total + " findings");
	}

	@Test
	void sayWhatNobodyHasToProvideAndWhatIsDisputedInAPlace() throws Exception {
		String page = read("/findings?residentAuthority=886");
		for (String verdict : List.of("GAP", "CONTESTED")) {
			int count = (int) field("{ responsibilityMatrix(place: {residentAuthority: \"886\"}, filter: {verdicts: ["
					+ verdict + "]}, first: 1) { totalCount } }", "responsibilityMatrix")
				.get("totalCount");
			assertThat(count).isGreaterThan(5);
			assertThat(page).contains(word(verdict) + " (" + count + ")",
					"/matrix?residentAuthority=886&verdicts=" + verdict + "#cells\">See all " + count + ": ");
		}
		assertThat(read("/findings")).contains("Choose a council to see also").doesNotContain("verdicts=GAP");
	}

	@Test
	void turnThePagesOfAKindForwardsAndBack() throws Exception {
		String first = read("/findings?kind=DUTY_WITHOUT_BUDGET&residentAuthority=886&validOn=2026-09-01");
		assertThat(first).doesNotContain("rel=\"prev\"").contains("As it was on <strong>1 September 2026</strong>");
		String second = read(link(first, "after="));
		assertThat(findings(second)).isNotEmpty().doesNotContainAnyElementsOf(findings(first));
		assertThat(second).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
		assertThat(findings(read(link(second, "before=")))).hasSize(20).isEqualTo(findings(first));
	}

	@Test
	void sayThatNothingFoundIsNotNothingMissing() throws Exception {
		assertThat(read("/findings?kind=SOURCE_WITHDRAWN")).contains("Source withdrawn: 0 findings",
				"That does not show that nothing is missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-05-01", "2026-10-01", "2021-01-01" })
	void tellOfEachMeasureWhatTheApiTellsOnADay(String day) throws Exception {
		String page = read("/reform?validOn=" + day);
		List<?> measures = (List<?>) field("{ measures(first: 100, asOf: {validOn: \"" + day
				+ "\"}) { nodes { id name fundingAsStated status { standing } whyNot { sentence } milestones { name } } } }",
				"measures")
			.get("nodes");
		assertThat(measures).hasSizeGreaterThan(40);
		for (Object one : measures) {
			Map<?, ?> measure = (Map<?, ?>) one;
			String name = String.valueOf(measure.get("name"));
			String card = page.substring(page.indexOf(">" + name + "</a></h4>"));
			card = card.substring(0, card.indexOf("<p class=\"govuk-body-s\">Read in: ") + 1);
			Object standing = (measure.get("status") instanceof Map<?, ?> status) ? status.get("standing") : null;
			assertThat(card).contains((standing != null) ? ">" + word(standing) + "</strong>" : "Nothing sure",
					String.valueOf(((Map<?, ?>) measure.get("whyNot")).get("sentence")),
					(measure.get("fundingAsStated") != null) ? String.valueOf(measure.get("fundingAsStated"))
							: "none was stated");
			for (Object milestone : (List<?>) measure.get("milestones")) {
				assertThat(card).contains(((Map<?, ?>) milestone).get("name") + ": planned ");
			}
		}
	}

	@Test
	void sayByHowMuchAMilestoneSlipped() throws Exception {
		assertThat(read("/reform?part=PLAN")).contains("Delivery plan: planned 2022", "reached 2 March 2023",
				"2 months late", "on time", "whether late is not known");
	}

	@Test
	void drawABarWithALinkForEachMeasureWhoseDatesTheTableRepeats() throws Exception {
		String page = read("/reform?validOn=2026-09-01");
		Map<String, Set<String>> table = ROW.matcher(page)
			.results()
			.collect(Collectors.groupingBy((row) -> row.group(1),
					Collectors.mapping((row) -> row.group(2), Collectors.toSet())));
		Map<String, String> bars = BAR.matcher(page).results().peek((bar) -> {
			assertThat(bar.group(1)).startsWith("/id/Measure/").endsWith("?validOn=2026-09-01");
			assertThat(bar.group(3)).contains(">" + name(bar) + "</text>");
		}).collect(Collectors.toMap(ReportsIT::name, (bar) -> bar.group(2)));
		List<?> measures = (List<?>) field(
				"{ measures(first: 100) { nodes { name statuses { stated sure } milestones { planned actual } } } }",
				"measures")
			.get("nodes");
		assertThat(bars).hasSize(measures.size());
		for (Object one : measures) {
			Map<?, ?> measure = (Map<?, ?>) one;
			String name = String.valueOf(measure.get("name"));
			for (Object status : (List<?>) measure.get("statuses")) {
				String when = Written.PLAINLY.stated(((Map<?, ?>) status).get("stated"));
				assertThat(table.get(name)).as(name).contains(when);
				if (((Map<?, ?>) status).get("sure") != null) {
					assertThat(bars.get(name)).contains(", " + when);
				}
			}
			for (Object milestone : (List<?>) measure.get("milestones")) {
				((Map<?, ?>) milestone).values()
					.stream()
					.filter(Objects::nonNull)
					.forEach((when) -> assertThat(table.get(name)).as(name).contains(Written.PLAINLY.stated(when)));
			}
		}
	}

	@Test
	void drawTheSamePictureForTheSameDayAndAnotherForAnother() throws Exception {
		String picture = picture("/reform?validOn=2024-05-01");
		assertThat(picture("/reform?validOn=2024-05-01")).isEqualTo(picture).contains("own-time-bar--later");
		assertThat(picture("/reform?validOn=2025-05-01")).isNotEqualTo(picture);
	}

	@Test
	void keepEveryBarInThePictureAndNameItsStandingInLetters() throws Exception {
		String picture = picture("/reform");
		int width = Integer.parseInt(picture.replaceAll("(?s).*? viewBox=\"0 0 (\\d+) .*", "$1"));
		Pattern bar = Pattern.compile("own-time-bar--([A-Z_]+)[^>]* x=\"(\\d+)\"[^>]* width=\"(\\d+)\"[^>]*></rect>"
				+ "<text [^>]*>([^<]+)</text>");
		assertThat(bar.matcher(picture).results().toList()).hasSizeGreaterThan(40).allSatisfy((one) -> {
			assertThat(Integer.parseInt(one.group(2)) + Integer.parseInt(one.group(3))).isLessThan(width);
			assertThat(word(one.group(1))).startsWith(one.group(4));
		});
	}

	@Test
	void offerEveryMeasureWhereNoneMatches() throws Exception {
		assertThat(read("/reform?part=FUNDS&standing=DROPPED"))
			.contains("Nothing matches", "<a class=\"govuk-link\" href=\"/reform\">Show every measure</a>")
			.doesNotContain("<svg");
	}

	@ParameterizedTest
	@ValueSource(strings = { "886", "X01", "E06000054" })
	void haveEveryLineOfThePlanOfAnAreaOnOnePage(String council) throws Exception {
		String page = read("/area?place=" + council + "&validOn=2026-09-01");
		String after = "";
		int lines = 0;
		Map<?, ?> plan;
		do {
			plan = field("{ inclusionPlan(place: {residentAuthority: \"" + council
					+ "\"}, parts: [NEEDS, PROVISION, MONEY, STANDARDS, GAPS], first: 100" + after
					+ ", asOf: {validOn: \"2026-09-01\"}) { absent nodes { sentence sources { title } } "
					+ "pageInfo { hasNextPage endCursor } } }", "inclusionPlan");
			for (Object one : (List<?>) plan.get("nodes")) {
				assertThat(page).contains(String.valueOf(((Map<?, ?>) one).get("sentence")));
				((List<?>) ((Map<?, ?>) one).get("sources"))
					.forEach((read) -> assertThat(page).contains(">" + ((Map<?, ?>) read).get("title") + "</a>"));
				lines++;
			}
			((List<?>) plan.get("absent")).forEach((lack) -> assertThat(page).contains(String.valueOf(lack)));
			after = ", after: \"" + ((Map<?, ?>) plan.get("pageInfo")).get("endCursor") + "\"";
		}
		while (Boolean.TRUE.equals(((Map<?, ?>) plan.get("pageInfo")).get("hasNextPage")));
		assertThat(lines).isGreaterThan(200);
	}

	@Test
	void giveEachPublishedFigureWithItsSourceAndDayAndLeaveUnknownUnknown() throws Exception {
		String made = read("/area?place=X01");
		String figures = made.substring(made.indexOf("own-figures"));
		figures = figures.substring(0, figures.indexOf("</table>"));
		assertThat(figures).contains("50.0 per cent", "45.0 per cent", "Not known", "day not on record",
				"aria-label=\"Source 1\"", "Direction not known");
		assertThat(read("/area?place=886")).contains("Not known: no published figure about this council is on record",
				"import sen2 adds them", "Not known: nothing is on record");
	}

	@Test
	void numberEachSourceOfAReportOnceAndLeadToIt() throws Exception {
		String page = read("/area?place=X01");
		Set<String> cited = LINK.matcher(page)
			.results()
			.map((link) -> link.group(1))
			.filter((link) -> link.matches("#s\\d+"))
			.collect(Collectors.toSet());
		List<String> listed = Pattern.compile("<li id=\"(s\\d+)\"")
			.matcher(page)
			.results()
			.map((one) -> "#" + one.group(1))
			.toList();
		assertThat(cited).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(listed);
		assertThat(page).doesNotContain("[0]");
	}

	@Test
	void leadBackToTheSameReportForTheSameTwoDates() throws Exception {
		String page = read("/area?place=886");
		String permanent = link(page, "knownAt=");
		assertThat(permanent).contains("place=886", "validOn=");
		String again = read(permanent);
		assertThat(again).contains("As it was known at <strong>");
		assertThat(again.substring(again.indexOf("What is not on record"), again.indexOf("id=\"sources\""))
			.replaceAll("\\?validOn=[^\"]*", ""))
			.isEqualTo(page.substring(page.indexOf("What is not on record"), page.indexOf("id=\"sources\"")));
	}

	@Test
	void leaveOutOfPrintWhatIsOnlyForTheScreen() throws Exception {
		String style = read("/assets/pages.css");
		assertThat(style.substring(style.indexOf("@media print"))).contains(".own-screen", "form { display: none; }");
		assertThat(read("/area?place=886")).contains("<form class=\"own-screen\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/findings?validOn=2026-09-01&residentAuthority=X01", "/reform?validOn=2026-09-01",
			"/area?place=X01&validOn=2026-09-01" })
	void keepTheDayInEachLinkToAThing(String address) throws Exception {
		List<String> things = LINK.matcher(read(address))
			.results()
			.map((link) -> link.group(1))
			.filter((link) -> link.startsWith("/id/"))
			.toList();
		assertThat(things).hasSizeGreaterThan(20).allMatch((link) -> link.endsWith("?validOn=2026-09-01"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/findings", "/reform", "/area?place=886" })
	void giveTheirQuestionAsGraphQl(String address) throws Exception {
		String page = read(address);
		List<String> copied = Pattern.compile("<pre [^>]*><code>(.*?)</code></pre>", Pattern.DOTALL)
			.matcher(page)
			.results()
			.map((one) -> one.group(1))
			.toList();
		assertThat(copied).hasSize(2);
		assertThat(copied.getFirst()).startsWith("# What the page " + address.replaceAll("\\?.*", "") + " asks");
	}

	private static String name(MatchResult bar) {
		return bar.group(2).substring(0, bar.group(2).indexOf(": "));
	}

	private static List<String> findings(String page) {
		return Pattern.compile("id=\"finding-\\d+\">([^<]+)<")
			.matcher(page)
			.results()
			.map((one) -> one.group(1))
			.toList();
	}

	private String picture(String address) throws Exception {
		String page = read(address);
		return page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
	}

	private static String link(String page, String having) {
		return LINK.matcher(page)
			.results()
			.map((one) -> one.group(1))
			.filter((one) -> one.contains(having))
			.findFirst()
			.orElseThrow();
	}

	private static String word(Object value) {
		String words = value.toString().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
		return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
	}

	private List<String> values(String type) {
		return ((GraphQLEnumType) this.source.schema().getType(type)).getValues()
			.stream()
			.map(GraphQLEnumValueDefinition::getName)
			.toList();
	}

	@SuppressWarnings("unchecked")
	private Map<?, ?> field(String document, String field) {
		Map<String, Object> response = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, Map.of(), null, "reports", null))
			.map((answer) -> answer.getExecutionResult().toSpecification())
			.block();
		assertThat(response).doesNotContainKey("errors");
		return (Map<?, ?>) ((Map<String, Object>) response.get("data")).get(field);
	}

	private String read(String path) throws Exception {
		HttpResponse<String> page = this.browser
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path.replaceAll("#.*", "")))
				.header("Accept", "text/html")
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(page.statusCode()).as(path).isEqualTo(200);
		return HtmlUtils.htmlUnescape(page.body());
	}

}
