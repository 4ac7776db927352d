package org.sendgraph.explorer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendgraph.SendGraph;
import org.sendgraph.access.TokenCommand;
import org.sendgraph.graph.Arrivals;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Officers sign in, see what becomes of an answer and record it, and stewards bring files
 * in, on a graph of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedInIT {

	private static final String QUESTION = "/responsibility?provision=Provision:slt-educational&age=9&planStatus=EHCP"
			+ "&setting=MAINSTREAM_SCHOOL&holds=NHS_PROVIDES&residentAuthority=";

	private static final String RULE = "Rule:mx-slt-educational--any--ehcp--1";

	/** In place of a body: a token that speaks for none. */
	private static final String STEWARD = "steward";

	private static final Path BANDS = Path.of("src/test/resources/opendata/bands");

	private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, String> cookies = new HashMap<>();

	private ConfigurableApplicationContext application;

	private Path home;

	private String server;

	private Chromium browser;

	@BeforeAll
	void start(@TempDir Path home) {
		this.home = home;
		this.application = new SpringApplicationBuilder(SendGraph.class).run("--server.address=127.0.0.1",
				"--server.port=0", "--sendgraph.home=" + home, "--sendgraph.access.local-tokens=true",
				"--sendgraph.figures=false", "--logging.level.root=warn", "--spring.main.banner-mode=off");
		this.application.getBean(Arrivals.class).await();
		this.server = "http://127.0.0.1:" + this.application.getEnvironment().getProperty("local.server.port");
	}

	@AfterAll
	void stop() {
		if (this.browser != null) {
			this.browser.close();
		}
		this.application.close();
	}

	@ParameterizedTest(name = "JavaScript: {0}, only by keyboard: {1}")
	@CsvSource({ "true, false, 383, IntegratedCareBoard:QWO", "false, false, 886, IntegratedCareBoard:QKS",
			"true, true, 330, IntegratedCareBoard:QHL" })
	void aCouncilRecordsASection75AgreementAndTheBoardConfirmsIt(boolean scripts, boolean keyboard, String council,
			String board) {
		Hands officer = new Hands(signedIn(scripts, "LocalAuthority:" + council), keyboard);
		officer.page.navigate(this.server + QUESTION + council);
		officer.follow(officer.page.locator("a[href*='&rules=" + encoded(RULE) + "']"));
		assertThat(officer.page.locator("h1").textContent()).isEqualTo("Record what was agreed");
		officer.press(button(officer.page, "See what the answer becomes"));
		assertThat(officer.page.locator(".govuk-error-summary").textContent()).contains("Give it the name",
				"Give the first day", "Name a document", "Say why");
		officer.type("#title", "Pool for therapy");
		officer.choose("#part1", "PAYS");
		officer.type("#share1", "55");
		officer.choose("#body2", board);
		officer.choose("#part2", "PAYS");
		officer.type("#share2", "40");
		officer.type("#start", "2026-04-01");
		officer.check("#pooled");
		officer.type("#document", "Section 75 agreement of March 2026");
		officer.type("#reason", "Agreed by both");
		officer.press(button(officer.page, "See what the answer becomes"));
		assertThat(officer.page.locator("#parties-problem").textContent()).contains("make 95.00 per cent");
		officer.type("#share2", "45");
		officer.press(button(officer.page, "See what the answer becomes"));
		assertThat(officer.page.locator(".own-two").textContent()).contains("55% and", "45% of the cost",
				"out of a pooled fund (NHS Act 2006, s.75)", "has not confirmed it");
		assertThat(sentence(council)).doesNotContain("Pool for therapy");
		officer.press(button(officer.page, "Record it"));
		assertThat(officer.page.locator("h1").textContent()).isEqualTo("Pool for therapy");
		assertThat(sentence(council)).contains("Pool for therapy", "has not confirmed it");
		Hands confirming = new Hands(signedIn(scripts, board), keyboard);
		confirming.follow(confirming.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Confirm it")));
		confirming.type("#reason", "As agreed");
		confirming.press(button(confirming.page, "See what the answer becomes"));
		confirming.press(button(confirming.page, "Record it"));
		assertThat(sentence(council)).contains("55%", "45%").doesNotContain("has not confirmed it");
	}

	@Test
	void doesOnPagesAllThatOfficersDoThroughTheApi() throws Exception {
		signIn("LocalAuthority:352");
		String pool = made(send("arrangement",
				Map.of("place", "LocalAuthority:352", "varied", RULE, "rules", RULE, "title", "Pool of Manchester",
						"start", "2026-04-01", "ageFrom", "0", "ageTo", "25", "document", "Minutes"),
				(form) -> parties(form, "LocalAuthority:352", "IntegratedCareBoard:QOP")));
		assertThat(send("dispute", Map.of("about", pool, "text", "The share was never agreed."), (form) -> {
		}).headers().firstValue("Location")).hasValueSatisfying((to) -> assertThat(to).startsWith("/id/Dispute/"));
		String dispute = id(asked("{ disputes(filter: {about: \"" + pool + "\"}) { nodes { id } } }"));
		assertThat(sentence("352")).startsWith("This is contested");
		made(send("answer", Map.of("about", dispute, "text", "It was."), (form) -> {
		}));
		made(send("settle", Map.of("about", dispute, "text", "The minutes were found."), (form) -> {
		}));
		made(send("correct",
				Map.of("about", pool, "place", "LocalAuthority:352", "rules", RULE, "title", "Pool of Manchester",
						"start", "2026-04-01", "ageFrom", "0", "ageTo", "18", "document", "Minutes"),
				(form) -> parties(form, "LocalAuthority:352", "IntegratedCareBoard:QOP")));
		assertThat(asked("{ arrangement(id: \"" + pool + "\") { ageTo change } }")).contains("\"ageTo\":18",
				"\"change\":\"CORRECTED\"");
		assertThat(send("transfer", Map.of("about", pool, "from", "IntegratedCareBoard:QOP", "to",
				"IntegratedCareBoard:QKS", "on", "2026-10-01", "document", "Order"), (form) -> {
				})
			.body()).contains("has not followed");
		made(send("end", Map.of("about", pool, "on", "2026-11-01", "document", "Letter"), (form) -> {
		}));
		assertThat(asked("{ arrangement(id: \"" + pool + "\") { period { end } change } }"))
			.contains("\"end\":\"2026-11-01\"", "\"change\":\"ENDED\"");
	}

	@Test
	void hasOneEffectHoweverOftenAFormIsSent() throws Exception {
		signIn("LocalAuthority:373");
		Map<String, String> pool = Map.of("place", "LocalAuthority:373", "rules", RULE, "title", "Pool of Sheffield",
				"start", "2026-04-01", "ageFrom", "0", "ageTo", "25", "document", "Minutes", "key", "sent-twice");
		String once = made(
				send("arrangement", pool, (form) -> parties(form, "LocalAuthority:373", "IntegratedCareBoard:QF7")));
		assertThat(made(
				send("arrangement", pool, (form) -> parties(form, "LocalAuthority:373", "IntegratedCareBoard:QF7"))))
			.isEqualTo(once);
	}

	@Test
	void losesNothingOfAnArrangementThatIsCorrected() throws Exception {
		signIn("LocalAuthority:X01");
		String filled = get("/record/correct?about=Arrangement:fictional-speech-pool").body();
		for (String value : List.of("value=\"Rule:", "value=\"LocalAuthority:X01\" selected", "share1")) {
			assertThat(filled).contains(value);
		}
	}

	@Test
	void keepsATokenWhereNoScriptAndNoOtherSiteGetsAtItAndTheApiDoesNotTakeIt() throws Exception {
		HttpResponse<String> in = signIn("LocalAuthority:886");
		assertThat(in.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("sendgraph-token=")
				.contains("; Secure", "; HttpOnly", "; SameSite=Strict", "; Max-Age="));
		assertThat(in.headers().firstValue("Location")).hasValue("/record");
		assertThat(asked("{ actor { name } }")).isEqualTo("{\"data\":{\"actor\":null}}");
		assertThat(get("/record").body()).contains("Signed in as");
	}

	@Test
	void recordsNothingThatDoesNotComeFromAPage() throws Exception {
		signIn("LocalAuthority:886");
		HttpResponse<String> forged = post("/record/dispute", Map.of("about", RULE, "text", "No", "reason", "No", "key",
				"forged-request", "step", "record", "_csrf", "guessed"));
		assertThat(forged.statusCode()).isEqualTo(403);
		assertThat(forged.body()).contains("did not come from a page of SEND Graph", "Nothing was recorded");
		assertThat(asked("{ disputes(filter: {about: \"" + RULE + "\"}) { totalCount } }")).contains(":0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "" })
	void leadsNowhereElseAfterSigningIn(String to) throws Exception {
		this.cookies.clear();
		String proof = proof(get("/sign-in").body());
		assertThat(post("/sign-in", Map.of("token", token("LocalAuthority:886"), "to", to, "_csrf", proof)).headers()
			.firstValue("Location")).hasValue("/record");
	}

	@Test
	void saysWhyATokenDoesNotCountAndForgetsOneThatNoLongerDoes() throws Exception {
		this.cookies.clear();
		String proof = proof(get("/sign-in").body());
		assertThat(post("/sign-in", Map.of("token", "nonsense", "_csrf", proof)).body()).contains("Error: Sign in",
				"The token is no JWT");
		assertThat(post("/sign-in", Map.of("token", "", "_csrf", proof)).body()).contains("Paste a token.");
		assertThat(post("/sign-in", Map.of("token", "x".repeat(5000), "_csrf", proof)).body())
			.contains("longer than what browsers keep");
		this.cookies.put("sendgraph-token", token("LocalAuthority:886").replaceFirst("\\.[^.]*$", ".AAAA"));
		HttpResponse<String> refused = get("/matrix");
		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.body()).contains("not signed with a key of its issuer");
		assertThat(this.cookies).doesNotContainKey("sendgraph-token");
		assertThat(get("/matrix").statusCode()).isEqualTo(200);
	}

	@Test
	void signsOut() throws Exception {
		signIn("LocalAuthority:886");
		post("/sign-out", Map.of("_csrf", proof(get("/record").body())));
		assertThat(this.cookies).doesNotContainKey("sendgraph-token");
		assertThat(get("/record").headers().firstValue("Location")).hasValue("/sign-in?to=%2Frecord");
	}

	@ParameterizedTest(name = "JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void aStewardTriesAFileMendsItAndBringsItIn(boolean scripts) throws Exception {
		Page page = signedIn(scripts, STEWARD);
		page.getByText("bring files of publishers in").click();
		sendFile(page, "wrong_bands_2025-05-01.csv");
		assertThat(page.locator("main").textContent()).contains("so that nothing was recorded");
		Download rejected = page.waitForDownload(() -> page.getByText("Rejected rows with reasons").click());
		assertThat(Files.readString(rejected.path())).startsWith("line,column,value,reason,how_to_fix");
		page.getByText("Files of publishers, and another file").click();
		sendFile(page, scripts ? "kent_bands_2024-06-01.csv" : "otherford_bands_2025-05-01.csv");
		assertThat(page.locator("main").textContent()).contains("Nothing was recorded: this was a dry run.");
		page.getByText("Files of publishers, and another file").click();
		page.locator("#dryRun").uncheck();
		sendFile(page, scripts ? "kent_bands_2024-06-01.csv" : "otherford_bands_2025-05-01.csv");
		page.locator("main a[href^='/id/Import/']").click();
		assertThat(page.locator("h1").textContent()).startsWith("Import:");
		assertThat(asked("{ imports(kind: \"bands\") { nodes { file } } }"))
			.contains(scripts ? "kent_bands_2024-06-01.csv" : "otherford_bands_2025-05-01.csv")
			.doesNotContain("wrong_bands");
	}

	private static void sendFile(Page page, String file) {
		page.locator("#kind").selectOption("bands");
		page.locator("#file").setInputFiles(BANDS.resolve(file));
		button(page, "Send it").click();
		Locator underWay = page.getByText("See how far it has come");
		for (int look = 0; look < 100 && page.locator("progress").count() > 0; look++) {
			underWay.click(new Locator.ClickOptions().setNoWaitAfter(true));
			page.waitForTimeout(200);
		}
	}

	@Test
	void turnsOthersAwayBeforeTheirFilesAreRead() throws Exception {
		String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na\r\n--x--\r\n";
		this.cookies.clear();
		HttpResponse<String> nobody = sendParts("/import", body);
		assertThat(nobody.statusCode()).isEqualTo(403);
		assertThat(nobody.body()).contains("Only stewards bring files in");
		signIn("LocalAuthority:886");
		assertThat(sendParts("/import", body).statusCode()).isEqualTo(403);
		for (String other : List.of("/graphql", "/record/end", "/sign-in")) {
			assertThat(sendParts(other, body).statusCode()).as(other).isEqualTo(415);
		}
		assertThat(get("/import/any").statusCode()).isEqualTo(403);
		assertThat(get("/import/any/rejected.csv").statusCode()).isEqualTo(404);
		signIn(STEWARD);
		assertThat(sendParts("/import", body).body()).contains("did not come from a page of SEND Graph");
		assertThat(get("/import/any").statusCode()).isEqualTo(404);
	}

	@Test
	void saysWhyAFileIsRefused() throws Exception {
		String token = token(STEWARD);
		for (String[] refused : new String[][] { { "kind\r\n\r\nnothing", "There is no kind of file" },
				{ "asAt\r\n\r\n2199-01-01", "which is still to come" },
				{ "dryRun\r\n\r\ntrue", "Nothing of it was recorded" } }) {
			String name = refused[0].substring(0, refused[0].indexOf('\r'));
			String body = (name.equals("kind") ? ""
					: "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nbands\r\n")
					+ "--x\r\nContent-Disposition: form-data; name=\"" + refused[0].replaceFirst("\r", "\"\r")
					+ "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/a b.csv\"\r\n\r\nno,such,file\r\n--x--\r\n";
			this.cookies.clear();
			HttpResponse<String> sent = this.client.send(HttpRequest.newBuilder(URI.create(this.server + "/import"))
				.header("Authorization", "Bearer " + token)
				.header("Content-Type", "multipart/form-data; boundary=x")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
			signIn(STEWARD);
			String page = get(sent.headers().firstValue("Location").orElseThrow()).body();
			for (int look = 0; look < 100 && page.contains("data-under-way"); look++) {
				Thread.sleep(100);
				page = get(sent.headers().firstValue("Location").orElseThrow()).body();
			}
			assertThat(page).contains(refused[1], "a b.csv").doesNotContain("etc/", "sendgraph-upload");
		}
	}

	private HttpResponse<String> sendParts(String path, String body) throws Exception {
		return send(HttpRequest.newBuilder(URI.create(this.server + path))
			.header("Content-Type", "multipart/form-data; boundary=x")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	@Test
	void areWithinReachOfEverybodyInEveryState() throws Exception {
		Visitor visitor = new Visitor(browser(), this.server);
		List<String> faults = new ArrayList<>(visitor.to("/sign-in", false).faults());
		signIn(visitor.page(), "LocalAuthority:384");
		faults.addAll(visitor.to("/record", false).faults());
		String form = "/record/arrangement?place=LocalAuthority:384&rules=" + RULE;
		faults.addAll(visitor.to(form, false).faults());
		button(visitor.page(), "See what the answer becomes").click();
		faults.addAll(visitor.look(false).faults());
		visitor.page().navigate(this.server + form);
		visitor.page().locator("#body2").selectOption("IntegratedCareBoard:QWO");
		visitor.page().locator("#part1").selectOption("PAYS");
		visitor.page().locator("#part2").selectOption("DELIVERS");
		for (String field : List.of("title", "document", "reason")) {
			visitor.page().locator("#" + field).fill("A name");
		}
		visitor.page().locator("#start").fill("2026-04-01");
		button(visitor.page(), "See what the answer becomes").click();
		assertThat(visitor.page().locator("#preview").count()).isOne();
		faults.addAll(visitor.look(true).faults());
		for (String other : List.of("confirm", "end", "transfer", "correct", "dispute")) {
			faults.addAll(visitor.to("/record/" + other + "?about=Arrangement:fictional-speech-pool", false).faults());
		}
		faults.addAll(visitor.to("/record/confirm?about=Arrangement:none", false).faults());
		faults.addAll(visitor.to("/import", false).faults());
		faults.addAll(visitor.to("/import/none", false).faults());
		signIn(visitor.page(), STEWARD);
		faults.addAll(visitor.to("/import", true).faults());
		visitor.page().navigate(this.server + "/import");
		sendFile(visitor.page(), "wrong_bands_2025-05-01.csv");
		faults.addAll(visitor.look(false).faults());
		assertThat(faults).isEmpty();
	}

	private Chromium browser() {
		if (this.browser == null) {
			this.browser = Chromium.open();
		}
		return this.browser;
	}

	private Page signedIn(boolean scripts, String body) {
		BrowserContext officer = browser().visitor(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
		Page page = officer.newPage();
		page.navigate(this.server + "/record");
		signIn(page, body);
		return page;
	}

	private void signIn(Page page, String body) {
		page.navigate(this.server + "/sign-in");
		page.locator("#token").fill(token(body));
		button(page, "Sign in").click();
		assertThat(page.locator("h1").textContent()).isEqualTo("Record");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private String token(String body) {
		PrintStream before = System.out;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		boolean steward = body.equals(STEWARD);
		try {
			assertThat(TokenCommand.run(
					steward ? new String[] { "--role", "steward", "--name", "A steward" }
							: new String[] { "--role", "officer", "--for", body, "--name", "An officer" },
					new String[] { "--sendgraph.home=" + this.home }))
				.isZero();
		}
		finally {
			System.setOut(before);
		}
		return said.toString(StandardCharsets.UTF_8).strip();
	}

	private HttpResponse<String> signIn(String body) throws Exception {
		this.cookies.clear();
		return post("/sign-in", Map.of("token", token(body), "_csrf", proof(get("/sign-in").body())));
	}

	private HttpResponse<String> send(String what, Map<String, String> said, Consumer<Map<String, String>> more)
			throws Exception {
		Map<String, String> form = new HashMap<>(said);
		form.putIfAbsent("key", "form-" + System.nanoTime());
		form.put("reason", "Agreed");
		form.put("step", "record");
		form.put("_csrf", proof(get("/record").body()));
		more.accept(form);
		return post("/record/" + what, form);
	}

	private static void parties(Map<String, String> form, String council, String board) {
		form.putAll(Map.of("body1", council, "part1", "PAYS", "share1", "60", "body2", board, "part2", "PAYS", "share2",
				"40"));
	}

	/** The id of what a form was about, where it was recorded. */
	private static String made(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
		return response.headers()
			.firstValue("Location")
			.orElseThrow()
			.substring("/id/".length())
			.replaceFirst("/", ":");
	}

	private static String id(String answer) {
		Matcher found = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer);
		assertThat(found.find()).as(answer).isTrue();
		return found.group(1);
	}

	private String sentence(String council) {
		try {
			String page = this.client
				.send(HttpRequest.newBuilder(URI.create(this.server + QUESTION + council)).build(),
						HttpResponse.BodyHandlers.ofString())
				.body();
			return HtmlUtils.htmlUnescape(page.replaceAll("(?s).*own-sentence\">(.*?)</p>.*", "$1"));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String asked(String document) throws Exception {
		return send(HttpRequest.newBuilder(URI.create(this.server + "/graphql?query=" + encoded(document)))).body();
	}

	private static String proof(String page) {
		Matcher proof = PROOF.matcher(page);
		assertThat(proof.find()).as(page).isTrue();
		return HtmlUtils.htmlUnescape(proof.group(1));
	}

	private HttpResponse<String> get(String path) throws Exception {
		return send(HttpRequest.newBuilder(URI.create(this.server + path)));
	}

	private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
		List<String> pairs = form.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.toList();
		return send(HttpRequest.newBuilder(URI.create(this.server + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					String.join("; ",
							this.cookies.entrySet()
								.stream()
								.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
								.toList()));
		}
		HttpResponse<String> response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		response.headers().allValues("Set-Cookie").forEach((cookie) -> {
			String[] pair = cookie.split(";", 2)[0].split("=", 2);
			if (pair[1].isEmpty()) {
				this.cookies.remove(pair[0]);
			}
			else {
				this.cookies.put(pair[0], pair[1]);
			}
		});
		return response;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * What somebody does with a page: with a mouse, or by keys alone.
	 */
	private record Hands(Page page, boolean keyboard) {

		/** More than a page has that takes the focus. */
		private static final int STOPS = 400;

		void follow(Locator link) {
			press(link.first());
		}

		void press(Locator target) {
			if (!this.keyboard) {
				target.click();
				return;
			}
			walk(target);
			this.page.waitForNavigation(() -> this.page.keyboard().press("Enter"));
		}

		void check(String field) {
			if (!this.keyboard) {
				this.page.locator(field).check();
				return;
			}
			walk(this.page.locator(field));
			this.page.keyboard().press("Space");
		}

		void type(String field, String text) {
			if (!this.keyboard) {
				this.page.locator(field).fill(text);
				return;
			}
			walk(this.page.locator(field));
			this.page.keyboard().press("Control+a");
			this.page.keyboard().type(text);
		}

		void choose(String field, String value) {
			if (!this.keyboard) {
				this.page.locator(field).selectOption(value);
				return;
			}
			walk(this.page.locator(field));
			String label = String.valueOf(this.page.locator(field + " option[value='" + value + "']").textContent());
			this.page.keyboard().type(label);
		}

		/** Goes from stop to stop until it has the focus. */
		private void walk(Locator target) {
			for (int stop = 0; stop < STOPS; stop++) {
				if (Boolean.TRUE.equals(target.evaluate("(element) => element === document.activeElement"))) {
					return;
				}
				this.page.keyboard().press("Tab");
			}
			throw new AssertionError("No key leads to " + target);
		}

	}

}
