package org.sendgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendgraph.IntegrationTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People get from the start to what they came for, with JavaScript and without.
 */
@IntegrationTest
@Tag("whatever-database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysIT {

	private static final int MOST_KEYS = 25;

	private static final String LAW = "https://www.legislation.gov.uk/ukpga/2014/6/section/42/";

	private static final String YEAR = "2025-26";

	private static final String PAST = "2025-10-01";

	private static final Pattern AMOUNT = Pattern
		.compile("£[0-9,.]+, [0-9.]+ % of what was paid out, [0-9.]+ % of what came in");

	private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	private Chromium browser;

	@LocalServerPort
	private int port;

	private int keys;

	@BeforeAll
	void open() {
		this.browser = Chromium.open();
	}

	@AfterAll
	void close() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	/**
	 * Every key that goes down counts: each letter, also those that find a choice of a
	 * list, and each Tab, Space and Enter.
	 */
	@ParameterizedTest(name = "JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void anOfficerOfABoardLearnsWhoPaysAcrossABorderWithFewKeysAndReadsTheLaw(boolean scripts) {
		try (BrowserContext officer = officer(scripts)) {
			Page page = start(officer);
			this.keys = 0;
			press(page, "Tab", "Tab", "Tab");
			assertThat(focus(page)).isEqualTo("Who is responsible?");
			press(page, "Enter");
			page.waitForURL("**/responsibility");
			press(page, "Tab", "Enter");
			press(page, "Tab", "s", "p", "e", "e");
			press(page, "Tab", "9");
			press(page, "Tab", "Space");
			press(page, "Tab", "s");
			press(page, "Tab", "m");
			press(page, "Tab", "m");
			press(page, "Tab", "Enter");
			page.waitForURL("**/responsibility?**");
			assertThat(page.url()).contains("provision=Provision%3Aslt-educational", "age=9", "planStatus=EHCP",
					"residentAuthority=355", "maintainingAuthority=352", "setting=MAINSTREAM_SCHOOL");
			assertThat(sentence(page)).contains(
					"Manchester City Council must secure this because it maintains the plan",
					"NHS Greater Manchester Integrated Care Board pays");
			press(page, "Tab", "Enter");
			page.waitForURL(LAW + "**");
			assertThat(this.keys).isLessThanOrEqualTo(MOST_KEYS);
		}
	}

	@ParameterizedTest(name = "JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void anOfficerOfABoardSettlesWhoPaysByAnsweringOneQuestion(boolean scripts) {
		try (BrowserContext officer = officer(scripts)) {
			Page page = start(officer);
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Who is responsible?"))
				.getByRole(AriaRole.LINK)
				.click();
			page.getByLabel("Kind of support").selectOption("Provision:slt-educational");
			page.getByLabel("Age", new Page.GetByLabelOptions().setExact(true)).fill("9");
			page.locator("#planStatus").check();
			page.getByLabel("Council where the child or young person lives").selectOption("886");
			page.getByLabel("Council that maintains the plan (optional)").selectOption("887");
			page.getByLabel("Kind of setting").selectOption("MAINSTREAM_SCHOOL");
			page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(sentence(page)).contains("If NHS staff deliver this therapy");
			page.getByText("Yes: Do NHS staff deliver this therapy").click();
			assertThat(sentence(page))
				.contains("Medway Council must secure this", "NHS Kent and Medway Integrated Care Board pays")
				.doesNotContain("If NHS staff", "Medway Council pays");
		}
	}

	@ParameterizedTest(name = "JavaScript: {0}, by keyboard alone: {1}")
	@CsvSource({ "true, false", "false, false", "true, true" })
	void anAuditorFollowsTopUpFromASchoolToTheNationalVoteOnAPastDateAndTakesItAlong(boolean scripts, boolean keyboard)
			throws IOException {
		try (BrowserContext visitor = officer(scripts)) {
			Page page = start(visitor);
			Auditor auditor = new Auditor(page, keyboard);
			auditor.type("text", "Fictional Brook");
			auditor.send();
			auditor.follow("Fictional Brook Primary Academy");
			auditor.follow("Follow its money in one year");
			auditor.type("financialYear", YEAR);
			auditor.type("validOn", PAST);
			auditor.send();
			assertThat(page.locator("h1").textContent())
				.isEqualTo("The money of Fictional Brook Primary Academy, " + YEAR);
			List<String> shown = amounts(page.locator(".own-way").allTextContents());
			assertThat(shown).contains("£4,500, 0.7 % of what was paid out, 0.3 % of what came in");
			assertThat(written(auditor.download("as CSV"))).isEqualTo(shown);
			auditor.follow("Fictional Exampleshire County Council: DSG high needs block, " + YEAR);
			assertThat(page.locator("h1").textContent()).contains("DSG high needs block, " + YEAR);
			assertThat(page.locator("main").textContent()).contains("£90,000,000");
			for (String money : List.of("Dedicated schools grant", "DfE departmental budget")) {
				auditor.follow(money);
				assertThat(page.locator("h1").textContent()).isEqualTo(money);
				assertThat(page.locator("main").textContent()).contains("As it was on 1 October 2025");
			}
			assertThat(auditor.visited().subList(3, auditor.visited().size())).hasSize(4)
				.allMatch((address) -> address.contains("validOn=" + PAST));
		}
	}

	/** What the ways of a page say of each time that money changed hands. */
	private static List<String> amounts(List<String> ways) {
		return ways.stream().flatMap((way) -> AMOUNT.matcher(way).results()).map(MatchResult::group).toList();
	}

	/** The same from the rows of a file. */
	private static List<String> written(String file) {
		List<List<String>> rows = file.lines()
			.dropWhile((line) -> !line.isEmpty())
			.skip(1)
			.map((line) -> List.of(COMMA.split(line, -1)))
			.toList();
		List<String> head = rows.getFirst();
		return rows.stream()
			.skip(1)
			.map((row) -> Written.PLAINLY.pounds(row.get(head.indexOf("hops.amount"))) + ", "
					+ Written.PLAINLY.share(row.get(head.indexOf("hops.shareOfOutflow"))) + " of what was paid out, "
					+ Written.PLAINLY.share(row.get(head.indexOf("hops.shareOfIncome"))) + " of what came in")
			.toList();
	}

	private BrowserContext officer(boolean scripts) {
		BrowserContext visitor = this.browser.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
		visitor.route((url) -> url.startsWith("https:"),
				(route) -> route.fulfill(new Route.FulfillOptions().setContentType("text/plain").setBody("The law")));
		return visitor;
	}

	private Page start(BrowserContext visitor) {
		Page page = visitor.newPage();
		page.navigate("http://127.0.0.1:" + this.port + "/");
		return page;
	}

	private void press(Page page, String... keys) {
		for (String key : keys) {
			page.keyboard().press(key);
			this.keys++;
		}
	}

	private static void follow(Page page, String link) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
	}

	private static String focus(Page page) {
		return page.locator(":focus").textContent();
	}

	private static String sentence(Page page) {
		return page.locator(".own-sentence").textContent();
	}

	/**
	 * Goes by clicks, or by keys alone.
	 *
	 * @param page where they are
	 * @param keyboard whether by keys alone
	 * @param visited where they came, in that order
	 */
	private record Auditor(Page page, boolean keyboard, List<String> visited) {

		private static final int MOST_STOPS = 150;

		Auditor(Page page, boolean keyboard) {
			this(page, keyboard, new ArrayList<>());
		}

		void follow(String link) {
			arrive(() -> go(link));
		}

		void type(String field, String text) {
			if (this.keyboard) {
				walk(field);
				this.page.keyboard().type(text);
			}
			else {
				this.page.locator("#" + field).fill(text);
			}
		}

		/** Sends the form of the field that was typed last. */
		void send() {
			arrive(() -> this.page.keyboard().press("Enter"));
		}

		String download(String link) throws IOException {
			return Files.readString(this.page.waitForDownload(() -> go(link)).path());
		}

		private void go(String link) {
			if (this.keyboard) {
				walk(link);
				this.page.keyboard().press("Enter");
			}
			else {
				JourneysIT.follow(this.page, link);
			}
		}

		private void arrive(Runnable step) {
			String from = this.page.url();
			step.run();
			this.page.waitForURL((address) -> !address.equals(from));
			this.visited.add(this.page.url());
		}

		private void walk(String to) {
			for (int stop = 0; stop < MOST_STOPS; stop++) {
				this.page.keyboard().press("Tab");
				if (to.equals(
						this.page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))) {
					return;
				}
			}
			throw new AssertionError("No key leads to " + to);
		}

	}

}
