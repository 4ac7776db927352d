package org.sendgraph.explorer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A permalink, as somebody opens it to whom it was sent.
 */
@IntegrationTest
@Tag("whatever-database")
class SharedQuestionIT {

	private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

	private final HttpClient browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Value("classpath:explorer/who-is-responsible.graphql")
	private Resource document;

	@ParameterizedTest
	@ValueSource(strings = {
			"provision: \"Provision:slt-educational\", age: 7, planStatus: EHCP, setting: {type: MAINSTREAM_ACADEMY}, place: {residentAuthority: \"886\"}",
			"provision: \"Provision:slt-educational\", age: 7, planStatus: EHCP, setting: {type: MAINSTREAM_ACADEMY}, "
					+ "place: {residentAuthority: \"886\", maintainingAuthority: \"E06000035\", registeredIcb: \"QKS\", "
					+ "others: [{role: \"OLD_LA\", organisation: {dfeCode: \"330\"}}]}, failure: NOT_DELIVERED, need: SLCN, "
					+ "circumstances: [{condition: \"NHS_PROVIDES\", holds: true}, {condition: \"PARENT_ELECTED\", holds: false}]" })
	void asksTheSameQuestionForTheSameDates(String question) throws IOException, InterruptedException {
		Map<?, ?> answer = first("{ whoIsResponsible(question: {" + question
				+ "}, asOf: {validOn: \"2026-09-01\"}) { sentence verdict permalink } }");
		URI link = URI.create(String.valueOf(answer.get("permalink")));
		assertThat(link.getPath()).isEqualTo("/who-is-responsible");
		HttpResponse<String> opened = open(link.getRawPath() + "?" + link.getRawQuery());
		assertThat(opened.statusCode()).isEqualTo(200);
		Map<?, ?> again = field(opened);
		assertThat(again.get("sentence")).isEqualTo(answer.get("sentence"));
		assertThat(again.get("verdict")).isEqualTo(answer.get("verdict"));
		assertThat(again.get("permalink")).isEqualTo(answer.get("permalink"));
	}

	@Test
	void tellsWhatIsWrongWithALinkThatWasCut() throws IOException, InterruptedException {
		HttpResponse<String> opened = open("/who-is-responsible?provision=Provision%3Aslt-educational&age=seven");
		assertThat(opened.body()).contains("BAD_INPUT", "age").doesNotContain("INTERNAL_ERROR", "\"data\"");
	}

	@Test
	void leadsPeopleToThePageOfTheAnswer() throws IOException, InterruptedException {
		Map<?, ?> answer = first("{ whoIsResponsible(question: {provision: \"Provision:slt-educational\", age: 7, "
				+ "planStatus: EHCP, setting: {type: MAINSTREAM_ACADEMY}, place: {residentAuthority: \"886\"}}, "
				+ "asOf: {validOn: \"2026-09-01\"}) { sentence verdict permalink } }");
		URI link = URI.create(String.valueOf(answer.get("permalink")));
		HttpResponse<String> page = open(link.getRawPath() + "?" + link.getRawQuery(), BROWSER);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(HtmlUtils.htmlUnescape(page.body())).contains("id=\"answer\"",
				String.valueOf(answer.get("sentence")));
	}

	@Test
	void tellsPeopleAtEachFieldWhatIsWrongWithALinkThatWasCut() throws IOException, InterruptedException {
		HttpResponse<String> page = open("/who-is-responsible?provision=Provision%3Aslt-educational&age=seven",
				BROWSER);
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("href=\"#age\"", "href=\"#planStatus\"", "href=\"#residentAuthority\"",
				"href=\"#setting\"", "“seven”");
	}

	private Map<?, ?> first(String query) throws IOException, InterruptedException {
		return field(this.browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(this.json.writeValueAsString(Map.of("query", query))))
			.build(), HttpResponse.BodyHandlers.ofString()));
	}

	private Map<?, ?> field(HttpResponse<String> answer) {
		Map<?, ?> read = this.json.readValue(answer.body(), Map.class);
		assertThat(read.containsKey("errors")).as(answer.body()).isFalse();
		return (Map<?, ?>) ((Map<?, ?>) read.get("data")).get("whoIsResponsible");
	}

	private HttpResponse<String> open(String link) throws IOException, InterruptedException {
		return open(link, "*/*");
	}

	private HttpResponse<String> open(String link, String accept) throws IOException, InterruptedException {
		return this.browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + link))
			.header("Accept", accept)
			.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	@Test
	void isOneOfTheStoredDocuments() throws IOException, InterruptedException {
		assertThat(open("/graphql/documents").body()).contains("who-is-responsible");
		assertThat(this.document.getContentAsString(StandardCharsets.UTF_8)).contains("$asOf: AsOf");
	}

}
