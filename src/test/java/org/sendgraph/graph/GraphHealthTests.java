package org.sendgraph.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a server says of itself whose database is not there, or takes connections and
 * never answers.
 */
@Timeout(60)
class GraphHealthTests {

	private static final Duration SOON = Duration.ofSeconds(5);

	@Test
	void isDownWhereNothingListensAndLivesOn() throws Exception {
		try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = closed.getLocalPort();
			closed.close();
			saysSoOf(port);
		}
	}

	@Test
	void isDownWhereNobodyAnswersAndLivesOn() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
			saysSoOf(silent.getLocalPort());
		}
	}

	private static void saysSoOf(int database) throws Exception {
		try (ConfigurableApplicationContext server = new SpringApplicationBuilder(Parts.class).run("--server.port=0",
				"--spring.neo4j.uri=bolt://127.0.0.1:" + database,
				"--spring.graphql.schema.locations=classpath:nowhere/", "--logging.level.root=error",
				"--spring.main.banner-mode=off"); HttpClient client = HttpClient.newHttpClient()) {
			String health = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port")
					+ "/actuator/health/";
			assertThat(ask(client, health + "readiness").statusCode()).isEqualTo(503);
			long before = System.nanoTime();
			assertThat(atOnce(client, health + "readiness")).allMatch((status) -> status == 503);
			assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
			HttpResponse<String> liveness = ask(client, health + "liveness");
			assertThat(liveness.statusCode()).isEqualTo(200);
			assertThat(liveness.body()).isEqualTo("{\"status\":\"UP\"}");
			assertThat(ask(client, health + "readiness").body()).isEqualTo("{\"status\":\"DOWN\"}");
		}
	}

	private static List<Integer> atOnce(HttpClient client, String address) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Integer>> probes = IntStream.range(0, 20)
				.<Callable<Integer>>mapToObj((at) -> () -> ask(client, address).statusCode())
				.toList();
			return threads.invokeAll(probes).stream().map(Future::resultNow).toList();
		}
	}

	private static HttpResponse<String> ask(HttpClient client, String address)
			throws IOException, InterruptedException {
		return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
	}

	/**
	 * As much of the application as speaks to the database, with its settings.
	 */
	@EnableAutoConfiguration
	@Import({ Graph.class, GraphHealth.class })
	static class Parts {

		@Bean
		SecurityFilterChain open(HttpSecurity http) {
			return http.build();
		}

	}

}
