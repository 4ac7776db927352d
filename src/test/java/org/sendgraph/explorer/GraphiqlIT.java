package org.sendgraph.explorer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendgraph.IntegrationTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * GraphiQL comes whole from this application.
 */
@IntegrationTest
@Tag("whatever-database")
public class GraphiqlIT {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

	private static final Pattern FETCHED = Pattern.compile("'(/[^']*)'");

	private static final Pattern URL_IN_STYLES = Pattern.compile("url\\(['\"]?([^)]{0,40})");

	private static final Pattern OTHER_HOST = Pattern.compile("(?:https?:|wss?:|[\"'(=])//");

	private final HttpClient browser = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphiql/" })
	void opensAtBothAddresses(String address) throws Exception {
		HttpResponse<String> page = get(address);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.body()).contains("SEND Graph");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphql-ui/index.html" })
	void isWhereOtherFrontDoorsLead(String address) throws Exception {
		HttpResponse<String> door = get(address);
		assertThat(door.statusCode()).isEqualTo(302);
		assertThat(door.headers().firstValue("Location").orElseThrow()).endsWith("/graphiql");
	}

	@Test
	void hasEverythingThatItLoads() throws Exception {
		List<String> loaded = loaded();
		assertThat(loaded).hasSizeGreaterThan(5).contains("/graphiql/graphiql.min.js", "/graphiql/questions");
		for (String address : loaded) {
			assertThat(get(address).statusCode()).as(address).isEqualTo(200);
		}
	}

	@Test
	void namesNoOtherHost() throws Exception {
		for (String ours : List.of("/graphiql", "/graphiql/page.js", "/graphiql/page.css", "/graphiql/questions")) {
			assertThat(get(ours).body()).as(ours).doesNotContainPattern(OTHER_HOST);
		}
		String styles = get("/graphiql/graphiql.min.css").body();
		assertThat(styles).doesNotContain("@import");
		assertThat(URL_IN_STYLES.matcher(styles).results().map((url) -> url.group(1))).isNotEmpty()
			.allMatch((url) -> url.startsWith("data:"));
	}

	@Test
	void letsTheBrowserReachNoOtherHost() throws Exception {
		for (String address : loaded()) {
			HttpResponse<String> answer = get(address);
			assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).as(address)
				.startsWith("default-src 'none'; script-src 'self'; ")
				.contains("connect-src 'self'")
				.doesNotContain("http", "*", "unsafe-eval");
			assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		}
	}

	@Test
	void opensWithTheSavedQuestionsInTheOrderOfTheirFiles() throws Exception {
		List<String> files = new ArrayList<>();
		for (Path question : SavedQuestionsIT.questions()) {
			files.add(Files.readString(question));
		}
		assertThat(new JsonMapper().readValue(get("/graphiql/questions").body(), String[].class))
			.containsExactlyElementsOf(files);
	}

	/** What the page names, and what its script asks for by GET. */
	private List<String> loaded() throws Exception {
		List<String> loaded = new ArrayList<>();
		REFERENCE.matcher(get("/graphiql").body()).results().map((one) -> one.group(1)).forEach(loaded::add);
		loaded.remove("data:,");
		FETCHED.matcher(get("/graphiql/page.js").body()).results().map((one) -> one.group(1)).forEach(loaded::add);
		loaded.remove("/graphql");
		return loaded;
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return this.browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
