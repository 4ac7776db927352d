package org.sendgraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.sendgraph.graph.Checksum;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema is its own documentation, also without the source.
 */
@IntegrationTest
@Tag("whatever-database")
class PrintedSchemaIT {

	@LocalServerPort
	private int port;

	@Test
	void isPrintedWithEveryDescription() throws IOException, InterruptedException {
		Map<String, String> printed = SchemaDescriptions.of(printed());
		assertThat(printed).containsAllEntriesOf(SchemaDescriptions.toClients(SchemaDescriptions.inFiles()));
	}

	@Test
	void isKnownByTheHashOfItsText() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest.Builder request = HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/graphql/schema.graphqls"));
			HttpResponse<String> first = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
			String tag = '"' + Checksum.of(first.body()) + '"';
			assertThat(first.headers().firstValue("ETag")).contains(tag);
			HttpResponse<String> again = client.send(request.header("If-None-Match", tag).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(again.statusCode()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
		}
	}

	private String printed() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql/schema.graphqls"))
					.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(200);
			return answer.body();
		}
	}

}
