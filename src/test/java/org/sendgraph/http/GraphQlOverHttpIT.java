package org.sendgraph.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.IntegrationTest;
import org.sendgraph.graph.Checksum;
import org.sendgraph.limit.Turns;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the GraphQL over HTTP specification asks of a server, and what it leaves open.
 */
@IntegrationTest
@Tag("whatever-database")
public class GraphQlOverHttpIT {

	private static final String RESPONSE_JSON = "application/graphql-response+json";

	private static final String BARNSLEY = "{ organisation(by: { dfeCode: \"370\" }) { name } }";

	private static final String PROVISIONS = "{ provisions(first: 1) { nodes { name } } }";

	private static final String THEN = "provisions(first: 1, asOf: { validOn: \"2026-11-01\", knownAt: \"%s\" }) "
			+ "{ nodes { name } }";

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private Turns turns;

	@Test
	void givesTheSameAnswerToGetAndToPost() throws IOException, InterruptedException {
		HttpResponse<String> got = get(BARNSLEY, "Accept", "*/*");
		HttpResponse<String> posted = post(Map.of("query", BARNSLEY), "Accept", "*/*");
		assertThat(got.statusCode()).isEqualTo(200);
		assertThat(got.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
		assertThat(read(got).get("data")).isEqualTo(read(posted).get("data"))
			.hasToString("{organisation={name=Barnsley Council}}");
		assertThat(posted.headers().firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void givesTheSameAnswerAgainToGetAndToPostForTheSamePoints() throws IOException, InterruptedException {
		String asked = "query Again { provisions(first: 3) { nodes { name } } }";
		Map<?, ?> first = read(post(Map.of("query", asked), "Accept", RESPONSE_JSON));
		HttpResponse<String> got = get(asked, "Accept", RESPONSE_JSON);
		Map<?, ?> again = read(post(Map.of("query", asked), "Accept", RESPONSE_JSON));
		assertThat(again.get("data")).isEqualTo(first.get("data")).isEqualTo(read(got).get("data"));
		assertThat(read(got).get("extensions")).isNull();
		Map<?, ?> said = (Map<?, ?>) again.get("extensions");
		Map<?, ?> saidFirst = (Map<?, ?>) first.get("extensions");
		assertThat(said.keySet().stream().map(String::valueOf)).containsExactly("snapshot", "cost");
		assertThat(said.get("snapshot")).isEqualTo(saidFirst.get("snapshot"));
		assertThat(((Map<?, ?>) said.get("cost")).get("actual"))
			.isEqualTo(((Map<?, ?>) saidFirst.get("cost")).get("actual"));
		assertThat(
				this.json.readValue(got.headers().firstValue("SendGraph-Cost").orElseThrow(), Map.class).get("actual"))
			.isEqualTo(((Map<?, ?>) saidFirst.get("cost")).get("actual"));
	}

	@Test
	void takesVariablesOutOfAnAddress() throws IOException, InterruptedException {
		HttpResponse<String> got = send(HttpRequest.newBuilder(address("query",
				"query Q($code: String!, $no: Boolean!) "
						+ "{ organisation(by: { dfeCode: $code }) { name id @include(if: $no) } }",
				"operationName", "Q", "variables", "{\"code\":\"370\",\"no\":false}")));
		assertThat(got.body()).isEqualTo("{\"data\":{\"organisation\":{\"name\":\"Barnsley Council\"}}}");
	}

	@Test
	void sendsNothingAgainThatReadsAsBefore() throws IOException, InterruptedException {
		HttpResponse<String> first = get(PROVISIONS, "Accept", RESPONSE_JSON);
		String tag = first.headers().firstValue("ETag").orElseThrow();
		for (String known : new String[] { tag, "W/" + tag, "\"other\", " + tag, "*" }) {
			HttpResponse<String> again = get(PROVISIONS, "If-None-Match", known);
			assertThat(again.statusCode()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(again.headers().firstValue("ETag")).contains(tag);
			assertThat(again.headers().firstValue("SendGraph-Snapshot").orElseThrow()).contains("validOn", "knownAt");
		}
		assertThat(get(PROVISIONS, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
		assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache, public");
		assertThat(first.headers().allValues("Vary")).containsExactly("Accept, Authorization");
		assertThat(first.body()).doesNotContain("snapshot");
	}

	@Test
	void letsNothingBeKeptThatMayStillReadOtherwise() throws IOException, InterruptedException {
		String now = get(PROVISIONS, "Accept", "*/*").headers().firstValue("SendGraph-Snapshot").orElseThrow();
		String knownAt = now.replaceAll(".*\"knownAt\":\"([^\"]+)\".*", "$1");
		assertThat(get("{ " + THEN.formatted(knownAt) + " }", "Accept", "*/*").headers().firstValue("Cache-Control"))
			.contains("no-cache, public");
		assertThat(get("{ organisation(by: { dfeCode: \"none\" }) { name } nowhere }", "Accept", "*/*").headers()
			.firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void answersHeadAsGetWithoutTheBody() throws IOException, InterruptedException {
		HttpResponse<String> head = send(
				HttpRequest.newBuilder(address("query", BARNSLEY)).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("ETag"))
			.isEqualTo(get(BARNSLEY, "Accept", "*/*").headers().firstValue("ETag"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ nowhere }                              | 400 | BAD_INPUT
			{                                        | 400 | BAD_INPUT
			query ($a: Int!) { __typename @include(if: $a) } | 400 | BAD_INPUT
			query A { __typename } query B { __typename }    | 400 | BAD_INPUT
			{ provisions(first: 101) { nodes { id } } } | 200 | BAD_INPUT
			{ __typename }                           | 200 |
			""")
	void tellsByTheStatusWhetherAQuestionWasUnderstood(String query, int status, String code)
			throws IOException, InterruptedException {
		HttpResponse<String> newer = post(Map.of("query", query), "Accept", RESPONSE_JSON);
		assertThat(newer.statusCode()).isEqualTo(status);
		assertThat(newer.headers().firstValue("Content-Type")).contains(RESPONSE_JSON + ";charset=utf-8");
		assertThat(read(newer).containsKey("data")).isEqualTo(status == 200);
		HttpResponse<String> older = post(Map.of("query", query), "Accept", "application/json");
		assertThat(older.statusCode()).isEqualTo(200);
		if (code != null) {
			assertThat(older.body()).contains("\"code\":\"" + code + "\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "[{\"query\":\"{ __typename }\"}]", "null", "\"{ __typename }\"", "{}",
			"{\"query\":null}", "{\"query\":\" \"}", "{\"query\":[\"{ __typename }\"]}", "{\"query\":{}}",
			"{\"query\":\"{ __typename }\",\"query\":\"{ __typename }\"}",
			"{\"query\":\"{ __typename }\",\"variables\":{\"a\":1,\"a\":2}}", "{\"query\":\"{ __typename }\"} {}",
			"{\"query\":\"{ __typename }\",\"operationName\":1}", "{\"query\":\"{ __typename }\",\"operationName\":{}}",
			"{\"query\":\"{ __typename }\",\"variables\":[]}", "{\"query\":\"{ __typename }\",\"variables\":\"{}\"}",
			"{\"query\":\"{ __typename }\",\"extensions\":7}", "{'query':'{ __typename }'}",
			"{\"query\":\"{ __typename }\",}" })
	void refusesABodyThatIsNoQuestion(String body) throws IOException, InterruptedException {
		refused(raw(body, "application/json"), 400, "Accepted: ");
	}

	@Test
	void refusesABodyInAnotherEncoding() throws IOException, InterruptedException {
		byte[] body = "{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_16BE);
		refused(send(HttpRequest.newBuilder(address())
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(body))), 400, "Accepted: JSON in UTF-8");
		refused(raw("{\"query\":\"{ __typename }\"}", "application/json;charset=iso-8859-1"), 415, "UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/graphql", "application/json+x", "nothing" })
	void takesNoBodyThatAFormOfAnotherPageCanSend(String type) throws IOException, InterruptedException {
		refused(raw("{\"query\":\"{ __typename }\"}", type), 415, "Accepted: application/json");
	}

	@Test
	void takesNoBodyWithoutAType() throws IOException, InterruptedException {
		refused(send(HttpRequest.newBuilder(address()).POST(BodyPublishers.ofString("{\"query\":\"{ __typename }\"}"))),
				415, "Accepted: application/json");
	}

	@Test
	void takesABodyOfJustTheLimitAndNoLongerOne() throws IOException, InterruptedException {
		String body = "{\"query\":\"{ __typename }\",\"operationName\":null";
		String longest = body + " ".repeat(256 * 1024 - body.length() - 1) + "}";
		assertThat(raw(longest, "application/json").statusCode()).isEqualTo(200);
		refused(raw(longest + " ", "application/json"), 413, "at most 256 KiB");
		HttpResponse<String> chunked = send(HttpRequest.newBuilder(address())
			.header("Content-Type", "application/json")
			.POST(BodyPublishers
				.ofInputStream(() -> new ByteArrayInputStream((longest + " ").getBytes(StandardCharsets.UTF_8)))));
		refused(chunked, 413, "at most 256 KiB");
	}

	@Test
	void changesNothingByGet() throws IOException, InterruptedException {
		HttpResponse<String> answer = get("mutation { __typename }", "Accept", "*/*");
		refused(answer, 405, "which a GET must not");
		assertThat(answer.headers().firstValue("Allow")).contains("POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH", "OPTIONS" })
	void allowsNoOtherMethod(String method) throws IOException, InterruptedException {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(address()).method(method, BodyPublishers.noBody()));
		refused(answer, 405, "asks nothing here");
		assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
	}

	@Test
	void tellsInTheSameFormWhatNoServerTakes() throws IOException, InterruptedException {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(address()).method("BREW", BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(read(answer).keySet()).hasToString("[errors]");
	}

	@Test
	void tellsInTheSameFormWhatNeverComesAsFarAsIt() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("TRACE /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 405").contains("{\"errors\":[{").doesNotContain("timestamp");
		}
	}

	@Test
	void tellsInTheSameFormWhatCannotBeDecoded() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("GET /graphql?query=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400").contains("{\"errors\":[{").doesNotContain("timestamp");
		}
	}

	@Test
	void refusesAFormThatAnswersDoNotHave() throws IOException, InterruptedException {
		refused(get(BARNSLEY, "Accept", "text/html"), 406, "application/graphql-response+json or application/json");
		refused(get(BARNSLEY, "Accept", "application/json;q=0"), 406, "application/json");
		assertThat(get(BARNSLEY, "Accept", "application/json;q=0, */*").headers().firstValue("Content-Type"))
			.contains(RESPONSE_JSON + ";charset=utf-8");
	}

	@Test
	void refusesAnAddressThatSaysTwoThings() throws IOException, InterruptedException {
		refused(send(HttpRequest.newBuilder(address("query", BARNSLEY, "query", BARNSLEY))), 400, "stands 2 times");
		refused(send(HttpRequest.newBuilder(address("query", BARNSLEY, "variables", "{"))), 400, "no JSON");
		refused(send(HttpRequest.newBuilder(address())), 400, "There is no query");
	}

	@Test
	void takesWhatTheLanguageItselfRefusesForAMistakeOfWhoeverAsks() throws IOException, InterruptedException {
		String types = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
		assertThat(post(Map.of("query", types), "Accept", "*/*").body()).contains("\"code\":\"BAD_INPUT\"");
		assertThat(post(Map.of("query", "{ provisions(first: \"9\") { totalCount } }"), "Accept", "*/*").body())
			.contains("\"code\":\"BAD_INPUT\"")
			.doesNotContain("StringValue", "IntValue");
	}

	@Test
	void answersAStoredDocumentByItsId() throws IOException, InterruptedException {
		HttpResponse<String> stored = send(HttpRequest.newBuilder(URI.create(address() + "/documents")));
		String id = read(stored).entrySet()
			.stream()
			.filter((document) -> String.valueOf(document.getValue()).contains("is-mediation-compulsory"))
			.findFirst()
			.orElseThrow()
			.getKey()
			.toString();
		assertThat(id).matches("sha256:[0-9a-f]{64}");
		HttpResponse<String> got = send(HttpRequest.newBuilder(address("documentId", id)));
		assertThat(got.statusCode()).isEqualTo(200);
		assertThat(got.headers().firstValue("ETag")).isPresent();
		assertThat(read(got).get("data")).isNotNull()
			.isEqualTo(read(post(Map.of("documentId", id), "Accept", "*/*")).get("data"));
		refused(send(HttpRequest.newBuilder(address("documentId", "sha256:" + "0".repeat(64)))), 400,
				"listed at /graphql/documents");
		refused(send(HttpRequest.newBuilder(address("documentId", id, "query", BARNSLEY))), 400, "one of the two");
	}

	@Test
	void remembersADocumentThatCameWithItsHash() throws IOException, InterruptedException {
		String query = BARNSLEY + " #" + System.nanoTime();
		Map<String, Object> hash = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Checksum.of(query)));
		HttpResponse<String> unknown = post(Map.of("extensions", hash), "Accept", "*/*");
		assertThat(unknown.statusCode()).isEqualTo(200);
		assertThat(unknown.body()).contains("PERSISTED_QUERY_NOT_FOUND");
		refused(post(Map.of("query", BARNSLEY, "extensions", hash), "Accept", "*/*"), 400,
				"not the one of its sha256Hash");
		assertThat(post(Map.of("query", query, "extensions", hash), "Accept", "*/*").body())
			.contains("Barnsley Council");
		HttpResponse<String> known = send(
				HttpRequest.newBuilder(address("extensions", this.json.writeValueAsString(hash))));
		assertThat(known.body()).isEqualTo("{\"data\":{\"organisation\":{\"name\":\"Barnsley Council\"}}}");
	}

	@Test
	void givesNoStreamAsOneAnswer() throws IOException, InterruptedException {
		HttpResponse<String> answer = post(
				Map.of("query", "subscription { arrangementsChanged(place: \"LocalAuthority:886\") { __typename } }"),
				"Accept", "*/*");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("A subscription is a stream", "text/event-stream");
	}

	@Test
	void asksWhoeverHasEightRequestsToComeBack() throws IOException, InterruptedException {
		List<Turns.Turn> taken = new ArrayList<>();
		try {
			for (String address : List.of("127.0.0.1", "0:0:0:0:0:0:0:1")) {
				for (int at = 0; at < 8; at++) {
					taken.add(this.turns.take(address));
				}
			}
			HttpResponse<String> answer = get(BARNSLEY, "Accept", "*/*");
			refused(answer, 429, "8 of your requests are being answered");
			assertThat(answer.headers().firstValue("Retry-After")).contains("1");
		}
		finally {
			taken.forEach(Turns.Turn::close);
		}
		assertThat(get(BARNSLEY, "Accept", "*/*").statusCode()).isEqualTo(200);
	}

	@Test
	void tellsInTheSameFormThatThereIsNothingBelowIt() throws IOException, InterruptedException {
		refused(send(HttpRequest.newBuilder(URI.create(address() + "/nowhere"))), 404, "There is nothing at");
	}

	private void refused(HttpResponse<String> answer, int status, String message) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("json;charset=utf-8");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(answer.body()).hasSizeLessThan(4096).contains("\"code\":\"").contains(message);
		assertThat(read(answer).keySet()).hasToString("[errors]");
	}

	private Map<?, ?> read(HttpResponse<String> answer) {
		return this.json.readValue(answer.body(), Map.class);
	}

	private HttpResponse<String> get(String query, String header, String value)
			throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(address("query", query)).header(header, value));
	}

	private HttpResponse<String> post(Map<String, Object> body, String header, String value)
			throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(address())
			.header("Content-Type", "application/json")
			.header(header, value)
			.POST(BodyPublishers.ofString(this.json.writeValueAsString(body))));
	}

	private HttpResponse<String> raw(String body, String type) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(address()).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	private URI address(String... parameters) {
		StringBuilder address = new StringBuilder("http://localhost:" + this.port + "/graphql");
		for (int at = 0; at < parameters.length; at += 2) {
			address.append((at == 0) ? '?' : '&')
				.append(parameters[at])
				.append('=')
				.append(URLEncoder.encode(parameters[at + 1], StandardCharsets.UTF_8));
		}
		return URI.create(address.toString());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
