package org.sendgraph.explorer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendgraph.IntegrationTest;
import org.sendgraph.limit.LimitSettings;
import org.sendgraph.limit.Turns;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages on which people ask say what the API says.
 */
@IntegrationTest
@Tag("whatever-database")
class ExplorerIT {

	private static final Path DOCUMENTS = Path.of("src/main/resources/explorer");

	private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"]*)\"");

	private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]+)\"");

	private static final Pattern LABELLED = Pattern.compile("<label [^>]*for=\"([^\"]+)\"");

	private static final Pattern FIELD = Pattern.compile("<(?:input(?! type=\"hidden\")|select) [^>]*?id=\"([^\"]+)\"");

	private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

	/** Stands above the heading of the page, where the design system has it. */
	private static final String SUMMARY = "<h2 class=\"govuk-error-summary__title\">There is a problem</h2>";

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static final String TRAVEL = "/responsibility?provision=Provision:travel-5-16&age=9&planStatus=EHCP"
			+ "&setting=SPECIAL_SCHOOL&residentAuthority=330&validOn=2026-09-01";

	private static final String KENT = "/responsibility?provision=Provision:slt-educational&age=7&planStatus=EHCP"
			+ "&setting=MAINSTREAM_ACADEMY&residentAuthority=886&failure=NOT_DELIVERED&validOn=2026-09-01";

	private static final String MEDWAY = "/responsibility?provision=Provision:slt-educational&age=6&planStatus=SEN_SUPPORT"
			+ "&setting=MAINSTREAM_ACADEMY&residentAuthority=887&validOn=2026-09-01";

	private static final String CORNWALL = "/responsibility?provision=Provision:continuing-care-package&age=8"
			+ "&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=908&validOn=2026-09-01";

	private static final String BARNSLEY = "/responsibility?provision=Provision:equipment-educational&age=8"
			+ "&planStatus=EHCP&setting=MAINSTREAM_SCHOOL&urn=&residentAuthority=370&validOn=2026-09-01";

	private static final String SCRIPT = "<script src=\"/assets/pages.js\" defer></script>";

	private static final String FUNDING = "/funding?of=LocalAuthority:X01&financialYear=2025-26";

	private final HttpClient browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	private static final int OF_EACH_FORM = 5;

	/** Pages that several tests look at, as they were the first time. */
	private static final Map<String, HttpResponse<String>> SEEN = new HashMap<>();

	private final JsonMapper json = new JsonMapper();

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private LimitSettings limits;

	@Autowired
	private Turns turns;

	@LocalServerPort
	private int port;

	static Stream<String> pages() {
		return Stream.of("/", "/search?text=Kent", "/search?text=nothing-is-called-so-at-all", "/search?text=",
				"/responsibility", TRAVEL, KENT, MEDWAY, CORNWALL, BARNSLEY, "/responsibility?residentAuthority=886",
				"/responsibility?provision=&age=&setting=&urn=&residentAuthority=",
				KENT.replace("?", "/beside?") + "&otherResidentAuthority=887&otherPlanStatus=SEN_SUPPORT",
				KENT.replace("?", "/beside?") + "&otherAge=99", "/matrix", "/matrix?verdicts=GAP",
				"/matrix?residentAuthority=886&age=9&planStatus=EHCP", "/matrix?residentAuthority=886&age=99",
				"/matrix?residentAuthority=886&responsible=ICB",
				"/matrix?residentAuthority=886&verdicts=CONTESTED&age=0&planStatus=NONE", "/money",
				"/money?validOn=yesterday", "/funding", FUNDING, FUNDING + "&spending=PLANNED",
				"/funding?of=LocalAuthority:886&financialYear=2003-04", "/funding?of=&financialYear=2021",
				"/funding/compared",
				"/funding/compared?council=LocalAuthority:X01&other=LocalAuthority:X02&financialYear=2025-26&otherYear=2024-25",
				"/funding/compared?council=LocalAuthority:886&financialYear=2003-04", "/journal",
				"/journal?from=2020-01-01&to=2020-01-31", "/journal?from=yesterday", "/findings",
				"/findings?residentAuthority=X01", "/findings?residentAuthority=886&kind=DUTY_WITHOUT_BUDGET",
				"/findings?kind=SOURCE_WITHDRAWN", "/findings?kind=BUDGET_OVERSPENT&financialYear=2021-22",
				"/findings?financialYear=last", "/reform", "/reform?part=PLAN&validOn=2024-05-01",
				"/reform?part=FUNDS&standing=DROPPED", "/reform?validOn=2023-07-15", "/reform?validOn=soon", "/area",
				"/area?place=", "/area?place=886", "/area?place=X01&validOn=2026-09-01", "/things/LocalAuthority/886",
				"/things/LocalAuthority/909?validOn=2022-01-01", "/things/IntegratedCareBoard/XX1",
				"/things/Establishment/X00002", "/things/Trust/X0001", "/things/NhsProvider/XX9",
				"/things/NationalBody/org-dfe", "/things/Provision/slt-educational",
				"/things/Duty/cfa-s42-2-secure-sep", "/things/FundingStream/s75-pooled-fund",
				"/things/RedressRoute/rr-lgsco", "/things/Rule/fictional-river-board",
				"/things/Source/fictional-county", "/things/Arrangement/fictional-speech-pool",
				"/things/Budget/X01-high-needs-2025-26", "/things/Band/X01-F1", "/things/LocalAuthority/000",
				"/things/Nothing/at-all");
	}

	@Test
	void askOnlyWhatTheSchemaHas() throws Exception {
		try (Stream<Path> files = Files.walk(DOCUMENTS)) {
			List<Path> documents = files.filter((file) -> file.toString().endsWith(".graphql")).toList();
			assertThat(documents).hasSizeGreaterThan(50);
			for (Path document : documents) {
				assertThat(ParseAndValidate.validate(this.source.schema(), Parser.parse(Files.readString(document))))
					.as(document.toString())
					.isEmpty();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void areWholeWithoutAScriptOfAnotherHostOrInTheirText(String address) throws Exception {
		HttpResponse<String> page = seen(address);
		assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
			.startsWith("default-src 'none'; style-src 'self'; script-src 'self'; ")
			.doesNotContain("unsafe", "http");
		assertThat(page.body().replace(SCRIPT, "")).startsWith("<!DOCTYPE html>")
			.doesNotContain(" th:", "<script", "style=\"", "onclick", "javascript:")
			.doesNotContainPattern("<(?:link|img|form)[^>]* (?:src|href|action)=\"(?:https?:)?//")
			.hasSizeLessThan(250_000);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void labelEachFieldAndKeepHeadingsInOrder(String address) throws Exception {
		String page = seen(address).body().replace(SUMMARY, "");
		assertThat(found(LABELLED, page)).containsAll(found(FIELD, page));
		int before = 0;
		for (String level : HEADING.matcher(page).results().map((one) -> one.group(1)).toList()) {
			assertThat(Integer.parseInt(level)).as("level of a heading").isLessThanOrEqualTo(before + 1);
			before = Integer.parseInt(level);
		}
		assertThat(page).containsOnlyOnce("<h1").contains("<title>", "lang=\"en-GB\"");
		List<String> ids = PLACE.matcher(page).results().map((one) -> one.group(1)).toList();
		assertThat(ids).doesNotHaveDuplicates();
	}

	@Test
	void linkNowhereDead() throws Exception {
		Set<String> links = new TreeSet<>();
		for (String page : pages().toList()) {
			String body = seen(page).body();
			Set<String> places = found(PLACE, body);
			for (String link : found(LINK, body)) {
				if (link.startsWith("#")) {
					assertThat(places).as(page).contains(link.substring(1));
				}
				else if (!link.matches("https?://.*|data:,")) {
					links.add(HtmlUtils.htmlUnescape(link).replaceAll("#.*", ""));
				}
			}
		}
		assertThat(links).hasSizeGreaterThan(100);
		for (String link : someOfEachForm(links)) {
			HttpResponse<String> led = get(link);
			assertThat(led.statusCode()).as(link).isEqualTo(200);
		}
	}

	@Test
	void openWithThreeDoorsForPeopleAndWithGraphiqlForOthers() throws Exception {
		assertThat(get("/").body()).contains("Who is responsible?", "Where does the money go?", "What is missing here?",
				"name=\"text\"");
		HttpResponse<String> machine = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address("/")).header("Accept", "application/json").build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(machine.statusCode()).isEqualTo(302);
		assertThat(machine.headers().firstValue("Location").orElseThrow()).endsWith("/graphiql");
		assertThat(machine.headers().allValues("Vary")).contains("Accept");
	}

	@ParameterizedTest
	@CsvSource({ "886, LocalAuthority/886", "slt, Provision/slt-educational", "Fictional Brook, Establishment/X00002" })
	void findWhatTheSearchOfTheApiFinds(String text, String thing) throws Exception {
		String page = get("/search?text=" + text.replace(" ", "+")).body();
		assertThat(page).contains("href=\"/id/" + thing + "\"");
		List<?> nodes = (List<?>) field("{ search(text: \"" + text + "\") { nodes { ... on Node { id } } } }", "search")
			.get("nodes");
		assertThat(nodes).isNotEmpty()
			.allSatisfy((node) -> assertThat(page)
				.contains("/id/" + String.valueOf(((Map<?, ?>) node).get("id")).replace(":", "/").replace("|", "%7C")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Barnsley | RESOLVED  | If it is not provided
			Kent     | SHARED    | in the order to try them
			Medway   | CONTESTED | Each reading is below and none is picked
			Cornwall | GAP       | Nobody can be held to this by law
			Travel   | UNKNOWN   | Answer the questions below
			""")
	void answerAsTheApiDoesAndSayWhatToDoNext(String place, String verdict, String next) throws Exception {
		String address = Map
			.of("Barnsley", BARNSLEY, "Kent", KENT, "Medway", MEDWAY, "Cornwall", CORNWALL, "Travel", TRAVEL)
			.get(place);
		HttpResponse<String> page = get(address);
		assertThat(page.statusCode()).isEqualTo(200);
		Map<?, ?> answer = answerTo(address);
		assertThat(answer.get("verdict")).isEqualTo(verdict);
		String read = HtmlUtils.htmlUnescape(page.body());
		assertThat(read).contains(String.valueOf(answer.get("sentence")), next,
				verdict.charAt(0) + verdict.substring(1).toLowerCase(java.util.Locale.ROOT) + "</strong>");
		for (Object one : (List<?>) answer.get("claims")) {
			Map<?, ?> claim = (Map<?, ?>) one;
			assertThat(read).contains(name(claim.get("responsible")), name(claim.get("duty")));
			((List<?>) claim.get("redress")).forEach((route) -> assertThat(read).contains(name(route)));
			if (claim.get("funding") instanceof Map<?, ?> funding) {
				assertThat(read).contains(name(funding.get("payer")), name(funding.get("stream")));
			}
		}
		((List<?>) answer.get("missing"))
			.forEach((missing) -> assertThat(read).contains(String.valueOf(((Map<?, ?>) missing).get("question"))));
	}

	@Test
	void takeTheirTurnAmongTheQuestionsOfWhoeverWantsThem() throws Exception {
		List<Turns.Turn> taken = new ArrayList<>();
		for (int turn = 0; turn < this.limits.requestsOfOne(); turn++) {
			taken.add(this.turns.take("127.0.0.1"));
		}
		HttpResponse<String> refused = get(KENT);
		taken.forEach(Turns.Turn::close);
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.body()).contains("requests are being answered");
		assertThat(get(KENT).statusCode()).isEqualTo(200);
	}

	@Test
	void showTheMoneyOfAYearAsTheApiTellsIt() throws Exception {
		String page = HtmlUtils.htmlUnescape(get(FUNDING).body());
		Map<?, ?> found = field(
				"{ reconciliation(of: {id: \"LocalAuthority:X01\"}, financialYear: \"2025-26\") "
						+ "{ name income unexplained incomeBySource { ...L } outflowByDestination { ...L } } } "
						+ "fragment L on MoneyLine { point { id name } title amount sources { title } }",
				"reconciliation");
		assertThat(page).contains("The money of " + found.get("name") + ", 2025-26",
				Written.PLAINLY.pounds(found.get("income")), Written.PLAINLY.pounds(found.get("unexplained")));
		List<Map<?, ?>> lines = Stream.of("incomeBySource", "outflowByDestination")
			.flatMap((side) -> ((List<?>) found.get(side)).stream())
			.<Map<?, ?>>map((line) -> (Map<?, ?>) line)
			.toList();
		assertThat(lines).hasSizeGreaterThan(1);
		for (Map<?, ?> line : lines) {
			Map<?, ?> point = (Map<?, ?>) line.get("point");
			String amount = Written.PLAINLY.pounds(new java.math.BigDecimal(line.get("amount").toString()).abs());
			assertThat(page).contains(amount, amount + ", ",
					String.valueOf((point.get("id") != null) ? point.get("name") : line.get("title")));
			((List<?>) line.get("sources"))
				.forEach((source) -> assertThat(page).contains(String.valueOf(((Map<?, ?>) source).get("title"))));
		}
	}

	@Test
	void sayWhatMoneyIsDrawnFromWhereTheFiguresBegin() throws Exception {
		String page = HtmlUtils.htmlUnescape(get(FUNDING + "&validOn=2025-10-01").body());
		String ways = page.substring(page.indexOf("id=\"paths\""));
		Map<?, ?> stream = field("{ fundingStream: node(id: \"FundingStream:dsg-high-needs-block\") "
				+ "{ ... on FundingStream { origins { streams { id name } } } } }", "fundingStream");
		List<?> origin = (List<?>) ((Map<?, ?>) ((List<?>) stream.get("origins")).getFirst()).get("streams");
		assertThat(origin).hasSize(3);
		origin.stream()
			.skip(1)
			.map((kind) -> (Map<?, ?>) kind)
			.forEach((kind) -> assertThat(ways)
				.contains("<a class=\"govuk-link\" href=\"/id/" + String.valueOf(kind.get("id")).replace(':', '/')
						+ "?validOn=2025-10-01\">" + kind.get("name") + "</a>"));
		assertThat(get("/funding?of=LocalAuthority:886&financialYear=2021-22").body()).contains("id=\"paths\"")
			.doesNotContain("The figures begin here");
	}

	@ParameterizedTest
	@CsvSource({ "Establishment/X00002, of=Establishment%3AX00002\"",
			"Establishment/X00002?validOn=2026-03-31, of=Establishment%3AX00002&financialYear=2025-26#money",
			"Establishment/X00002?validOn=2026-04-01, of=Establishment%3AX00002&financialYear=2026-27#money",
			"Budget/X01-high-needs-2025-26, of=Budget%3AX01-high-needs-2025-26&financialYear=2025-26#money" })
	void leadFromAThingToItsMoneyInTheYearOfTheDay(String thing, String money) throws Exception {
		assertThat(HtmlUtils.htmlUnescape(get("/id/" + thing).body())).containsPattern("href=\"/funding\\?[^\"]*")
			.contains(money);
	}

	@Test
	void drawTheChainOfEachClaimWithTheNamesOfTheApi() throws Exception {
		String page = HtmlUtils.htmlUnescape(get(KENT).body());
		String picture = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
		for (Object one : (List<?>) answerTo(KENT).get("claims")) {
			Map<?, ?> claim = (Map<?, ?>) one;
			assertThat(picture).contains("aria-label=\"Duty: " + name(claim.get("duty")) + "\"",
					"aria-label=\"Responsible: " + name(claim.get("responsible")) + "\"",
					"aria-label=\"If it fails: " + name(((List<?>) claim.get("redress")).getFirst()) + "\"");
		}
		assertThat(picture).contains("data-row=", "data-column=\"0\"");
		assertThat(get("/assets/pages.js").body()).contains("ArrowRight");
	}

	@Test
	void showTheJournalAndAllThatAProofIsMadeOf() throws Exception {
		String journal = HtmlUtils.htmlUnescape(get("/journal").body());
		String proof = found(LINK, journal).stream()
			.filter((link) -> link.startsWith("/journal/proof?"))
			.findFirst()
			.orElseThrow();
		HttpResponse<String> page = get(proof);
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'");
		assertThat(page.body().replace(SCRIPT, "")).containsOnlyOnce("<script").contains("src=\"/assets/proof.js\"");
		Map<String, String> shown = Pattern.compile("<code data-(\\w+)>([^<]*)</code>")
			.matcher(page.body())
			.results()
			.collect(Collectors.toMap((one) -> one.group(1), (one) -> HtmlUtils.htmlUnescape(one.group(2)),
					(one, other) -> one + " " + other));
		assertThat(shown).containsKeys("canonical", "leaf", "place", "size", "root");
		assertThat(sha256(shown.get("canonical").getBytes(StandardCharsets.UTF_8))).isEqualTo(shown.get("hash"));
		assertThat(get("/assets/proof.js").body()).contains("crypto.subtle.digest");
		assertThat(get("/journal/proof?entry=Entry:0").statusCode()).isEqualTo(400);
	}

	private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	@Test
	void sayThatNoMoneyOnRecordDoesNotShowThatThereWasNone() throws Exception {
		assertThat(get("/funding?of=LocalAuthority:886&financialYear=2003-04").body())
			.contains("Nothing is on record", "does not show that there was none", "import dsg")
			.doesNotContain("<svg");
	}

	@Test
	void putTheMoneyOfTwoYearsSideBySide() throws Exception {
		String page = HtmlUtils.htmlUnescape(
				get("/funding/compared?council=LocalAuthority:X01&financialYear=2025-26&otherYear=2024-25").body());
		assertThat(page).contains(", 2025-26</th>").contains("Take all of it along");
	}

	@Test
	void giveEachOpenQuestionALinkForYesAndOneForNo() throws Exception {
		String open = HtmlUtils.htmlUnescape(get(TRAVEL).body());
		String yes = found(LINK, open).stream().filter((link) -> link.contains("holds=")).findFirst().orElseThrow();
		String no = found(LINK, open).stream().filter((link) -> link.contains("holdsNot=")).findFirst().orElseThrow();
		String answered = get(yes.replaceAll("#.*", "")).body();
		assertThat(answered).contains("Resolved</strong>", "You also said", "Take this back");
		assertThat(open).contains("One thing to settle");
		assertThat(get(no.replaceAll("#.*", "")).body()).contains("You also said", "<strong>No.</strong>")
			.doesNotContain("One thing to settle");
	}

	@Test
	void leadBackToTheSameAnswerForTheSameTwoDates() throws Exception {
		String page = HtmlUtils.htmlUnescape(get(KENT).body());
		String permanent = found(LINK, page).stream()
			.filter((link) -> link.contains("knownAt="))
			.findFirst()
			.orElseThrow();
		assertThat(permanent).contains("validOn=2026-09-01");
		assertThat(HtmlUtils.htmlUnescape(get(permanent).body()))
			.contains(String.valueOf(answerTo(KENT).get("sentence")));
	}

	@Test
	void giveTheQuestionAsGraphQlThatGetsTheSameAnswer() throws Exception {
		List<String> copied = Pattern.compile("<pre [^>]*><code>(.*?)</code></pre>", Pattern.DOTALL)
			.matcher(get(KENT).body())
			.results()
			.map((one) -> HtmlUtils.htmlUnescape(one.group(1)))
			.toList();
		assertThat(copied).hasSize(2);
		Map<?, ?> answer = (Map<?, ?>) asked(copied.getFirst(), variables(copied.getLast())).get("whoIsResponsible");
		assertThat(answer.get("sentence")).isEqualTo(answerTo(KENT).get("sentence"));
	}

	@Test
	void offerEveryKindOfSupportAndEveryCouncil() throws Exception {
		String form = get("/responsibility").body();
		int provisions = (int) field("{ provisions { totalCount } }", "provisions").get("totalCount");
		int councils = (int) field("{ organisations(filter: {kinds: [LOCAL_AUTHORITY]}) { totalCount } }",
				"organisations")
			.get("totalCount");
		assertThat(found(Pattern.compile("<option value=\"(Provision:[^\"]+)\""), form)).hasSize(provisions);
		String places = form.substring(form.indexOf("id=\"residentAuthority\""));
		assertThat(
				found(Pattern.compile("<option value=\"([0-9X]+)\""), places.substring(0, places.indexOf("</select>"))))
			.hasSize(councils);
		int streams = (int) field("{ fundingStreams { totalCount } }", "fundingStreams").get("totalCount");
		assertThat(found(Pattern.compile("<th [^>]*scope=\"row\"><a [^>]*href=\"/id/FundingStream/([^\"]+)\""),
				get("/money").body()))
			.hasSize(streams);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/responsibility?provision=&age=&setting=&urn=&residentAuthority= | provision age planStatus setting residentAuthority | Choose a kind of support
					/responsibility?provision=Provision:slt-educational&age=seven&planStatus=EHCP&setting=MAINSTREAM_ACADEMY&residentAuthority=886 | age | “seven” is not accepted here. Give a whole number from 0 to 25
					/responsibility?provision=Provision:slt-educational&age=26&planStatus=EHCP&setting=MAINSTREAM_ACADEMY&residentAuthority=886 | age | from 0 to 25
					/responsibility?provision=Provision:none&age=7&planStatus=EHCP&setting=MAINSTREAM_ACADEMY&residentAuthority=886 | provision | Accepted:
					/responsibility?provision=Provision:slt-educational&age=7&planStatus=PLAN&setting=TENT&residentAuthority=886 | planStatus setting | Choose one of:
					/responsibility?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&urn=100000&residentAuthority=886 | urn | Give either
					/responsibility?provision=Provision:slt-educational&age=7&planStatus=EHCP&urn=99999999&residentAuthority=886 | urn | Accepted:
					/responsibility?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=000 | residentAuthority | Accepted:
					/responsibility?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886&validOn=1.9.2025 | validOn | such as 2025-09-01
					/responsibility?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886&knownAt=2001-01-01T00:00:00Z | knownAt | Accepted:
					/responsibility?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886&holds=NOTHING | provision | Accepted:
					/responsibility/beside?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886 | otherResidentAuthority | in which the other question differs
					/responsibility/beside?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886&otherAge=99&otherPlanStatus=PLAN&otherSetting=TENT&otherValidOn=soon | otherAge otherPlanStatus otherSetting otherValidOn | from 0 to 25
					/responsibility/beside?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886&otherResidentAuthority=000 | otherResidentAuthority | Accepted:
					/responsibility/beside?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=000&otherResidentAuthority=886 | residentAuthority | Accepted:
					/responsibility/beside?provision=Provision:none&age=seven&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886&otherAge=9&knownAt=then | age knownAt | such as 2026-01-31T12:00:00Z
					/responsibility/beside?provision=Provision:slt-educational&age=7&planStatus=EHCP&urn=99999999&residentAuthority=886&otherAge=9 | urn | Accepted:
					/responsibility/beside?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886&otherAge=9&holds=NOTHING | provision | Accepted:
					/matrix?residentAuthority= | residentAuthority | Choose a council
					/matrix?residentAuthority=000 | residentAuthority | Accepted:
					/matrix?residentAuthority=886&age=99 | age | from 0 to 25
					/matrix?residentAuthority=886&responsible=EVERYBODY | responsible | Choose one of:
					/matrix?residentAuthority=886&verdicts=MAYBE | verdicts | Choose one of:
					/funding?of=&financialYear= | of financialYear | Choose a council
					/funding?of=Nothing:1&financialYear=2021-22 | of | Accepted:
					/funding?of=LocalAuthority:886&financialYear=2021-23 | financialYear | such as 2021-22
					/funding?of=LocalAuthority:886&financialYear=2021-22&spending=ALL | spending | Choose one of:
					/funding/compared?council=&financialYear=2021&otherYear=21-22 | council financialYear otherYear | from April to March
					/journal?from=yesterday&to=1.1.2026 | from to | such as 2025-09-01
					/journal?from=2026-02-01&to=2026-01-01 | to | Accepted:
					/search?text= | text | Type a name or a code
					/money?validOn=yesterday | validOn | such as 2025-09-01
					/findings?residentAuthority=000 | residentAuthority | Accepted:
					/findings?kind=RUMOUR | kind | Choose one of:
					/findings?financialYear=2021-23 | financialYear | such as 2021-22
					/findings?validOn=yesterday | validOn | such as 2025-09-01
					/reform?part=REST | part | Choose one of:
					/reform?standing=DOUBTFUL&validOn=soon | standing validOn | such as 2025-09-01
					/area?place= | place | Choose a council
					/area?place=000 | place | Accepted:
					/area?place=886&knownAt=2001-01-01T00:00:00Z | knownAt | Accepted:
					/matrix?residentAuthority=886&knownAt=then | knownAt | such as 2026-01-31T12:00:00Z
					/matrix?residentAuthority=886&knownAt=2001-01-01T00:00:00Z | knownAt | Accepted:
					/money?knownAt=then | knownAt | such as 2026-01-31T12:00:00Z
					/funding?of=LocalAuthority:886&financialYear=2021-22&knownAt=then | knownAt | such as 2026-01-31T12:00:00Z
					/funding/compared?council=LocalAuthority:886&financialYear=2021-22&knownAt=then | knownAt | such as 2026-01-31T12:00:00Z
					/search?text=Kent&validOn=yesterday&knownAt=then | validOn knownAt | such as 2025-09-01
					/journal?from=2026-01-01&validOn=yesterday | validOn | such as 2025-09-01
					""")
	void sayAtTheFieldWhatIsWrongAndKeepWhatWasGiven(String address, String fields, String said) throws Exception {
		HttpResponse<String> page = get(address);
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("There is a problem", "<title>Error: ", said);
		assertThat(found(FIELD, page.body())).contains(fields.split(" "));
		for (String field : fields.split(" ")) {
			assertThat(page.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-problem\"");
		}
		for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
			String value = part.substring(part.indexOf('=') + 1);
			if (!value.isEmpty()) {
				assertThat(page.body()).containsAnyOf("value=\"" + value + "\"", "“" + value + "”");
			}
		}
		assertThat(page.body()).doesNotContain("id=\"answer\"", "id=\"beside\"", "id=\"cells\"", "id=\"found\"",
				"id=\"report\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?text=HOSTILE",
			"/responsibility?provision=HOSTILE&age=HOSTILE&planStatus=HOSTILE&setting=HOSTILE&urn=HOSTILE&residentAuthority=HOSTILE"
					+ "&maintainingAuthority=HOSTILE&registeredIcb=HOSTILE&validOn=HOSTILE&knownAt=HOSTILE&failure=HOSTILE"
					+ "&need=HOSTILE&holds=HOSTILE&holdsNot=HOSTILE&other=HOSTILE",
			"/responsibility?provision=Provision:slt-educational&age=7&planStatus=EHCP&setting=SPECIAL_SCHOOL&residentAuthority=886&other=HOSTILE",
			"/responsibility/beside?provision=HOSTILE&age=HOSTILE&planStatus=HOSTILE&setting=HOSTILE&residentAuthority=HOSTILE"
					+ "&otherResidentAuthority=HOSTILE&otherAge=HOSTILE&otherSetting=HOSTILE&otherValidOn=HOSTILE&more=HOSTILE",
			"/responsibility/beside?HOSTILE=HOSTILE",
			"/matrix?residentAuthority=HOSTILE&age=HOSTILE&planStatus=HOSTILE&settingType=HOSTILE&responsible=HOSTILE&verdicts=HOSTILE",
			"/matrix?residentAuthority=886&after=HOSTILE", "/money?validOn=HOSTILE&knownAt=HOSTILE",
			"/journal?from=HOSTILE&to=HOSTILE&about=HOSTILE&after=HOSTILE", "/journal/proof?entry=HOSTILE",
			"/funding?of=HOSTILE&financialYear=HOSTILE&spending=HOSTILE",
			"/funding?of=LocalAuthority:886&financialYear=2021-22&after=HOSTILE",
			"/funding/compared?council=HOSTILE&other=HOSTILE&financialYear=HOSTILE",
			"/findings?residentAuthority=HOSTILE&kind=HOSTILE&financialYear=HOSTILE&validOn=HOSTILE&knownAt=HOSTILE",
			"/findings?residentAuthority=HOSTILE", "/findings?kind=OUTLIER&after=HOSTILE",
			"/reform?part=HOSTILE&standing=HOSTILE&validOn=HOSTILE&knownAt=HOSTILE", "/area?place=HOSTILE",
			"/things/HOSTILE/x", "/things/LocalAuthority/HOSTILE", "/things/LocalAuthority/886?validOn=HOSTILE" })
	void showWhatIsHostileAsText(String address) throws Exception {
		HttpResponse<String> page = get(address.replace("HOSTILE", "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"));
		assertThat(page.statusCode()).isIn(200, 400, 404);
		assertThat(page.body().replace(SCRIPT, "")).doesNotContain("<script", "\"><scr");
	}

	@Test
	void countTheCellsOfTheMatrixAsTheApiDoes() throws Exception {
		Map<?, ?> matrix = field(
				"""
						{ responsibilityMatrix(place: {residentAuthority: "886"}, filter: {age: 9, planStatus: EHCP}, first: 50) {
						  totalCount nodes { provision { id } verdict claims { responsible { name } } } } }""",
				"responsibilityMatrix");
		String page = HtmlUtils.htmlUnescape(get("/matrix?residentAuthority=886&age=9&planStatus=EHCP").body());
		assertThat(page).contains(matrix.get("totalCount") + " answers");
		List<?> cells = (List<?>) matrix.get("nodes");
		assertThat(cells).hasSize(50);
		List<String> rows = List.of(page.substring(page.indexOf("<tbody")).split("</tr>")).subList(0, 50);
		for (int at = 0; at < 50; at++) {
			Map<?, ?> cell = (Map<?, ?>) cells.get(at);
			assertThat(rows.get(at))
				.contains(String.valueOf(((Map<?, ?>) cell.get("provision")).get("id"))
					.replace("Provision:", "/id/Provision/"))
				.containsIgnoringCase(">" + String.valueOf(cell.get("verdict")).replace('_', ' ') + "</strong>");
			String row = rows.get(at);
			((List<?>) cell.get("claims"))
				.forEach((claim) -> assertThat(row).contains(name(((Map<?, ?>) claim).get("responsible"))));
		}
	}

	@Test
	void showOnlyCellsInWhichAKindOfBodyAnswersForSomething() throws Exception {
		Map<?, ?> matrix = field(
				"{ responsibilityMatrix(place: {residentAuthority: \"886\"}, filter: {responsible: [ICB], "
						+ "age: 9}, first: 50) { totalCount nodes { provision { id } } } }",
				"responsibilityMatrix");
		String page = HtmlUtils.htmlUnescape(get("/matrix?residentAuthority=886&age=9&responsible=ICB").body());
		assertThat(page).contains(matrix.get("totalCount") + " answers", "%22responsible%22%3A%5B%22ICB%22%5D");
		List<String> rows = List.of(page.substring(page.indexOf("<tbody")).split("</tr>"));
		assertThat(rows.subList(0, ((List<?>) matrix.get("nodes")).size())).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsIgnoringCase("integrated care board"));
	}

	@Test
	void turnThePagesOfTheMatrixAndComeBack() throws Exception {
		String first = HtmlUtils.htmlUnescape(get("/matrix?residentAuthority=886").body());
		String next = found(LINK, first).stream().filter((link) -> link.contains("after=")).findFirst().orElseThrow();
		String second = HtmlUtils.htmlUnescape(get(next.replaceAll("#.*", "")).body());
		assertThat(cells(second)).isNotEqualTo(cells(first));
		String back = found(LINK, second).stream().filter((link) -> link.contains("before=")).findFirst().orElseThrow();
		assertThat(cells(HtmlUtils.htmlUnescape(get(back.replaceAll("#.*", "")).body()))).isEqualTo(cells(first));
	}

	@Test
	void leadFromACellToItsAnswer() throws Exception {
		String matrix = HtmlUtils.htmlUnescape(
				get("/matrix?residentAuthority=886&age=9&planStatus=EHCP&settingType=SPECIAL_SCHOOL&verdicts=GAP")
					.body());
		List<String> cells = found(LINK, matrix).stream().filter((link) -> link.contains("provision=")).toList();
		assertThat(cells).isNotEmpty();
		for (String cell : cells) {
			assertThat(get(cell.replaceAll("#.*", "")).body()).as(cell).contains("Gap</strong>", "id=\"answer\"");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							LocalAuthority/886            | E10000016, IntegratedCareBoard/QKS, /responsibility?residentAuthority=886 | Responsibilities | Duty/cfa-s42-2-secure-sep
							IntegratedCareBoard/XX1       | XX1, LocalAuthority/X01             | Responsibilities | Provision/
					Establishment/X00002          | Trust/X0001, /responsibility?urn=X00002 | Particulars | Fictional Brook Primary Academy
							Provision/slt-educational     | Special educational provision       | Rules    | Duty/cfa-s42-2-secure-sep
							Duty/cfa-s42-2-secure-sep     | s.42(2), In force                   | Rules    | Provision/slt-educational
							FundingStream/s75-pooled-fund | A council with education and care functions, Drawn from | Rules    | Provision/joint-commissioning-arrangement
							RedressRoute/rr-lgsco         | NationalBody/, 12 months            | Failures | What is due is not delivered
							""")
	void tellWhatIsKnownOfAThingAndWhatLeadsToIt(String thing, String known, String back, String from)
			throws Exception {
		HttpResponse<String> page = get("/id/" + thing);
		assertThat(page.uri().getPath()).isEqualTo("/things/" + thing);
		assertThat(page.body()).contains(known.split(", ")).contains("href=\"/id/" + thing + "\"");
		int table = page.body().indexOf(back + " (");
		assertThat(table).isPositive();
		assertThat(page.body().substring(table)).contains(from);
	}

	@Test
	void keepTheDayOfAThingInEachOfItsLinks() throws Exception {
		String page = get("/id/LocalAuthority/909?validOn=2022-01-01").body();
		assertThat(page).contains("Cumbria County Council", "As it was on <strong>1 January 2022</strong>");
		assertThat(found(LINK, page).stream().filter((link) -> link.contains("/id/")).toList()).hasSizeGreaterThan(3)
			.filteredOn((link) -> !link.contains("validOn=2022-01-01"))
			.containsExactly("/id/LocalAuthority/909");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Arrangement:fictional-speech-pool", "IntegratedCareBoard:XX1", "Rule:fictional-river-board" })
	void showEachVersionOfAThingOnBothClocks(String thing) throws Exception {
		List<?> history = (List<?>) asked(
				"{ history(of: \"" + thing + "\") { period { start end } recordedAt says { property value } } }",
				Map.of())
			.get("history");
		String page = HtmlUtils.htmlUnescape(get("/id/" + thing.replace(":", "/")).body());
		assertThat(history).isNotEmpty();
		assertThat(page).contains("Its history (" + history.size() + ")");
		for (Object one : history) {
			Map<?, ?> version = (Map<?, ?>) one;
			Map<?, ?> period = (Map<?, ?>) version.get("period");
			assertThat(page).contains(Written.PLAINLY.period(period.get("start"), period.get("end")),
					Written.PLAINLY.instant(version.get("recordedAt")));
			((List<?>) version.get("says")).forEach((said) -> assertThat(page)
				.contains(((Map<?, ?>) said).get("property") + ": " + ((Map<?, ?>) said).get("value")));
		}
	}

	@Test
	void sayWhoCouldSettleEachFinding() throws Exception {
		String page = HtmlUtils.htmlUnescape(get("/findings?residentAuthority=X01").body());
		List<?> found = (List<?>) field(
				"{ findings(place: {residentAuthority: \"X01\"}) { nodes { sentence whoCouldSettle } } }", "findings")
			.get("nodes");
		assertThat(found).isNotEmpty();
		assertThat(found).allSatisfy((one) -> assertThat(page)
			.contains("Who could settle it: " + ((Map<?, ?>) one).get("whoCouldSettle") + "."));
	}

	@Test
	void sayWhereToGoFromAThingThatThereIsNot() throws Exception {
		for (String nothing : List.of("/things/LocalAuthority/000", "/things/Nothing/at-all")) {
			HttpResponse<String> page = get(nothing);
			assertThat(page.statusCode()).isEqualTo(404);
			assertThat(page.body()).contains("Nothing is here", "href=\"/\"");
		}
	}

	private static List<String> cells(String page) {
		return Pattern.compile("href=\"(/responsibility\\?provision[^\"]*)\"")
			.matcher(page)
			.results()
			.map((one) -> one.group(1))
			.toList();
	}

	private static String name(Object thing) {
		return String.valueOf(((Map<?, ?>) thing).get("name"));
	}

	/** What the API says to what an address of the page says. */
	private Map<?, ?> answerTo(String address) {
		Map<String, String> said = new HashMap<>();
		for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
			said.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
		}
		List<String> parts = new ArrayList<>(
				List.of("provision: \"" + said.get("provision") + "\"", "age: " + said.get("age"),
						"planStatus: " + said.get("planStatus"), "setting: {type: " + said.get("setting") + "}",
						"place: {residentAuthority: \"" + said.get("residentAuthority") + "\"}"));
		if (said.containsKey("failure")) {
			parts.add("failure: " + said.get("failure"));
		}
		return field("{ whoIsResponsible(question: {" + String.join(", ", parts) + "}, asOf: {validOn: \""
				+ said.get("validOn") + "\"}) { verdict sentence missing { question } claims { responsible { name } "
				+ "duty { name } redress { name } funding { payer { name } stream { name } } } } }",
				"whoIsResponsible");
	}

	private Map<?, ?> field(String document, String field) {
		return (Map<?, ?>) asked(document, Map.of()).get(field);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> variables(String written) {
		return this.json.readValue(written, Map.class);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> asked(String document, Map<String, Object> variables) {
		Map<String, Object> response = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, variables, null, "pages", null))
			.map((answer) -> answer.getExecutionResult().toSpecification())
			.block();
		assertThat(response).doesNotContainKey("errors");
		return (Map<String, Object>) response.get("data");
	}

	private static Set<String> found(Pattern what, String body) {
		return what.matcher(body).results().map((one) -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(address(path)).header("Accept", BROWSER).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> seen(String address) throws Exception {
		if (!SEEN.containsKey(address)) {
			SEEN.put(address, get(address));
		}
		return SEEN.get(address);
	}

	/**
	 * Links that differ in nothing but what they are about are as good as one another.
	 */
	private static List<String> someOfEachForm(Set<String> links) {
		Map<String, List<String>> forms = new TreeMap<>();
		for (String link : links) {
			String form = link.replaceAll("=[^&]*", "").replaceAll("^(/(?:id|docs)/[^/?]+)/[^?]*", "$1");
			forms.computeIfAbsent(form, (one) -> new ArrayList<>()).add(link);
		}
		return forms.values().stream().flatMap((some) -> some.stream().limit(OF_EACH_FORM)).toList();
	}

}
