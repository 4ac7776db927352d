package org.sendgraph.http;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.sendgraph.SendGraph;
import org.sendgraph.access.TokenCommand;
import org.sendgraph.graph.Arrivals;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Permanent addresses on a server that answers stored questions alone, and only to
 * whoever has a token; its graph may be damaged.
 */
class StrictAddressesIT {

	@TempDir
	private static Path home;

	private static ConfigurableApplicationContext application;

	private static String token;

	private final HttpClient http = HttpClient.newHttpClient();

	@BeforeAll
	static void start() {
		application = new SpringApplicationBuilder(SendGraph.class).run("--server.port=0", "--server.address=127.0.0.1",
				"--sendgraph.home=" + home, "--sendgraph.access.local-tokens=true", "--sendgraph.access.read=token",
				"--sendgraph.documents.only-stored=true", "--logging.level.root=warn", "--spring.main.banner-mode=off");
		application.getBean(Arrivals.class).await();
		PrintStream before = System.out;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			assertThat(
					TokenCommand.run(new String[] { "--role", "reader" }, new String[] { "--sendgraph.home=" + home }))
				.isZero();
		}
		finally {
			System.setOut(before);
		}
		token = said.toString(StandardCharsets.UTF_8).strip();
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@Test
	void tellAMachineWithoutATokenToSendOne() throws Exception {
		HttpResponse<String> refused = open("/id/Duty/cfa-s42-2-secure-sep", "*/*", null);
		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
		assertThat(refused.body()).contains("UNAUTHENTICATED", "Authorization: Bearer");
		assertThat(open("/id/Duty/none", "*/*", null).statusCode()).isEqualTo(401);
	}

	@Test
	void leadPeopleToAPageWhereATokenCanBeGiven() throws Exception {
		assertThat(open("/id/Duty/cfa-s42-2-secure-sep", "text/html", null).statusCode()).isEqualTo(303);
		assertThat(open("/id/Duty/none", "text/html", null).statusCode()).isEqualTo(303);
	}

	@Test
	void leadWhoeverHasATokenToAnAnswer() throws Exception {
		HttpResponse<String> led = open("/id/Duty/cfa-s42-2-secure-sep", "*/*", token);
		assertThat(led.statusCode()).isEqualTo(303);
		assertThat(open(led.headers().firstValue("Location").orElseThrow(), "*/*", token).body())
			.startsWith("{\"data\":{\"node\":{\"__typename\":\"Duty\"");
		assertThat(open("/id/Duty/none", "*/*", token).statusCode()).isEqualTo(404);
	}

	/**
	 * As it is when a newer file no longer tells of it, which comes behind it in the
	 * journal.
	 */
	@Test
	void sayUntilWhenAThingWasOnRecord() throws Exception {
		String address = "/id/Budget/" + forgotten();
		HttpResponse<String> gone = open(address, "*/*", token);
		assertThat(gone.statusCode()).isEqualTo(410);
		assertThat(gone.body()).contains("NOT_FOUND", "was on record until");
		String then = gone.body().replaceAll(".*with (\\?knownAt=[^,]+),.*", "$1");
		HttpResponse<String> led = open(address + then, "*/*", token);
		assertThat(led.statusCode()).as(led.body()).isEqualTo(303);
		assertThat(open(led.headers().firstValue("Location").orElseThrow(), "*/*", token).body())
			.startsWith("{\"data\":{\"node\":{\"__typename\":\"Budget\"");
	}

	private static String forgotten() {
		try (Session session = application.getBean(Driver.class).session()) {
			return session
				.run("MATCH (budget:Budget) WHERE budget.example WITH budget LIMIT 1 "
						+ "MATCH (budget)-[:DESCRIBED_BY]->(version:Particulars) "
						+ "SET version.supersededAt = version.recordedAt + duration('PT0.001S') RETURN budget.id AS id")
				.list((row) -> row.get("id").asString().replace("Budget:", ""))
				.getFirst();
		}
	}

	private HttpResponse<String> open(String address, String accept, @Nullable String token) throws Exception {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI
				.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + address))
			.header("Accept", accept);
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
