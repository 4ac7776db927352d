package org.sendgraph.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.Sizes;

/**
 * Goes from page to page and looks at each in every way, as if it were the first: nothing
 * of what was fetched is kept.
 */
final class Visitor {

	private static final int[] WIDTHS = { 320, 768, 1280 };

	private static final int HEIGHT = 800;

	private static final int MOST_BYTES = 250_000;

	/** Stops that are walked to with the tab key; what lies beyond gets the focus. */
	private static final int STOPS = 12;

	/** Rows of a table that stand for all at the first width, and at the others. */
	private static final int[] ROWS = { 21, 9, 9 };

	private static final String PROBES = read("/browser/probes.js");

	/** Milliseconds; how soon a page is there is nothing that these tests are about. */
	private static final double PATIENCE = 180_000;

	private static final String AXE = read("/axe.min.js");

	/** A page that says what is wrong with a question has the status of that. */
	private static final String REFUSED = "Failed to load resource: the server responded with a status of ";

	private final String host;

	private final Page page;

	private final List<Request> requests = new ArrayList<>();

	private final List<ConsoleMessage> messages = new ArrayList<>();

	private long heaviest;

	Visitor(Chromium browser, String host) {
		this.host = host;
		BrowserContext context = browser.visitor(new Browser.NewContextOptions());
		context.addInitScript(PROBES);
		this.page = context.newPage();
		this.page.setDefaultTimeout(PATIENCE);
		this.page.onRequestFinished(this.requests::add);
		this.page.onConsoleMessage(this.messages::add);
		CDPSession network = context.newCDPSession(this.page);
		JsonObject cache = new JsonObject();
		cache.addProperty("cacheDisabled", true);
		network.send("Network.enable");
		network.send("Network.setCacheDisabled", cache);
	}

	/** Bytes of the page that had most of them, with all that it is made of. */
	long heaviest() {
		return this.heaviest;
	}

	/**
	 * Opens a page and looks at it.
	 * @param address its address
	 * @param inEveryWay whether at every width, with large text and with forced colours;
	 * else as wide as a telephone
	 * @return what is wrong with it
	 */
	Visit to(String address, boolean inEveryWay) {
		this.page.setViewportSize(WIDTHS[0], HEIGHT);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE)
			.setReducedMotion(ReducedMotion.NO_PREFERENCE));
		this.requests.clear();
		this.messages.clear();
		this.page.navigate(this.host + address);
		return look(inEveryWay);
	}

	/** The page that it is at, for whoever wants to do something there. */
	Page page() {
		return this.page;
	}

	/** Looks at where it is in the same way. */
	Visit look(boolean inEveryWay) {
		Visit visit = new Visit(this.page.locator("h1").textContent());
		visit.shifts().addAll(ask("shifts()"));
		arrived(visit, this.page.url().replaceFirst("#.*", ""));
		this.page.evaluate(AXE);
		this.page.evaluate("probes.open()");
		for (int at = 0; at < (inEveryWay ? WIDTHS.length : 1); at++) {
			this.page.setViewportSize(WIDTHS[at], HEIGHT);
			look(visit, WIDTHS[at] + " px", ROWS[at], "all");
		}
		walk();
		visit.focus().addAll(ask("unseen(false)"));
		if (inEveryWay) {
			enlarge(visit);
			forceColours(visit);
		}
		return visit;
	}

	private void enlarge(Visit visit) {
		this.page.evaluate("probes.enlarge()");
		look(visit, "200 % text", ROWS[2], "appearance");
		visit.text().addAll(ask("small()"));
		this.page.evaluate("probes.reduce()");
	}

	private void forceColours(Visit visit) {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE)
			.setReducedMotion(ReducedMotion.REDUCE));
		look(visit, "forced colours, reduced motion", ROWS[2], "appearance");
		visit.motion().addAll(ask("moving()"));
		this.page.evaluate("probes.watch()");
		visit.focus().addAll(ask("unseen(true)"));
	}

	private void arrived(Visit visit, String address) {
		List<Request> arrived = List.copyOf(this.requests);
		arrived.stream().map(Request::url).filter((url) -> !url.startsWith(this.host)).forEach(visit.elsewhere()::add);
		List.copyOf(this.messages)
			.stream()
			.filter((message) -> message.type().equals("error"))
			.filter((message) -> !(message.text().startsWith(REFUSED) && message.location().startsWith(address)))
			.map(ConsoleMessage::text)
			.forEach(visit.console()::add);
		long bytes = arrived.stream().map(Request::sizes).mapToLong(Visitor::bytes).sum();
		if (bytes > MOST_BYTES) {
			visit.weight().add(String.format("%,d bytes", bytes));
		}
		this.heaviest = Math.max(this.heaviest, bytes);
	}

	private void look(Visit visit, String as, int rows, String rules) {
		ask("sideways()").forEach((fault) -> visit.sideways().add(as + ": " + fault));
		this.page.evaluate("probes.shorten(" + rows + ")");
		ask("axe('" + rules + "')").forEach((fault) -> visit.accessibility().add(as + ": " + fault));
	}

	private void walk() {
		int stops = (int) this.page.evaluate("probes.watch()");
		for (int stop = 0; stop < Math.min(stops, STOPS); stop++) {
			this.page.keyboard().press("Tab");
		}
	}

	@SuppressWarnings("unchecked")
	private List<String> ask(String probe) {
		return (List<String>) this.page.evaluate("probes." + probe);
	}

	private static long bytes(Sizes sizes) {
		return sizes.responseHeadersSize + sizes.responseBodySize;
	}

	private static String read(String resource) {
		try (InputStream file = Visitor.class.getResourceAsStream(resource)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
