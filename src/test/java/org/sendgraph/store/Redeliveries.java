package org.sendgraph.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that sends a request with the same key until it is acknowledged.
 */
final class Redeliveries implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final long LONGEST = TimeUnit.MINUTES.toNanos(4);

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final URI address;

	private final String token;

	private final AtomicInteger failed = new AtomicInteger();

	Redeliveries(int port, String token) {
		this.address = URI.create("http://127.0.0.1:" + port + "/graphql");
		this.token = token;
	}

	/** How many times nobody knew what had become of a request. */
	int failed() {
		return this.failed.get();
	}

	/**
	 * Records an arrangement.
	 * @param year its year, which no other one has
	 * @param key the key of the request
	 * @return id of the entry by which it was acknowledged
	 */
	String record(int year, String key) {
		String body = JSON.writeValueAsString(Map.of("query", AgreedInKent.RECORD, "variables",
				Map.of("agreed", AgreedInKent.agreed(year, "Therapy " + year), "key", key)));
		long began = System.nanoTime();
		while (System.nanoTime() - began < LONGEST) {
			JsonNode outcome = outcome(body);
			if (outcome != null) {
				if (!"ArrangementRecorded".equals(outcome.path("__typename").asString(""))) {
					throw new AssertionError(key + " of " + year + ": " + outcome);
				}
				return outcome.path("entry").path("id").asString();
			}
			this.failed.incrementAndGet();
			CompletableFuture.runAsync(() -> {
			}, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)).join();
		}
		throw new AssertionError(key + " was never acknowledged");
	}

	/** What was answered; null when that is unknown, or nothing could be done. */
	private @Nullable JsonNode outcome(String body) {
		try {
			HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(this.address)
				.timeout(PATIENCE)
				.header("Content-Type", "application/json")
				.header("Authorization", "Bearer " + this.token)
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
			JsonNode read = (answer.statusCode() == 200) ? JSON.readTree(answer.body()) : null;
			if (read == null || read.has("errors")) {
				refuseToGoOn(answer);
				return null;
			}
			return read.path("data").path("recordArrangement");
		}
		catch (IOException ex) {
			return null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	/** Sending it again does not help who is not let in, or asks wrongly. */
	private static void refuseToGoOn(HttpResponse<String> answer) {
		if (answer.statusCode() / 100 == 4 || answer.body().contains("InvalidSyntax")
				|| answer.body().contains("ValidationError")) {
			throw new AssertionError(answer.statusCode() + " " + answer.body());
		}
	}

	@Override
	public void close() {
		this.client.close();
	}

}
