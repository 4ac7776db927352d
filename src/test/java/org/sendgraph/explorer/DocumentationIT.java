package org.sendgraph.explorer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.schema.GraphQLNamedSchemaElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages about the API say what its SDL says.
 */
@IntegrationTest
@Tag("whatever-database")
class DocumentationIT {

	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

	private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]+)\"");

	private final HttpClient browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	@Autowired
	private GraphQlSource source;

	@LocalServerPort
	private int port;

	@Test
	void haveAPageForEachTypeAndNoLinkThatLeadsNowhere() throws Exception {
		Set<String> pages = this.source.schema()
			.getAllTypesAsList()
			.stream()
			.map(GraphQLNamedSchemaElement::getName)
			.filter((name) -> !name.startsWith("_"))
			.map("/docs/"::concat)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(pages).hasSizeGreaterThan(150);
		pages.add("/docs");
		Map<String, Set<String>> places = new HashMap<>();
		Set<String> links = new TreeSet<>();
		for (String page : pages) {
			HttpResponse<String> got = get(page);
			assertThat(got.statusCode()).as(page).isEqualTo(200);
			assertThat(got.body()).as(page).startsWith("<!DOCTYPE html>").doesNotContain(" th:", "`");
			places.put(page, found(PLACE, got.body()));
			links.addAll(found(LINK, got.body()));
		}
		for (String link : links) {
			List<String> parts = List.of(link.split("#"));
			if (pages.contains(parts.getFirst())) {
				assertThat(parts.size() == 1 || places.get(parts.getFirst()).contains(parts.getLast())).as(link)
					.isTrue();
			}
			else {
				assertThat(get(link).statusCode()).as(link).isEqualTo(200);
			}
		}
	}

	@Test
	void sayWhatTheSdlSaysOfAFieldAndForWhomItIs() throws Exception {
		assertThat(get("/docs/Claim").body()).contains("What to do when it fails, main route first.",
				"<code>failure</code>", "[RedressRoute!]!");
		assertThat(get("/docs/Entry").body()).contains("For: <span>AUDITOR, OWN_BODY</span>");
		assertThat(get("/docs/Verdict").body()).contains("<code>GAP</code>");
	}

	@Test
	void leadOnFromATypeThatThereIsNot() throws Exception {
		HttpResponse<String> nothing = get("/docs/Nothing");
		assertThat(nothing.statusCode()).isEqualTo(404);
		assertThat(nothing.body()).contains("The API has no type of the name Nothing.", "href=\"/docs\"");
		assertThat(get("/docs/%3Cscript%3E").body()).contains("&lt;script&gt;").doesNotContain("<script>");
	}

	@Test
	void loadNothingFromElsewhere() throws Exception {
		HttpResponse<String> page = get("/docs");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'",
				"style-src 'self'");
		assertThat(page.body()).doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
	}

	private static Set<String> found(Pattern what, String body) {
		return what.matcher(body).results().map((one) -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private HttpResponse<String> get(String address) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
			.header("Accept", "text/html")
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
