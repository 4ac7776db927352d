package org.sendgraph.access;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sendgraph.SendGraph;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application, started and asked as the README shows. The database is embedded,
 * because the key is in its home.
 */
class AccessIT {

	private static final Pattern SHOWN = Pattern.compile("""
			java -jar target/sendgraph.jar (--server.*)
			TOKEN=\\$\\(java -jar target/sendgraph.jar token (.*)\\)
			curl 127.0.0.1:8080(\\S+) -H "Authorization: Bearer \\$TOKEN" -H '(.*): (.*)' -d '(.*)'
			""");

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void doesWhatTheReadmeShows(@TempDir Path home) throws Exception {
		MatchResult shown = SHOWN.matcher(Files.readString(Path.of("README.md"))).results().findFirst().orElseThrow();
		String[] settings = Stream
			.concat(Arrays.stream(shown.group(1).split(" ")),
					Stream.of("--server.port=0", "--sendgraph.home=" + home, "--sendgraph.figures=false",
							"--sendgraph.example=false", "--logging.level.root=warn", "--spring.main.banner-mode=off"))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(SendGraph.class).run(settings)) {
			String server = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
			String token = token(shown.group(2).split(" "), home);
			URI address = URI.create(server + shown.group(3));
			assertThat(post(address, shown.group(6), token).body())
				.matches("\\{\"data\":\\{\"duties\":\\{\"totalCount\":[1-9]\\d+}}.*");
			assertThat(post(address, shown.group(6), null).body()).contains("UNAUTHENTICATED",
					"needs a token with a role");
			assertThat(post(URI.create(server + "/export/a.csv"), "{\"query\": \"{ duties { nodes { id } } }\"}", null)
				.statusCode()).isEqualTo(401);
			assertThat(post(URI.create(server + "/export/a.csv"), "{\"query\": \"{ duties { nodes { id } } }\"}", token)
				.statusCode()).isEqualTo(200);
			for (String open : new String[] { "/graphiql", "/graphql/schema.graphqls", "/actuator/health" }) {
				HttpResponse<String> page = get(server + open);
				assertThat(page.statusCode()).as(open).isEqualTo(200);
				assertThat(page.headers().map()).doesNotContainKey("Set-Cookie");
			}
		}
	}

	private static String token(String[] arguments, Path home) {
		PrintStream before = System.out;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			assertThat(TokenCommand.run(arguments, new String[] { "--sendgraph.home=" + home })).isZero();
		}
		finally {
			System.setOut(before);
		}
		return said.toString(StandardCharsets.UTF_8).strip();
	}

	private HttpResponse<String> get(String address) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> post(URI address, String body, @Nullable String token) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(address)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
