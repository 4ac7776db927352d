package org.sendgraph.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.SendGraph;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real Keycloak, with the realm of docker-compose.yml and unpacked below
 * {@code target/keycloak}, gives tokens to the users of that realm. Asked for by name,
 * since it takes a minute and a download: {@code .ci/run} does.
 */
class KeycloakTrial {

	private static final String PASSWORD = "only-for-this-run";

	private static final int PORT = 18180;

	private static final String REALM = "http://127.0.0.1:" + PORT + "/realms/sendgraph";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	private static Process keycloak;

	private static ConfigurableApplicationContext application;

	@BeforeAll
	static void start() throws IOException, InterruptedException {
		Path home = unpacked();
		Path imports = Files.createDirectories(home.resolve("data/import"));
		Files.writeString(imports.resolve("realm.json"), realm());
		ProcessBuilder start = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "start-dev",
				"--http-host=127.0.0.1", "--http-port=" + PORT, "--import-realm")
			.redirectErrorStream(true)
			.redirectOutput(home.resolve("trial.log").toFile());
		start.environment().put("JAVA_HOME", System.getProperty("java.home"));
		keycloak = start.start();
		application = new SpringApplicationBuilder(SendGraph.class).run("--server.port=0",
				"--sendgraph.home=" + Files.createTempDirectory("sendgraph"), "--sendgraph.figures=false",
				"--sendgraph.access.issuer=" + REALM, "--sendgraph.access.roles-claim=realm_access.roles",
				"--logging.level.root=warn");
		awaitRealm();
	}

	private static Path unpacked() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("target/keycloak"))) {
			return folders.filter((folder) -> folder.getFileName().toString().startsWith("keycloak-"))
				.findFirst()
				.orElseThrow();
		}
	}

	private static String realm() throws IOException {
		Map<String, Map<String, Map<String, String>>> compose = new Yaml()
			.load(Files.readString(Path.of("docker-compose.yml")));
		return Objects.requireNonNull(compose.get("configs").get("realm").get("content"))
			.replace("${IDENTITY_PASSWORD:-}", PASSWORD);
	}

	private static void awaitRealm() throws InterruptedException {
		long until = System.nanoTime() + Duration.ofMinutes(6).toNanos();
		while (System.nanoTime() < until && keycloak.isAlive()) {
			try {
				if (send(HttpRequest.newBuilder(URI.create(REALM)).build()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// It does not listen yet.
			}
			TimeUnit.SECONDS.sleep(2);
		}
		throw new IllegalStateException("Keycloak does not answer: see trial.log in its folder");
	}

	@AfterAll
	static void stop() throws InterruptedException {
		application.close();
		keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
		keycloak.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
	}

	@Test
	void givesAnOfficerATokenThatMayRecordForTheOwnBody() throws IOException, InterruptedException {
		assertThat(add("kent-officer").get("data").get("addSource").get("__typename").stringValue())
			.isEqualTo("SourceAdded");
	}

	@Test
	void givesAnAuditorATokenThatSeesWhoAndWhy() throws IOException, InterruptedException {
		add("kent-officer");
		String ask = "{ changes(from: \"2020-01-01T00:00:00Z\", to: \"2100-01-01T00:00:00Z\", about: \"%s\") { nodes { reason } } }";
		String id = add("kent-officer").get("data").get("addSource").get("entry").get("subject").stringValue();
		assertThat(ask(token("auditor"), ask.formatted(id)).toString()).contains("To try it");
		assertThat(ask(token("board-officer"), ask.formatted(id)).toString()).contains("\"reason\":null", "withheld");
	}

	@Test
	void refusesAnAuditorWhoWouldRecord() throws IOException, InterruptedException {
		assertThat(add("auditor").get("errors").get(0).get("extensions").get("code").stringValue())
			.isEqualTo("FORBIDDEN");
	}

	private static JsonNode add(String user) throws IOException, InterruptedException {
		return ask(token(user),
				"mutation { addSource(source: {title: \"Minutes\"}, reason: \"To try it\", idempotencyKey: \""
						+ UUID.randomUUID() + "\") { __typename ... on SourceAdded { entry { subject } } } }");
	}

	private static String token(String user) throws IOException, InterruptedException {
		String form = "grant_type=password&client_id=sendgraph-try&username=" + user + "&password="
				+ URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
		HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(REALM + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JSON.readTree(answer.body()).get("access_token").stringValue();
	}

	private static JsonNode ask(String token, String document) throws IOException, InterruptedException {
		int port = ((WebServerApplicationContext) application).getWebServer().getPort();
		HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", Map.of()))))
			.build());
		return JSON.readTree(answer.body());
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
	}

}
