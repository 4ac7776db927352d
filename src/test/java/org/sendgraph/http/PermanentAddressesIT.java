package org.sendgraph.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.IntegrationTest;
import org.sendgraph.limit.Turns;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The address that a thing has for ever, opened by people and by machines.
 */
@IntegrationTest
@Tag("whatever-database")
class PermanentAddressesIT {

	private static final Path DOCUMENTS = Path.of("src/main/resources/explorer/things");

	private static final Pattern SHOWN = Pattern.compile("curl -L '?localhost:8080(/id/[^'\\s]+)");

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private Driver driver;

	@Autowired
	private Turns turns;

	@ParameterizedTest
	@ValueSource(strings = { "", "*/*", "application/json", "application/graphql-response+json",
			"text/html;q=0.5, application/json", "text/html;q=0, */*" })
	void leadMachinesToTheAnswerOfTheApi(String accept) throws Exception {
		HttpResponse<String> led = open("/id/LocalAuthority/909", accept);
		assertThat(led.statusCode()).isEqualTo(303);
		assertThat(led.body()).isEmpty();
		assertThat(led.headers().firstValue("Location").orElseThrow()).startsWith("/graphql?documentId=sha256%3A");
		HttpResponse<String> answer = follow(led, "application/json");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(node(answer)).containsEntry("__typename", "LocalAuthority")
			.containsEntry("name", "Cumbria County Council")
			.containsEntry("existing", false);
	}

