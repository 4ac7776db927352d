package org.sendgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sendgraph.IntegrationTest;
import org.sendgraph.limit.LimitSettings;
import org.sendgraph.limit.Turns;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever opens a page in a browser can use it: whatever the width of the window, the
 * size of the text and the colours, with the keyboard alone, and soon. GraphiQL is left
 * out: the whole of its page but for its frame is other people's.
 */
@IntegrationTest
@Tag("whatever-database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

	private static final Path THINGS = Path.of("src/main/resources/explorer/things");

	private static final String LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(6);

	private static final String ASKED = "/responsibility?planStatus=EHCP&setting=SPECIAL_SCHOOL&validOn=2026-09-01";

	/** A page for which there is no turn left. */
	private static final String REFUSED = "/money?validOn=2026-01-01";

	private static final String NOTHING = "Nothing is here";

	/** Every page and state in every way takes three minutes on two cores. */
	private static final boolean EVERY_WAY = Boolean.getBoolean("sendgraph.every-way");

	private final Set<String> templates = ConcurrentHashMap.newKeySet();

	private final Map<String, Visit> visits = new ConcurrentSkipListMap<>();

	@Autowired
	private LimitSettings limits;

	@Autowired
	private Turns turns;

	@LocalServerPort
	private int port;

	/** Pages and states that {@link ExplorerIT} has no need of. */
	private static Stream<String> states() {
		return Stream.concat(ExplorerIT.pages(), Stream.of("/search?text=" + LONG,
				ASKED + "&provision=" + LONG + "&age=" + LONG + "&residentAuthority=" + LONG + "&other=" + LONG,
				ASKED + "&provision=Provision:independent-s41-place&age=9&residentAuthority=886",
				"/things/LocalAuthority/" + LONG, "/matrix?residentAuthority=886", "/docs", "/docs/Query",
				"/docs/Verdict", "/docs/AccountabilityQuestion", "/docs/Nothing",
				"/things/Tariff/X01-2026-27-F1%7CELEMENT_3_TOP_UP%7CPUPIL_YEAR%7CMAINSTREAM_ACADEMY+MAINSTREAM_SCHOOL%7C4-16%7CEHCP",
				"/things/Allocation/X00002-top-up-2025-26", "/things/Measure/change-programme",
				"/things/Procedure/mediation", "/things/ProcedureStep/mediation-asked",
				"/things/Standard/travel-to-school", "/things/Partnership/cpp-west-midlands",
				"/things/DeficitAgreement/838-safety-valve", "/things/Intervention/X01-notice-2024-09-03",
				"/things/Import/3", "/things/Entry/1"));
	}

	@BeforeAll
	void visitEachPage() throws Exception {
		Queue<String> addresses = new ConcurrentLinkedQueue<>(states().toList());
		try (Chromium one = Chromium.open();
				Chromium other = Chromium.open();
				ExecutorService beside = Executors.newSingleThreadExecutor()) {
			Future<?> others = beside.submit(() -> visit(other, addresses));
			visit(one, addresses);
			others.get();
			visitWithoutATurn(one);
		}
	}

	private void visitWithoutATurn(Chromium browser) {
		List<Turns.Turn> taken = new ArrayList<>();
		try {
			for (int turn = 0; turn < this.limits.requestsOfOne(); turn++) {
				taken.add(this.turns.take("127.0.0.1"));
			}
			visit(browser, new ArrayDeque<>(List.of(REFUSED)));
		}
		finally {
			taken.forEach(Turns.Turn::close);
		}
	}

	/** Whether it is the first to be shown by its template, asked or not asked. */
	private boolean first(String address) {
		String page = address.replaceFirst("[?].*", "").replaceFirst("^/(things|docs)/.*", "/$1/");
		return this.templates.add(page + address.contains("?"));
	}

	private void visit(Chromium browser, Queue<String> addresses) {
		Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + this.port);
		for (String address = addresses.poll(); address != null; address = addresses.poll()) {
			this.visits.put(address, visitor.to(address, EVERY_WAY || first(address)));
		}
		System.out.printf("The heaviest of these pages has %,d bytes%n", visitor.heaviest());
	}

	@Test
	void areWithinReachOfEverybody() {
		assertThat(faults(Visit::accessibility)).isEmpty();
	}

	@Test
	void neverScrollSidewaysAsAWhole() {
		assertThat(faults(Visit::sideways)).isEmpty();
	}

	@Test
	void showWhereTheFocusIs() {
		assertThat(faults(Visit::focus)).isEmpty();
	}

	@Test
	void growWithTheTextOfTheReader() {
		assertThat(faults(Visit::text)).isEmpty();
	}

	@Test
	void keepStillForWhoeverWantsThat() {
		assertThat(faults(Visit::motion)).isEmpty();
	}

	@Test
	void comeWithoutMovingWhatIsThere() {
		assertThat(faults(Visit::shifts)).isEmpty();
	}

	@Test
	void giveTheBrowserNothingToComplainOf() {
		assertThat(faults(Visit::console)).isEmpty();
	}

	@Test
	void askNothingOfAnotherHost() {
		assertThat(faults(Visit::elsewhere)).isEmpty();
	}

	@Test
	void weighLessThanAQuarterOfAMegabyte() {
		assertThat(faults(Visit::weight)).isEmpty();
	}

	/** No dispute is in the graph that these tests share. */
	@Test
	void areOfEachTypeOfThingAndOfEachState() throws IOException {
		Set<String> shown = this.visits.entrySet()
			.stream()
			.filter((visit) -> visit.getKey().startsWith("/things/") && !visit.getValue().heading().equals(NOTHING))
			.map((visit) -> visit.getKey().split("/")[2] + ".graphql")
			.collect(Collectors.toSet());
		try (Stream<Path> types = Files.list(THINGS)) {
			assertThat(types.map((file) -> file.getFileName().toString()).filter((type) -> !shown.contains(type)))
				.containsExactly("Dispute.graphql");
		}
		assertThat(this.visits.get(REFUSED).heading()).isEqualTo("There is no answer to show");
		assertThat(this.visits.values()).extracting(Visit::heading).contains(NOTHING);
	}

	private Map<String, List<String>> faults(Function<Visit, List<String>> kind) {
		Map<String, List<String>> faults = new LinkedHashMap<>();
		this.visits.forEach((address, visit) -> {
			if (!kind.apply(visit).isEmpty()) {
				faults.put(address, kind.apply(visit));
			}
		});
		return faults;
	}

}
