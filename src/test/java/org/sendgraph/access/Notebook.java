package org.sendgraph.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.terms.Recorded;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;

/**
 * A small API of made-up notes, held to rules of every kind by the same code as the real
 * one, with its exports and without its graph.
 */
final class Notebook implements AutoCloseable {

	static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext application;

	private final String address;

	Notebook(String... settings) {
		String[] all = Stream.concat(Arrays.stream(settings),
				Stream.of("--server.port=0", "--spring.neo4j.uri=bolt://127.0.0.1:1",
						"--spring.graphql.schema.locations=classpath:access/", "--spring.profiles.active=notebook",
						"--management.endpoint.health.validate-group-membership=false", "--logging.level.root=warn",
						"--spring.main.banner-mode=off"))
			.toArray(String[]::new);
		this.application = new SpringApplicationBuilder(Parts.class).run(all);
		this.address = "http://127.0.0.1:" + this.application.getEnvironment().getProperty("local.server.port");
	}

	String address() {
		return this.address;
	}

	/** One of the parts that it is put together from. */
	<T> T part(Class<T> type) {
		return this.application.getBean(type);
	}

	/** What stands at an address. */
	HttpResponse<String> get(String path, @Nullable String token) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	HttpResponse<String> ask(String query, @Nullable String token) throws Exception {
		return post("/graphql", query, token);
	}

	HttpResponse<String> post(String path, String query, @Nullable String token) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	/** The answer as a whole. */
	Map<String, Object> answer(String query, @Nullable String token) throws Exception {
		return read(ask(query, token));
	}

	static Map<String, Object> read(HttpResponse<String> answer) {
		return new HashMap<>(JSON.readValue(answer.body(), Map.class));
	}

	/** The codes of the errors of an answer. */
	static List<Object> codes(Map<?, ?> answer) {
		return (answer.get("errors") instanceof List<?> errors) ? errors.stream()
			.<Object>map((error) -> ((Map<?, ?>) ((Map<?, ?>) error).get("extensions")).get("code"))
			.toList() : List.of();
	}

	@Override
	public void close() {
		this.application.close();
		this.client.close();
	}

	/**
	 * What it is put together from. It is no configuration by name, so that the whole
	 * application does not find it.
	 */
	@EnableAutoConfiguration
	@ComponentScan({ "org.sendgraph.terms", "org.sendgraph.access", "org.sendgraph.export", "org.sendgraph.limit",
			"org.sendgraph.http", "org.sendgraph.operation" })
	@ComponentScan(basePackages = "org.sendgraph.journal", useDefaultFilters = false,
			includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.Snapshots"))
	static class Parts {

		/** Nothing is recorded here, and nothing remembered. */
		@Bean
		Recorded recorded() {
			return new AtomicLong()::incrementAndGet;
		}

		@Bean
		GraphQlSourceBuilderCustomizer realRules() {
			return (builder) -> builder.schemaResources(new ClassPathResource("graphql-schema/access.graphqls"));
		}

	}

}
