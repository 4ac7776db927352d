package org.sendgraph.access;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.internal.security.InternalAuthToken;
import reactor.core.Disposable;

import org.sendgraph.SendGraph;
import org.sendgraph.graph.Arrivals;
import org.sendgraph.journal.Followers;
import org.sendgraph.terms.Unavailable;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.web.reactive.socket.client.StandardWebSocketClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is told while it happens, by the whole application on a graph of its own.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LiveIT {

	private static final TestIssuer ISSUER = new TestIssuer();

	private static final String KENT = ISSUER.token("Ada", "LocalAuthority:886", "officer");

	private static final String KENTS_BOARD = ISSUER.token("Bob", "IntegratedCareBoard:QKS", "officer");

	private static final String BIRMINGHAM = ISSUER.token("Eve", "LocalAuthority:330", "officer");

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	/** Each arrangement of the tests has a year of its own, so that none overlaps. */
	private static final AtomicInteger YEAR = new AtomicInteger(2030);

	private static final AtomicInteger MINUTES = new AtomicInteger();

	private static ConfigurableApplicationContext application;

	private static String server;

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final ExecutorService AT_ONCE = Executors.newVirtualThreadPerTaskExecutor();

	@BeforeAll
	static void start(@TempDir Path home) {
		application = new SpringApplicationBuilder(SendGraph.class).run("--server.port=0", "--server.address=127.0.0.1",
				"--sendgraph.home=" + home, "--sendgraph.figures=false",
				"--sendgraph.access.issuer=" + ISSUER.address(), "--logging.level.root=warn",
				"--spring.main.banner-mode=off");
		application.getBean(Arrivals.class).await();
		server = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
	}

	@AfterAll
	static void stop() {
		AT_ONCE.shutdownNow();
		application.close();
		CLIENT.close();
		ISSUER.close();
	}

	@Test
	void tellsEachFollowerEveryEntryOnceAndInOrderWhileManyWrite() throws Exception {
		int before = last();
		int most = 300;
		String entries = "subscription { entries(after: %d) { sequence } }";
		List<Future<List<Integer>>> told = List.of(follow(() -> overSpringsClient(entries.formatted(before), most)),
				follow(() -> overSpringsClient(entries.formatted(before), most)),
				follow(() -> asEvents(entries.formatted(before), most)),
				follow(() -> asEvents(entries.formatted(before), most)),
				follow(() -> comingBackAgainAndAgain(entries, before, most)));
		List<Future<Integer>> written = IntStream.range(0, 4).mapToObj((writer) -> AT_ONCE.submit(() -> {
			for (int at = 0; at < most / 4; at++) {
				write();
			}
			return writer;
		})).toList();
		for (Future<Integer> writer : written) {
			writer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		for (Future<List<Integer>> follower : told) {
			assertThat(follower.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(after(before, most));
		}
	}

	@Test
	void losesNothingWhereTheDatabaseCutsTheConnections() throws Exception {
		int before = last();
		int most = 60;
		Future<List<Integer>> told = follow(
				() -> asEvents("subscription { entries(after: " + before + ") { sequence } }", most));
		for (int at = 0; at < most; at++) {
			write();
			if (at % 10 == 0) {
				cutAllConnections();
			}
		}
		assertThat(told.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(after(before, most));
	}

	@Test
	void holdsNobodyUpForAFollowerThatDoesNotRead() throws Exception {
		int before = last();
		int most = 200;
		String canonical = IntStream.range(0, 30)
			.mapToObj((copy) -> "c" + copy + ": canonical")
			.reduce("", (all, one) -> all + " " + one);
		try (java.net.Socket slow = new java.net.Socket()) {
			slow.setReceiveBufferSize(4096);
			slow.setSoTimeout((int) PATIENCE.toMillis());
			slow.connect(new InetSocketAddress("127.0.0.1", URI.create(server).getPort()));
			byte[] body = Notebook.JSON.writeValueAsBytes(
					Map.of("query", "subscription { entries(after: " + before + ") { sequence " + canonical + " } }"));
			slow.getOutputStream()
				.write(("POST /graphql HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
						+ "Accept: text/event-stream\r\nContent-Length: " + body.length + "\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			slow.getOutputStream().write(body);
			Future<List<Integer>> quick = follow(
					() -> asEvents("subscription { entries(after: " + before + ") { sequence } }", most));
			for (int at = 0; at < most; at++) {
				write();
			}
			assertThat(quick.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(after(before, most));
			BufferedReader lines = new BufferedReader(
					new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8));
			List<Integer> told = new ArrayList<>();
			while (told.size() < most) {
				String line = lines.readLine();
				if (line.startsWith("data:")) {
					told.add(sequence(Notebook.JSON.readValue(line.substring("data:".length()), Map.class)));
				}
			}
			assertThat(told).isEqualTo(after(before, most));
		}
	}

	@Test
	void tellsWhatIsRecordedFromNowOnWithoutAPlaceToBeginAt() throws Exception {
		write();
		try (Events events = new Events(server, "subscription { entries { sequence } }", null)) {
			int before = last();
			write();
			assertThat(sequence(events.answer())).isEqualTo(before + 1);
		}
	}

	@Test
	void tellsAtOnceWhatThisProcessWrites() throws Exception {
		try (Events events = new Events(server, "subscription { entries { sequence } }", null)) {
			long slowest = 0;
			for (int at = 0; at < 20; at++) {
				write();
				long written = System.nanoTime();
				events.answer();
				slowest = Math.max(slowest, System.nanoTime() - written);
			}
			assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(2));
		}
	}

	@Test
	void withholdsWhoAndWhyFromAllButAuditorsAndTheirOwnBody() throws Exception {
		String query = "subscription { entries(after: " + last() + ") { body recordedBy reason } }";
		write();
		for (String other : Arrays.asList(null, BIRMINGHAM, ISSUER.token("Rob", "", "reader"))) {
			try (Events events = new Events(server, query, other)) {
				assertThat(events.answer())
					.hasToString("{data={entries={body=LocalAuthority:886, recordedBy=null, reason=null}}, "
							+ "extensions={withheld=[Entry.reason, Entry.recordedBy]}}");
			}
		}
		for (String entitled : List.of(KENT, ISSUER.token("Liz", "", "auditor"))) {
			try (Events events = new Events(server, query, entitled); Socket socket = Socket.of(server, entitled)) {
				String all = "{data={entries={body=LocalAuthority:886, recordedBy=Ada, reason=Read it}}}";
				assertThat(events.answer()).hasToString(all);
				socket.next();
				socket.subscribe("1", query);
				assertThat(socket.answer()).hasToString(all);
			}
		}
	}

	@Test
	void tellsOfArrangementsOfOnePlaceAsTheyWereThen() throws Exception {
		String query = "subscription { arrangementsChanged(place: \"%s\", after: " + last()
				+ ") { after entry { sequence action } arrangement { confirmed title place { name } } } }";
		write();
		String id = recordArrangement(KENT, "LocalAuthority:886", "IntegratedCareBoard:QKS");
		recordArrangement(BIRMINGHAM, "LocalAuthority:330", "IntegratedCareBoard:QHL");
		int confirmed = last() + 1;
		data(KENTS_BOARD, "mutation { confirmArrangement(arrangement: \"" + id
				+ "\", reason: \"We agree\", idempotencyKey: \"" + UUID.randomUUID() + "\") { __typename } }");
		try (Events kent = new Events(server, query.formatted("LocalAuthority:886"), null);
				Events birmingham = new Events(server, query.formatted("LocalAuthority:330"), null)) {
			assertThat(kent.answer().toString()).contains("action=RECORD_ARRANGEMENT", "confirmed=false",
					"name=Kent County Council");
			Map<?, ?> second = kent.answer();
			assertThat(second.toString()).contains("after=" + confirmed, "sequence=" + confirmed,
					"action=CONFIRM_ARRANGEMENT", "confirmed=true");
			assertThat(((Map<?, ?>) second.get("extensions")).get("snapshot")).isNotNull();
			assertThat(birmingham.answer().toString()).contains("name=Birmingham City Council");
		}
	}

	@Test
	void saysBehindWhichEntryToGoOnWhereOneIsAboutSeveralArrangements() throws Exception {
		int before = last();
		data(KENT,
				"mutation ($a: ArrangementInput!, $b: ArrangementInput!) { applyChanges(changes: ["
						+ "{recordArrangement: $a}, {recordArrangement: $b}], reason: \"Agreed\", idempotencyKey: \""
						+ UUID.randomUUID() + "\", sources: [{document: {title: \"Minutes\"}}]) { __typename } }",
				Map.of("a", agreed("LocalAuthority:886", "IntegratedCareBoard:QKS"), "b",
						agreed("LocalAuthority:886", "IntegratedCareBoard:QKS")));
		try (Events events = new Events(server,
				"subscription { arrangementsChanged(place: \"LocalAuthority:886\", after: " + before
						+ ") { after entry { sequence } } }",
				null)) {
			assertThat(events.answer()).hasToString(
					"{data={arrangementsChanged={after=" + before + ", entry={sequence=" + (before + 1) + "}}}}");
			assertThat(events.answer()).hasToString(
					"{data={arrangementsChanged={after=" + (before + 1) + ", entry={sequence=" + (before + 1) + "}}}}");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, Integer.MAX_VALUE })
	void refusesAPlaceThatTheJournalHasNot(int after) throws Exception {
		for (String field : List.of("entries(after: " + after + ") { id }",
				"arrangementsChanged(place: \"LocalAuthority:886\", after: " + after + ") { after }")) {
			try (Events events = new Events(server, "subscription { " + field + " }", null)) {
				Map<?, ?> answer = events.answer();
				assertThat(Notebook.codes(answer)).containsExactly("BAD_INPUT");
				assertThat(answer.toString()).contains("argument=after", "Accepted: 0 to ");
				assertThat(events.next()).isEqualTo("complete ");
			}
		}
	}

	@Test
	void tellsAsManyFollowersAsItSays() throws Exception {
		Followers followers = application.getBean(Followers.class);
		List<Disposable> all = IntStream.range(0, 1_001)
			.mapToObj((one) -> followers.follow(0, (behind, upTo) -> List.of())
				.onErrorComplete(Unavailable.class)
				.subscribe())
			.toList();
		String query = "subscription { entries(after: 0) { sequence } }";
		try (Events refused = new Events(server, query, null)) {
			assertThat(refused.answer().toString()).contains("code=UNAVAILABLE", "which are 1000");
		}
		finally {
			all.forEach(Disposable::dispose);
		}
		try (Events told = new Events(server, query, null)) {
			assertThat(sequence(told.answer())).isEqualTo(1);
		}
	}

	@Test
	void givesAnAnswerAgainUntilSomethingIsRecorded() throws Exception {
		String query = "{ arrangements(first: 1) { totalCount } }";
		String first = got(server, query);
		double before = hits();
		assertThat(got(server, query)).isEqualTo(first);
		assertThat(hits()).isEqualTo(before + 1);
		assertThat(got(server, query, KENT)).isEqualTo(first);
		assertThat(hits()).isEqualTo(before + 1);
		String data = first.substring(0, first.length() - 1);
		assertThat(posted(query)).startsWith(data);
		assertThat(hits()).isEqualTo(before + 2);
		recordArrangement(KENT, "LocalAuthority:886", "IntegratedCareBoard:QKS");
		assertThat(posted(query)).doesNotStartWith(data);
		assertThat(got(server, query)).isNotEqualTo(first);
		String spent = "{ rateLimit { remaining } }";
		double known = hits();
		got(server, spent);
		got(server, spent);
		assertThat(hits()).isEqualTo(known);
	}

	@Test
	void givesNoAnswerAgainOnceAnotherServerHasRecorded() throws Exception {
		Neo4jConnectionDetails database = application.getBean(Neo4jConnectionDetails.class);
		Map<String, Value> login = ((InternalAuthToken) database.getAuthToken()).toMap();
		String query = "{ arrangements(first: 1) { totalCount } }";
		try (ConfigurableApplicationContext other = new SpringApplicationBuilder(SendGraph.class).run("--server.port=0",
				"--server.address=127.0.0.1", "--spring.neo4j.uri=" + database.getUri(),
				"--spring.neo4j.authentication.username=" + login.get("principal").asString(),
				"--spring.neo4j.authentication.password=" + login.get("credentials").asString(),
				"--sendgraph.figures=false", "--logging.level.root=warn", "--spring.main.banner-mode=off")) {
			String address = "http://127.0.0.1:" + other.getEnvironment().getProperty("local.server.port");
			String first = got(address, query);
			assertThat(got(address, query)).isEqualTo(first);
			recordArrangement(KENT, "LocalAuthority:886", "IntegratedCareBoard:QKS");
			for (long began = System.nanoTime(); got(address, query).equals(first);) {
				assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
			}
		}
	}

	private static double hits() {
		return application.getBean(MeterRegistry.class)
			.get("cache.gets")
			.tags("cache", "answers", "result", "hit")
			.functionCounter()
			.count();
	}

	private static String got(String address, String query, String... token) throws Exception {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(address + "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
			.timeout(PATIENCE);
		for (String one : token) {
			request.header("Authorization", "Bearer " + one);
		}
		HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.body()).startsWith("{\"data\"");
		return response.body();
	}

	private static String posted(String query) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/graphql"))
			.header("Content-Type", "application/json")
			.timeout(PATIENCE)
			.POST(HttpRequest.BodyPublishers.ofString(Notebook.JSON.writeValueAsString(Map.of("query", query))))
			.build();
		return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	private static Future<List<Integer>> follow(Callable<List<Integer>> follower) {
		return AT_ONCE.submit(follower);
	}

	private static List<Integer> overSpringsClient(String query, int most) {
		WebSocketGraphQlClient client = WebSocketGraphQlClient
			.builder(server.replace("http", "ws") + "/graphql", new StandardWebSocketClient())
			.build();
		try {
			return client.document(query)
				.retrieveSubscription("entries.sequence")
				.toEntity(Integer.class)
				.take(most)
				.collectList()
				.block(PATIENCE);
		}
		finally {
			client.stop().block();
		}
	}

	private static List<Integer> asEvents(String query, int most) throws Exception {
		try (Events events = new Events(server, query, null)) {
			return Stream.generate(() -> sequence(events.answer())).limit(most).toList();
		}
	}

	private static List<Integer> comingBackAgainAndAgain(String query, int before, int most) throws Exception {
		List<Integer> told = new ArrayList<>();
		while (told.size() < most) {
			try (Socket socket = Socket.of(server, null)) {
				socket.next();
				socket.subscribe("1", query.formatted(told.isEmpty() ? before : told.getLast()));
				for (int at = 0; at < 50 && told.size() < most; at++) {
					told.add(sequence(socket.answer()));
				}
			}
		}
		return told;
	}

	private static Integer sequence(Map<?, ?> answer) {
		return (Integer) ((Map<?, ?>) ((Map<?, ?>) answer.get("data")).get("entries")).get("sequence");
	}

	private static List<Integer> after(int before, int most) {
		return IntStream.rangeClosed(before + 1, before + most).boxed().toList();
	}

	private static int last() {
		try (Session session = application.getBean(Driver.class).session()) {
			return session.run("MATCH (entry:Entry) RETURN max(entry.sequence) AS last").single().get("last").asInt();
		}
	}

	private static void cutAllConnections() {
		try (Session session = application.getBean(Driver.class).session()) {
			session.run("""
					CALL dbms.listConnections() YIELD connectionId
					WITH collect(connectionId) AS ids
					CALL dbms.killConnections(ids) YIELD message
					RETURN count(message) AS killed""").consume();
		}
		catch (RuntimeException ex) {
			// Its own connection was among them.
		}
	}

	private static void write() throws Exception {
		data(KENT,
				"mutation { addSource(source: {title: \"Minutes " + MINUTES.incrementAndGet()
						+ "\"}, reason: \"Read it\", idempotencyKey: \"" + UUID.randomUUID()
						+ "\") { __typename ... on Problem { message } } }");
	}

	private static String recordArrangement(String token, String council, String board) throws Exception {
		Map<?, ?> data = data(token,
				"mutation ($agreed: ArrangementInput!) { recordArrangement(arrangement: $agreed, reason: \"Agreed\", "
						+ "idempotencyKey: \"" + UUID.randomUUID()
						+ "\", sources: [{document: {title: \"Minutes\"}}]) { __typename ... on Problem { message } "
						+ "... on ArrangementRecorded { arrangement { id } } } }",
				Map.of("agreed", agreed(council, board)));
		return (String) ((Map<?, ?>) ((Map<?, ?>) data.get("recordArrangement")).get("arrangement")).get("id");
	}

	private static Map<String, Object> agreed(String council, String board) {
		int year = YEAR.getAndIncrement();
		return Map.of("title", "Pool of " + year, "place", council, "rules",
				List.of("Rule:mx-slt-educational--any--ehcp--1"), "start", year + "-04-01", "end",
				(year + 1) + "-04-01", "parties", List.of(Map.of("organisation", council, "part", "PAYS", "share", 60),
						Map.of("organisation", board, "part", "PAYS", "share", 40)));
	}

	private static Map<?, ?> data(String token, String query) throws Exception {
		return data(token, query, Map.of());
	}

	private static Map<?, ?> data(@Nullable String token, String query, Map<String, Object> variables)
			throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/graphql"))
			.timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers
				.ofString(Notebook.JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
			.build();
		Map<?, ?> answer = Notebook.JSON.readValue(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body(),
				Map.class);
		assertThat(answer.get("errors")).isNull();
		return (Map<?, ?>) answer.get("data");
	}

}
