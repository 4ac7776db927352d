package org.sendgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application on a graph that tests may change, start again and do damage to: always
 * embedded, in a folder of its own, whatever database the other tests share. It starts
 * with the first test that needs it and ends with the run.
 */
public final class OwnGraph {

	static final Path HOME = home();

	private static @Nullable ConfigurableApplicationContext application;

	private OwnGraph() {
	}

	public static synchronized ConfigurableApplicationContext application() {
		if (application == null) {
			application = start(HOME);
		}
		return application;
	}

	static synchronized void startAgain() {
		application().close();
		application = start(HOME);
	}

	static ConfigurableApplicationContext start(Path home) {
		return new SpringApplicationBuilder(SendGraph.class).web(WebApplicationType.NONE)
			.run("--sendgraph.home=" + home, "--sendgraph.example=false", "--logging.level.root=warn",
					"--spring.main.banner-mode=off");
	}

	private static Path home() {
		try {
			return Files.createTempDirectory("sendgraph").toRealPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Runs any statement.
	 * @param statement in Cypher
	 * @param parameters its parameters
	 * @return the rows by column
	 */
	public static List<Map<String, Object>> ask(String statement, Map<String, Object> parameters) {
		try (Session session = application().getBean(Driver.class).session()) {
			return session.run(statement, parameters).list(Record::asMap);
		}
	}

}
