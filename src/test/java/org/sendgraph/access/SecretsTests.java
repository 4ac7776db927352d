package org.sendgraph.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent here is seen by whoever is answered, and nowhere else: not in what is
 * logged, counted or traced, whether it was understood or not.
 */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class SecretsTests {

	private static final String SECRET = "Zebedee4711";

	private static final TestIssuer ISSUER = new TestIssuer();

	private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

	private static Notebook server;

	@BeforeAll
	static void start() {
		server = new Notebook("--sendgraph.access.issuer=" + ISSUER.address(), "--logging.level.org=info",
				"--logging.level.graphql=info", "--logging.level.sendgraph.operations=info");
		server.part(ObservationRegistry.class).observationConfig().observationHandler(new Everything());
	}

	@AfterAll
	static void stop() {
		server.close();
		ISSUER.close();
	}

	@Test
	void areTheAskersOwn(CapturedOutput output) throws Exception {
		String token = ISSUER.token(SECRET, "LocalAuthority:1", "officer");
		askedAboutAsAnybodyMay(token);
		sentInWaysThatNobodyUnderstands(token);
		streamed(token);
		assertThat(server.answer("query Seen { whoAsks }", token).toString()).contains(SECRET);
		assertThat(output.getAll()).contains("query Seen document=").doesNotContain(SECRET);
		assertThat(server.get("/actuator/prometheus", null).body()).contains("graphql_request").doesNotContain(SECRET);
		assertThat(SEEN).isNotEmpty().noneMatch((seen) -> seen.contains(SECRET));
	}

	private static void askedAboutAsAnybodyMay(String token) throws Exception {
		for (String query : List.of("{ node(id: \"%s\") { id } }", "{ node(id: %s) { id } }", "{ nowhere(a: \"%s\") }",
				"{ nodes(ids: [\"%s\"]) { id } }", "{ notes(first: \"%s\") { totalCount } }",
				"mutation { recordNote(reason: \"%s 943 476 5919\") { id } }", "{ \"%s\" }", "# %s")) {
			server.ask(query.formatted(SECRET), token);
			server.get("/graphql?query=" + written(query.formatted(SECRET)), null);
			server.get("/export/" + SECRET + ".csv?query=" + written(query.formatted(SECRET)), null);
		}
		String asks = "query Q($a: Int, $id: ID!) { node(id: $id) { id } notes(first: $a) { totalCount } }";
		for (Object variables : List.of(Map.of("id", SECRET), Map.of("a", SECRET, "id", SECRET), Map.of(SECRET, SECRET),
				SECRET, List.of(SECRET))) {
			send("application/json", Notebook.JSON.writeValueAsString(Map.of("query", asks, "variables", variables)));
		}
		send("application/json", Notebook.JSON.writeValueAsString(Map.of("query", asks, "operationName", SECRET,
				"extensions", Map.of("persistedQuery", Map.of("sha256Hash", SECRET)))));
		server.get("/graphql/" + SECRET, null);
		server.get("/" + SECRET, null);
	}

	private static void sentInWaysThatNobodyUnderstands(String token) throws Exception {
		send("application/json", "{\"query\": " + SECRET + "}");
		send("application/" + SECRET, "{}");
		server.ask("{ whoAsks }", SECRET);
		server.ask("{ whoAsks }", token + SECRET);
		for (String line : List.of("GET /graphql?query={" + SECRET + "} HTTP/1.1",
				"GET /graphql HTTP/1.1\r\nAuthorization " + SECRET, "GET /graphql HTTP/1.1\r\nCookie: a=\"" + SECRET,
				SECRET + "{} /graphql HTTP/1.1", "GET /graphql?query=%zz" + SECRET + " HTTP/1.1",
				"GET /export/a.csv?query=%zz" + SECRET + " HTTP/1.1")) {
			try (java.net.Socket socket = new java.net.Socket("127.0.0.1", URI.create(server.address()).getPort())) {
				socket.getOutputStream()
					.write((line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII));
				socket.getInputStream().readAllBytes();
			}
		}
	}

	private static void streamed(String token) throws Exception {
		send("text/event-stream", "{\"query\": " + SECRET + "}");
		try (Events events = new Events(server.address(), "subscription { " + SECRET + " }", token)) {
			assertThat(events.next()).contains(SECRET);
		}
		try (Socket socket = Socket.of(server.address(), token)) {
			socket.next();
			socket.subscribe("1", "subscription { " + SECRET + "(a: \"" + SECRET + "\") }");
			assertThat(socket.answer().toString()).contains(SECRET);
		}
		try (Socket socket = Socket.of(server.address(), SECRET)) {
			assertThat(socket.closed()).isEqualTo(4403);
		}
	}

	/** Of one type, and accepted as another where that is how streams are asked for. */
	private static void send(String type, String body) throws IOException, InterruptedException {
		boolean stream = type.startsWith("text/");
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(HttpRequest.newBuilder(URI.create(server.address() + "/graphql"))
				.header("Content-Type", stream ? "application/json" : type)
				.header("Accept", stream ? type : "*/*")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private static String written(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Sees what anybody could who follows requests through the application.
	 */
	private static final class Everything implements ObservationHandler<Observation.Context> {

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

		@Override
		public void onEvent(Observation.Event event, Observation.Context context) {
			SEEN.add(context.getName() + " event " + event.getName() + " " + event.getContextualName());
		}

		@Override
		public void onError(Observation.Context context) {
			SEEN.add(context.getName() + " error " + context.getError());
		}

		@Override
		public void onStop(Observation.Context context) {
			SEEN.add(context.getName() + " " + context.getContextualName() + " " + context.getAllKeyValues());
		}

	}

}
