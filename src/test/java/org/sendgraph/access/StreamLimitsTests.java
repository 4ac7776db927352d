package org.sendgraph.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sendgraph.graph.Checksum;
import org.sendgraph.limit.Turns;

import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many sockets and streams one, and all, may have open, and what is asked over them.
 */
@Timeout(60)
class StreamLimitsTests {

	private static final TestIssuer ISSUER = new TestIssuer();

	private static final String ADA = ISSUER.token("Ada", "", "reader");

	private static final String BOB = ISSUER.token("Bob", "", "reader");

	private static final String NOTED = "subscription { noted { id } }";

	private static final String WHO = "{ whoAsks }";

	private static Notebook server;

	@BeforeAll
	static void start(@TempDir Path documents) throws IOException {
		Files.writeString(documents.resolve("who.graphql"), WHO);
		Files.writeString(documents.resolve("noted.graphql"), NOTED);
		server = new Notebook("--sendgraph.access.issuer=" + ISSUER.address(), "--sendgraph.limits.sockets-of-one=2",
				"--sendgraph.limits.sockets-of-all=3", "--sendgraph.limits.subscriptions-of-one-socket=2",
				"--sendgraph.documents.folder=" + documents);
	}

	@AfterAll
	static void stop() {
		server.close();
		ISSUER.close();
	}

	@Test
	void closeOneSocketTooManyOfOneAddress() throws Exception {
		try (Socket first = open(null)) {
			try (Socket second = open(null); Socket third = new Socket(server.address(), Map.of())) {
				assertThat(third.closed()).isEqualTo(4429);
			}
			open(null).close();
			first.subscribe("1", WHO);
			assertThat(first.answer().toString()).contains("whoAsks");
		}
	}

	@Test
	void closeOneSocketTooManyOfOneUserWhoeverElseComesFromThere() throws Exception {
		try (Socket first = open(ADA); Socket second = open(ADA)) {
			try (Socket third = Socket.of(server.address(), ADA)) {
				assertThat(third.closed()).isEqualTo(4429);
			}
			open(BOB).close();
		}
		open(ADA).close();
	}

	@Test
	void closeOneSocketTooManyOfAll() throws Exception {
		try (Socket first = open(ADA); Socket second = open(ADA); Socket third = open(BOB)) {
			try (Socket fourth = new Socket(server.address(), Map.of())) {
				assertThat(fourth.closed()).isEqualTo(1013);
			}
			try (Events events = new Events(server.address(), NOTED, null)) {
				assertThat(events.status()).isEqualTo(503);
				assertThat(events.refusal()).startsWith("1 {\"errors\":[{\"message\":\"As many sockets")
					.contains("\"code\":\"UNAVAILABLE\"");
			}
		}
		open(null).close();
	}

	@Test
	void refuseOneStreamOfEventsTooManyOfOne() throws Exception {
		try (Events first = told(ADA); Socket second = open(ADA)) {
			try (Events third = new Events(server.address(), NOTED, ADA)) {
				assertThat(third.status()).isEqualTo(429);
				assertThat(third.refusal()).startsWith("1 {\"errors\":[{\"message\":\"2 of your sockets and streams")
					.contains("\"code\":\"UNAVAILABLE\"");
			}
			told(BOB).close();
		}
		told(ADA).close();
	}

	@Test
	void keepNothingOfStreamsThatEndedByThemselves() throws Exception {
		for (int at = 0; at < 10; at++) {
			for (String query : List.of(WHO, "{ nowhere }", "subscription { broken { id } }",
					"subscription { audited { id } }")) {
				try (Events events = told(query, ADA)) {
					String event = events.next();
					while (!event.equals("complete ")) {
						assertThat(event).startsWith("next ");
						event = events.next();
					}
				}
			}
			try (Events events = new Events(server.address(), Map.of("query", 1), ADA)) {
				assertThat(events.status()).isIn(400, 429);
			}
		}
		told(ADA).close();
	}

	@Test
	void refuseOneSubscriptionTooManyOfASocketAndLeaveItOpen() throws Exception {
		try (Socket socket = open(ADA)) {
			socket.subscribe("1", NOTED);
			socket.subscribe("2", NOTED);
			socket.subscribe("3", NOTED);
			assertThat(of("3", socket).toString()).contains("type=error", "code=UNAVAILABLE",
					"2 subscriptions run over this socket");
			socket.subscribe("4", WHO);
			assertThat(of("4", socket).toString()).contains("type=next", "Ada");
			socket.complete("1");
			socket.subscribe("5", NOTED);
			assertThat(of("5", socket).toString()).contains("type=next", "Note:");
			socket.subscribe("6", "subscription { broken { id } }");
			assertThat(of("6", socket).toString()).contains("2 subscriptions");
		}
	}

	@Test
	void askWhoeverHasTooManyRequestsToComeBack() throws Exception {
		try (Socket socket = open(ADA); Events running = told(ADA)) {
			socket.subscribe("1", NOTED);
			assertThat(of("1", socket).toString()).contains("type=next");
			List<Turns.Turn> taken = new ArrayList<>();
			String user = userOf(ADA);
			for (int at = 0; at < 8; at++) {
				taken.add(server.part(Turns.class).take(user));
			}
			socket.subscribe("2", WHO);
			assertThat(of("2", socket).toString()).contains("type=error", "code=UNAVAILABLE",
					"8 of your requests are being answered");
			running.close();
			awaited(() -> refusal(ADA).contains("8 of your requests"));
			taken.forEach(Turns.Turn::close);
			socket.subscribe("3", WHO);
			assertThat(of("3", socket).toString()).contains("type=next");
		}
	}

