package org.sendgraph.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.sendgraph.SendGraph;
import org.sendgraph.graph.Arrivals;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application on a home of its own, which a test may change and do damage to.
 */
final class Store implements AutoCloseable {

	private final ConfigurableApplicationContext application;

	Store(String... settings) {
		List<String> all = new ArrayList<>(
				List.of("--sendgraph.home=" + folder(), "--logging.level.root=warn", "--spring.main.banner-mode=off"));
		all.addAll(List.of(settings));
		this.application = new SpringApplicationBuilder(SendGraph.class).web(WebApplicationType.NONE)
			.run(all.toArray(String[]::new));
		bean(Arrivals.class).await();
	}

	<T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	/**
	 * Runs any statement.
	 * @param statement in Cypher
	 * @param parameters its parameters
	 * @return the rows by column
	 */
	List<Map<String, Object>> ask(String statement, Map<String, Object> parameters) {
		try (Session session = bean(Driver.class).session()) {
			return session.run(statement, parameters).list(Record::asMap);
		}
	}

	private static Path folder() {
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
