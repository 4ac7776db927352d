package org.sendgraph.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sendgraph.terms.Dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Streams over both ways, of an API that needs no graph.
 */
@Timeout(60)
class StreamsTests {

	private static final TestIssuer ISSUER = new TestIssuer();

	private static final Notebook SERVER = new Notebook("--sendgraph.access.issuer=" + ISSUER.address());

	private static final String NOTED = "subscription { noted { id askedBy forOwnBody } }";

	private static final String ADA = "Ada";

	@AfterAll
	static void stop() {
		SERVER.close();
		ISSUER.close();
	}

	@Test
	void tellOverAWebSocketWhatTheTokenOfTheFirstMessageMaySee() throws Exception {
		try (Socket socket = Socket.of(SERVER.address(), ISSUER.token(ADA, "LocalAuthority:1", "officer"))) {
			assertThat(socket.next().get("type")).isEqualTo("connection_ack");
			socket.subscribe("1", NOTED);
			for (int turn = 0; turn < 3; turn++) {
				Map<?, ?> own = socket.answer();
				assertThat(own.toString()).contains("id=Note:1, askedBy=AdaNote:1").doesNotContain("withheld");
				Map<?, ?> other = socket.answer();
				assertThat(other.toString()).contains("id=Note:2, askedBy=AdaNote:2, forOwnBody=null");
				assertThat(((Map<?, ?>) other.get("extensions")).get("withheld")).isEqualTo(List.of("Note.forOwnBody"));
			}
		}
	}

	@Test
	void tellAsEventsWhatTheTokenOfTheHeaderMaySee() throws Exception {
		try (Events events = new Events(SERVER.address(), NOTED, ISSUER.token(ADA, "LocalAuthority:1", "officer"))) {
			assertThat(events.next()).startsWith("next ").contains("AdaNote:1").doesNotContain("withheld");
			assertThat(events.next()).contains("AdaNote:2", "\"withheld\":[\"Note.forOwnBody\"]");
			assertThat(events.next()).contains("AdaNote:1").doesNotContain("withheld");
		}
	}

	@Test
	void countTheTokenOfAHandshakeToo() throws Exception {
		String token = ISSUER.changed((claims) -> claims.expirationTime(in(Duration.ofSeconds(3))));
		try (Socket socket = new Socket(SERVER.address(), Map.of("Authorization", "Bearer " + token))) {
			socket.init(null);
			assertThat(socket.next().get("type")).isEqualTo("connection_ack");
			socket.subscribe("1", NOTED);
			assertThat(socket.answer().toString()).contains("AdaNote:1");
			assertThat(socket.closed()).isEqualTo(4403);
		}
	}

	@Test
	void refuseASocketWhoseTokenDoesNotCount() throws Exception {
		try (Socket socket = Socket.of(SERVER.address(), ISSUER.changed((claims) -> claims.audience("others")))) {
			assertThat(socket.closed()).isEqualTo(4403);
		}
	}

	@Test
	void refuseToTellASocketThatHasNotSaidWhoseItIs() throws Exception {
		try (Socket socket = new Socket(SERVER.address(), Map.of())) {
			socket.subscribe("1", NOTED);
			assertThat(socket.closed()).isEqualTo(4401);
		}
	}

	@Test
	void closeASocketWhenItsTokenExpires() throws Exception {
		Instant end = new Dates().instant().plusSeconds(3);
		String token = ISSUER.changed((claims) -> claims.expirationTime(Date.from(end)));
		try (Socket socket = Socket.of(SERVER.address(), token)) {
			socket.subscribe("1", NOTED);
			assertThat(socket.closed()).isEqualTo(4403);
			assertThat(Duration.between(end, new Dates().instant())).isBetween(Duration.ofSeconds(-1),
					Duration.ofSeconds(2));
			assertThat(socket.next().get("type")).isEqualTo("connection_ack");
			assertThat(socket.answer().toString()).contains("Note:1");
		}
	}

	@Test
	void endEventsWhenTheirTokenExpires() throws Exception {
		Instant end = new Dates().instant().plusSeconds(3);
		String token = ISSUER.changed((claims) -> claims.expirationTime(Date.from(end)));
		try (Events events = new Events(SERVER.address(), NOTED, token)) {
			String event = events.next();
			assertThat(event).contains("Note:1");
			while (event.contains("\"noted\"")) {
				event = events.next();
			}
			assertThat(Duration.between(end, new Dates().instant())).isBetween(Duration.ofSeconds(-1),
					Duration.ofSeconds(2));
			assertThat(event).startsWith("next ").contains("\"code\":\"UNAUTHENTICATED\"", "has expired");
			assertThat(events.next()).isEqualTo("complete ");
		}
	}

