package org.sendgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.sendgraph.graph.Arrivals;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * An application on a home of its own, which a test may change and do damage to.
 */
public final class Store implements AutoCloseable {

	private static @Nullable Store shared;

	private final ConfigurableApplicationContext application;

	private final Path home;

	public Store(String... settings) {
		this(folder(), settings);
	}

	/**
	 * Starts on a home that may be there.
	 * @param home the home
	 * @param settings settings of the application
	 */
	public Store(Path home, String... settings) {
		this.home = home;
		List<String> all = new ArrayList<>(
				List.of("--sendgraph.home=" + home, "--logging.level.root=warn", "--spring.main.banner-mode=off"));
		all.addAll(List.of(settings));
		this.application = new SpringApplicationBuilder(SendGraph.class).web(WebApplicationType.NONE)
			.run(all.toArray(String[]::new));
		bean(Arrivals.class).await();
	}

	/**
	 * The store that tests share which only add to it: it starts with the first and ends
	 * with the run.
	 * @return the store
	 */
	public static synchronized Store shared() {
		if (shared == null) {
			shared = new Store("--sendgraph.figures=false");
		}
		return shared;
	}

	public <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	/**
	 * Runs any statement.
	 * @param statement in Cypher
	 * @param parameters its parameters
	 * @return the rows by column
	 */
	public List<Map<String, Object>> ask(String statement, Map<String, Object> parameters) {
		try (Session session = bean(Driver.class).session()) {
			return session.run(statement, parameters).list(Record::asMap);
		}
	}

	/**
	 * Asks the API, or changes something through it.
	 * @param actor who asks
	 * @param document a document
	 * @param variables its variables
	 * @return data and errors
	 */
	public ExecutionGraphQlResponse execute(Actor actor, String document, Map<String, Object> variables) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(document, null, variables, null,
				"test", null);
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of("actor", actor)).build());
		return Objects.requireNonNull(bean(ExecutionGraphQlService.class).execute(request).block());
	}

	/**
	 * Asks the API and expects no error.
	 * @param actor who asks
	 * @param document a document
	 * @param variables its variables
	 * @return the data
	 */
	public Map<String, Object> data(Actor actor, String document, Map<String, Object> variables) {
		ExecutionGraphQlResponse response = execute(actor, document, variables);
		if (!response.getErrors().isEmpty()) {
			throw new AssertionError(response.getErrors());
		}
		return response.getData();
	}

	/** An officer of a body. */
	public static Actor officer(String body) {
		return new Actor("Officer of " + body, body, Set.of(ActorRole.OFFICER));
	}

	/**
	 * Makes a change and expects no error.
	 * @param actor who asks
	 * @param change the field with its arguments but reason and key, such as
	 * {@code endArrangement(arrangement: "…", on: "…"}
	 * @param wanted what is selected of the outcome, beside its type
	 * @return the outcome
	 */
	public Map<?, ?> change(Actor actor, String change, String wanted) {
		String document = "mutation { outcome: " + change + " reason: \"Agreed\", idempotencyKey: \""
				+ UUID.randomUUID() + "\") { __typename ... on Problem { path } " + wanted + " } }";
		return (Map<?, ?>) data(actor, document, Map.of()).get("outcome");
	}

	public Path home() {
		return this.home;
	}

	/** A folder of its own. */
	public static Path folder() {
		try {
			return Files.createTempDirectory("sendgraph").toRealPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.application.close();
	}

}