	@Test
	void holdNoTurnOnceTheyRun() throws Exception {
		try (Socket socket = open(ADA); Events events = told(ADA)) {
			socket.subscribe("1", NOTED);
			assertThat(of("1", socket).toString()).contains("type=next");
			List<Turns.Turn> taken = new ArrayList<>();
			for (int at = 0; at < 8; at++) {
				taken.add(server.part(Turns.class).take(userOf(ADA)));
			}
			taken.forEach(Turns.Turn::close);
		}
	}

	@Test
	void takeDocumentsByTheirIdsOverEachWay() throws Exception {
		Map<String, Object> stored = Map.of("documentId", "sha256:" + Checksum.of(NOTED));
		try (Socket socket = open(ADA)) {
			socket.subscribe("1", stored);
			assertThat(of("1", socket).toString()).contains("type=next", "Note:");
			socket.subscribe("2", Map.of("documentId", "sha256:" + "0".repeat(64)));
			assertThat(of("2", socket).toString()).contains("type=error", "code=BAD_INPUT", "/graphql/documents");
		}
		try (Events events = told(stored, ADA)) {
			assertThat(events.next()).contains("Note:");
		}
		try (Events events = told(Map.of("documentId", "none"), ADA)) {
			assertThat(events.status()).isEqualTo(400);
			assertThat(events.refusal()).contains("BAD_INPUT");
		}
	}

	@Test
	void takeDocumentsThatWereSentWithTheirHashOverEachWay() throws Exception {
		String query = WHO + " #" + System.nanoTime();
		Map<String, Object> hash = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Checksum.of(query)));
		try (Socket socket = open(ADA)) {
			socket.subscribe("1", Map.of("extensions", hash));
			assertThat(of("1", socket).toString()).contains("type=error", "PERSISTED_QUERY_NOT_FOUND");
			socket.subscribe("2", Map.of("query", query, "extensions", hash));
			assertThat(of("2", socket).toString()).contains("type=next", "Ada");
			socket.subscribe("3", Map.of("extensions", hash));
			assertThat(of("3", socket).toString()).contains("type=next", "Ada");
		}
		try (Events events = told(Map.of("extensions", hash), ADA)) {
			assertThat(events.next()).contains("Ada");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "none", "[]", "{}", "{\"type\":\"start\",\"id\":\"1\"}",
			"{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ whoAsks }\"}}", "{\"type\":\"subscribe\",\"id\":\"1\"}",
			"{\"type\":\"subscribe\",\"id\":1,\"payload\":{\"query\":\"{ whoAsks }\"}}",
			"{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":[]}", "{\"type\":\"ping\",\"type\":\"pong\"}",
			"{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}", "{\"type\":\"connection_init\",\"payload\":7}" })
	void closeASocketOverWhichNoMessageComes(String text) throws Exception {
		try (Socket socket = open(ADA)) {
			socket.say(text);
			assertThat(socket.closed()).isEqualTo(4400);
		}
	}

	@Test
	void readMessagesNoLongerThanABody() throws Exception {
		try (Socket socket = open(ADA)) {
			socket.subscribe("1", WHO + " ".repeat(200_000));
			assertThat(of("1", socket).toString()).contains("type=next");
			socket.subscribe("2", WHO + " ".repeat(256 * 1024));
			assertThat(socket.closed()).isEqualTo(1009);
		}
	}

	/** Once whatever was open before this test is known to be closed. */
	private static Socket open(@Nullable String token) throws Exception {
		return awaited(() -> {
			Socket socket = Socket.of(server.address(), token);
			if ("connection_ack".equals(socket.nextOrClose().get("type"))) {
				return socket;
			}
			socket.close();
			return null;
		});
	}

	private static Events told(String token) throws Exception {
		return told(NOTED, token);
	}

	private static Events told(String query, String token) throws Exception {
		return told(Map.of("query", query), token);
	}

	private static Events told(Map<String, ?> question, String token) throws Exception {
		return awaited(() -> {
			Events events = new Events(server.address(), question, token);
			if (events.status() != 429 && events.status() != 503) {
				return events;
			}
			events.close();
			return null;
		});
	}

	private static String refusal(String token) throws Exception {
		try (Events events = new Events(server.address(), NOTED, token)) {
			return (events.status() == 429) ? events.refusal() : "";
		}
	}

	private static <T> T awaited(Callable<@Nullable T> wanted) {
		return Awaitility.await().until(wanted, (got) -> got != null && !Boolean.FALSE.equals(got));
	}

	/** The next message about one question. */
	private static Map<?, ?> of(String id, Socket socket) throws Exception {
		Map<?, ?> message = socket.next();
		while (!id.equals(message.get("id"))) {
			message = socket.next();
		}
		return message;
	}

	private static String userOf(String token) {
		return server.part(BearerTokens.class).authenticate(new BearerTokenAuthenticationToken(token)).getName();
	}

}
