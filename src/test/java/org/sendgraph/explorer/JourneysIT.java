package org.sendgraph.explorer;

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

	@ParameterizedTest(name = "JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void anAuditorFollowsTopUpFromASchoolToTheNationalVoteOnAPastDate(boolean scripts) {
		try (BrowserContext auditor = officer(scripts)) {
			Page page = start(auditor);
			page.getByLabel("Search for a council").fill("Fictional Brook");
			page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();
			follow(page, "Fictional Brook Primary Academy");
			follow(page, "Ask who is responsible at this school or college");
			page.getByLabel("Kind of support").selectOption("Provision:teaching-assistant-support");
			page.getByLabel("Age", new Page.GetByLabelOptions().setExact(true)).fill("9");
			page.locator("#planStatus").check();
			page.getByLabel("Council where the child or young person lives").selectOption("X01");
			page.getByLabel("As it was on (optional)").fill("2025-10-01");
			page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(sentence(page)).contains("Fictional Exampleshire County Council pays the top-up (element 3)");
			for (String money : new String[] { "Top-up (element 3): academies, free schools and colleges",
					"DSG high needs block", "Dedicated schools grant", "DfE departmental budget" }) {
				follow(page, money);
				assertThat(page.locator("h1").textContent()).isEqualTo(money);
				assertThat(page.locator("main").textContent()).contains("As it was on 1 October 2025");
			}
		}
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

}