	@ParameterizedTest
	@ValueSource(strings = { BROWSER, "text/html", "text/*", "application/json;q=0.1, text/html;q=0.2" })
	void leadPeopleToAPage(String accept) throws Exception {
		HttpResponse<String> led = open("/id/Provision/slt-educational", accept);
		assertThat(led.statusCode()).isEqualTo(303);
		assertThat(led.headers().firstValue("Location")).contains("/things/Provision/slt-educational");
		assertThat(led.headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(led.headers().allValues("Vary")).containsExactly("Accept, Authorization");
		assertThat(follow(led, accept).headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(open("/graphiql/things/Provision.graphql", "*/*").body())
			.isEqualTo(Files.readString(DOCUMENTS.resolve("Provision.graphql")));
	}

	@Test
	void keepTheDatesThatTheySay() throws Exception {
		String knownAt = this.json
			.readTree(answer("/id/LocalAuthority/909").headers().firstValue("SendGraph-Snapshot").orElseThrow())
			.path("knownAt")
			.asString();
		String then = "/id/LocalAuthority/909?validOn=2022-01-01&knownAt=" + knownAt;
		HttpResponse<String> answer = answer(then);
		assertThat(node(answer)).containsEntry("existing", true);
		assertThat(answer.headers().firstValue("SendGraph-Snapshot").orElseThrow()).contains("2022-01-01", knownAt);
		assertThat(open(then, BROWSER).headers().firstValue("Location").orElseThrow())
			.isEqualTo("/things/LocalAuthority/909?validOn=2022-01-01&knownAt=" + knownAt.replace(":", "%3A"));
	}

	@Test
	void leadToEveryKindOfThingThatHasAnId() throws Exception {
		Set<String> types = this.source.schema()
			.getImplementations((GraphQLInterfaceType) this.source.schema().getType("Node"))
			.stream()
			.map(GraphQLObjectType::getName)
			.collect(Collectors.toSet());
		try (Stream<Path> documents = Files.list(DOCUMENTS)) {
			assertThat(documents.map((file) -> file.getFileName().toString().replace(".graphql", "")))
				.containsExactlyInAnyOrderElementsOf(types);
		}
		int led = 0;
		for (String type : types) {
			for (String id : ids(type)) {
				HttpResponse<String> answer = answer("/id/" + type + "/"
						+ UriUtils.encodePathSegment(id.substring(type.length() + 1), StandardCharsets.UTF_8));
				assertThat(answer.statusCode()).as(id).isEqualTo(200);
				assertThat(answer.body()).doesNotContain("\"errors\"");
				assertThat(node(answer)).containsEntry("__typename", type).containsEntry("id", id);
				led++;
			}
			assertThat(answerAbout(type + ":none")).as(type).isEqualTo("{\"data\":{\"node\":null}}");
		}
		assertThat(led).isGreaterThan(types.size());
	}

	@Test
	void leadWhereTheReadmeSays() throws Exception {
		List<String> shown = SHOWN.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((command) -> command.group(1))
			.toList();
		assertThat(shown).hasSize(2);
		assertThat(node(answer(shown.getFirst()))).containsEntry("existing", false);
		assertThat(node(answer(shown.getLast()))).containsEntry("existing", true);
	}

	/** Servers refuse these within a part of an address, however they are written. */
	@Test
	void needNoLetterThatNoAddressCanHave() {
		try (Session session = this.driver.session()) {
			assertThat(session
				.run("MATCH (thing) WHERE thing.id =~ '[A-Z][A-Za-z]+:.+' AND thing.id =~ '.*[/\\\\;%].*' "
						+ "RETURN thing.id AS id LIMIT 5")
				.list((row) -> row.get("id").asString())).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/id/LocalAuthority/000                       | 404 | "LocalAuthority:000\\" is on record. Accepted: an id
					/id/LocalAuthority/000?validOn=2022-01-01    | 404 | on record for these dates
					/id/Council/886                              | 404 | Nothing here has the type \\"Council\\". Accepted: Allocation,
					/id/localauthority/886                       | 404 | LocalAuthority
					/id/LocalAuthority                           | 404 | /id/<type>/<key>
					/id/LocalAuthority/886/more                  | 404 | /id/<type>/<key>
					/id                                          | 404 | /id/<type>/<key>
					/id/LocalAuthority/886?validOn=yesterday     | 400 | a day of the calendar
					/id/LocalAuthority/886?validOn=2022-01-01&validOn=2022-01-02 | 400 | stands 2 times
					/id/LocalAuthority/886?knownAt=2001-01-01T00:00:00Z | 400 | at or after the first journal entry
					/id/LocalAuthority/%E2%80%AE886              | 400 | characters that cannot be seen
					""")
	void sayWhatIsWrongWithThem(String address, int status, String said) throws Exception {
		HttpResponse<String> answer = open(address, "*/*");
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(answer.body()).startsWith("{\"errors\":[{\"message\":")
			.contains(said, "\"code\":\"" + ((status == 404) ? "NOT_FOUND" : "BAD_INPUT") + "\"")
			.hasSizeLessThan(4096);
		HttpResponse<String> page = open(address, BROWSER);
		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
		assertThat(HtmlUtils.htmlUnescape(page.body())).contains("Nothing is here", said.replace("\\", ""));
	}

	@Test
	void leadToNothingElseThanAPageOrAnAnswer() throws Exception {
		HttpResponse<String> answer = open("/id/LocalAuthority/886", "image/png");
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(answer.body()).contains("text/html");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void areOnlyRead(String method) throws Exception {
		HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(address("/id/LocalAuthority/886"))
			.method(method, BodyPublishers.noBody())
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
	}

	@Test
	void leadByHeadAsByGet() throws Exception {
		HttpResponse<String> head = this.http.send(HttpRequest.newBuilder(address("/id/LocalAuthority/886"))
			.method("HEAD", BodyPublishers.noBody())
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(head.statusCode()).isEqualTo(303);
		assertThat(head.headers().firstValue("Location"))
			.isEqualTo(open("/id/LocalAuthority/886", "*/*").headers().firstValue("Location"));
	}

	@Test
	void askWhoeverHasEightRequestsToComeBack() throws Exception {
		List<Turns.Turn> taken = new ArrayList<>();
		try {
			for (String address : List.of("127.0.0.1", "0:0:0:0:0:0:0:1")) {
				for (int at = 0; at < 8; at++) {
					taken.add(this.turns.take(address));
				}
			}
			HttpResponse<String> busy = open("/id/LocalAuthority/886", "*/*");
			assertThat(busy.statusCode()).isEqualTo(429);
			assertThat(busy.headers().firstValue("Retry-After")).contains("1");
		}
		finally {
			taken.forEach(Turns.Turn::close);
		}
		assertThat(open("/id/LocalAuthority/886", "*/*").statusCode()).isEqualTo(303);
	}

	private List<String> ids(String type) {
		try (Session session = this.driver.session()) {
			return session
				.run("MATCH (thing:$($type)) WHERE thing.id STARTS WITH $type + ':' RETURN DISTINCT thing.id AS id "
						+ "ORDER BY id LIMIT 2", Map.of("type", type))
				.list((row) -> row.get("id").asString());
		}
	}

	private String answerAbout(String id) throws Exception {
		String type = id.substring(0, id.indexOf(':'));
		return this.http
			.send(HttpRequest.newBuilder(address("/graphql"))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(this.json.writeValueAsString(Map.of("query",
						Files.readString(DOCUMENTS.resolve(type + ".graphql")), "variables", Map.of("id", id)))))
				.build(), HttpResponse.BodyHandlers.ofString())
			.body()
			.replaceAll(",\"extensions\".*", "}");
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> node(HttpResponse<String> answer) {
		Map<String, Object> data = (Map<String, Object>) this.json.readValue(answer.body(), Map.class).get("data");
		return (Map<String, Object>) data.get("node");
	}

	private HttpResponse<String> follow(HttpResponse<String> led, String accept) throws Exception {
		return open(led.headers().firstValue("Location").orElseThrow(), accept);
	}

	private HttpResponse<String> answer(String address) throws Exception {
		HttpResponse<String> led = open(address, "*/*");
		assertThat(led.statusCode()).as(led.body()).isEqualTo(303);
		return follow(led, "*/*");
	}

	private HttpResponse<String> open(String address, String accept) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address(address));
		if (!accept.isEmpty()) {
			request.header("Accept", accept);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
