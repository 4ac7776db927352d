package org.sendgraph.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A stream of server-sent events, read one by one.
 */
final class Events implements AutoCloseable {

	private final HttpClient client = HttpClient.newHttpClient();

	private final HttpResponse<java.io.InputStream> response;

	private final BufferedReader lines;

	/** Asks, and has the head of the response when it is made. */
	Events(String server, String query, @Nullable String token) throws Exception {
		this(server, Map.of("query", query), token);
	}

	/** The same with any question. */
	Events(String server, Map<String, ?> question, @Nullable String token) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(HttpRequest.BodyPublishers.ofString(Notebook.JSON.writeValueAsString(question)));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		this.response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
		this.lines = new BufferedReader(new InputStreamReader(this.response.body(), StandardCharsets.UTF_8));
	}

	int status() {
		return this.response.statusCode();
	}

	/** All of what is no stream, with the header that says when to come back. */
	String refusal() throws IOException {
		String all = new String(this.response.body().readAllBytes(), StandardCharsets.UTF_8);
		return this.response.headers().firstValue("Retry-After").orElse("never") + " " + all;
	}

	/** The next event: its name, a space and its data. */
	String next() {
		try {
			String name = "";
			for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
				if (line.startsWith("event:")) {
					name = line.substring("event:".length()).strip();
				}
				else if (line.startsWith("data:")) {
					return name + " " + line.substring("data:".length()).strip();
				}
			}
			return "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The data of the next event. */
	Map<?, ?> answer() {
		return Notebook.JSON.readValue(next().substring("next ".length()), Map.class);
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