	@Test
	void refuseEventsWhoseTokenDoesNotCount() throws Exception {
		try (Events events = new Events(SERVER.address(), NOTED, "none")) {
			assertThat(events.status()).isEqualTo(401);
		}
	}

	@Test
	void areHeldToTheRulesOfTheSchema() throws Exception {
		String audited = "subscription { audited { id } }";
		try (Events anybody = new Events(SERVER.address(), audited, null);
				Events officer = new Events(SERVER.address(), audited, ISSUER.token(ADA, "", "officer"));
				Events auditor = new Events(SERVER.address(), audited, ISSUER.token(ADA, "", "auditor"));
				Socket socket = Socket.of(SERVER.address(), null)) {
			assertThat(Notebook.codes(anybody.answer())).containsExactly("UNAUTHENTICATED");
			assertThat(anybody.next()).isEqualTo("complete ");
			assertThat(Notebook.codes(officer.answer())).containsExactly("FORBIDDEN");
			assertThat(auditor.answer().toString()).contains("Note:1");
			socket.next();
			socket.subscribe("1", audited);
			assertThat(Notebook.codes(socket.answer())).containsExactly("UNAUTHENTICATED");
			assertThat(socket.next().get("type")).isEqualTo("complete");
		}
	}

	@Test
	void needATokenWhereReadingDoes() throws Exception {
		try (Notebook strict = new Notebook("--sendgraph.access.issuer=" + ISSUER.address(),
				"--sendgraph.access.read=token");
				Events anybody = new Events(strict.address(), NOTED, null);
				Socket socket = Socket.of(strict.address(), null);
				Events reader = new Events(strict.address(), NOTED, ISSUER.token(ADA, "", "reader"))) {
			assertThat(Notebook.codes(anybody.answer())).containsExactly("UNAUTHENTICATED");
			socket.next();
			socket.subscribe("1", NOTED);
			assertThat(Notebook.codes(socket.answer())).containsExactly("UNAUTHENTICATED");
			assertThat(reader.answer().toString()).contains("Note:1");
		}
	}

	@Test
	void endWithTheServer() throws Exception {
		Notebook server = new Notebook();
		try (Events events = new Events(server.address(), NOTED, null);
				Socket socket = Socket.of(server.address(), null)) {
			assertThat(events.next()).contains("Note:1");
			socket.next();
			socket.subscribe("1", NOTED);
			assertThat(socket.answer().toString()).contains("Note:1");
			Instant before = new Dates().instant();
			server.close();
			assertThat(Duration.between(before, new Dates().instant())).isLessThan(Duration.ofSeconds(10));
			String event = events.next();
			while (event.contains("\"noted\"")) {
				event = events.next();
			}
			assertThat(event).contains("\"code\":\"UNAVAILABLE\"");
			assertThat(socket.closed()).isEqualTo(1001);
		}
	}

	@Test
	void tellNothingInternalWhenTheyFail() throws Exception {
		try (Events events = new Events(SERVER.address(), "subscription { broken { id } }", null)) {
			assertThat(events.next()).contains("\"code\":\"INTERNAL_ERROR\"").doesNotContain("secret");
			assertThat(events.next()).isEqualTo("complete ");
		}
	}

	@Test
	void haveNoPlaceInOneAnswer() throws Exception {
		Map<String, Object> answer = SERVER.answer(NOTED, null);
		assertThat(Notebook.codes(answer)).containsExactly("BAD_INPUT");
		assertThat(answer.toString()).contains("text/event-stream");
	}

	@Test
	void giveOneAnswerToAQuestion() throws Exception {
		String query = "{ whoAsks }";
		try (Events events = new Events(SERVER.address(), query, ISSUER.token(ADA, "", "reader"));
				Socket socket = Socket.of(SERVER.address(), ISSUER.token(ADA, "", "reader"))) {
			assertThat(events.next()).contains("Ada of null as [READER]");
			assertThat(events.next()).isEqualTo("complete ");
			socket.next();
			socket.subscribe("1", query);
			assertThat(socket.answer().toString()).contains("Ada of null as [READER]");
			assertThat(socket.next().get("type")).isEqualTo("complete");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example", "null" })
	void areNotForPagesOfOthers(String origin) {
		assertThatThrownBy(() -> new Socket(SERVER.address(), Map.of("Origin", origin)))
			.isInstanceOf(CompletionException.class)
			.hasRootCauseMessage("Unexpected HTTP response status code 403");
	}

	@Test
	void areForPagesOfTheirOwn() throws Exception {
		try (Socket socket = new Socket(SERVER.address(), Map.of("Origin", SERVER.address()))) {
			socket.init(null);
			assertThat(socket.next().get("type")).isEqualTo("connection_ack");
		}
	}

	private static Date in(Duration time) {
		return Date.from(new Dates().instant().plus(time));
	}

}
