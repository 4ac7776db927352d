package org.sendgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/**
 * Chooses the database of the integration tests: a container where a Docker engine
 * answers, else Neo4j in this process. {@code -Dsendgraph.database=embedded} or
 * {@code container} decides otherwise. The last line of the run says which one it was. It
 * comes before every other initializer, so that the embedded Neo4j of the application
 * sees the choice and never opens the home of the folder the tests run in.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DatabaseUnderTest
		implements ApplicationContextInitializer<ConfigurableApplicationContext>, TestExecutionListener {

	private static final String IMAGE = "neo4j:2026.08.1";

	private static @Nullable Neo4jContainer container;

	private static String used = "no database: no integration test ran";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("database under test", settings()));
	}

	/**
	 * Settings of an application on a database of its own, or on the shared container.
	 * @return properties by name
	 */
	public static synchronized Map<String, Object> settings() {
		String wanted = System.getProperty("sendgraph.database", "auto");
		if (wanted.equals("container")
				|| (wanted.equals("auto") && DockerClientFactory.instance().isDockerAvailable())) {
			Neo4jContainer neo4j = container();
			used = "Neo4j in a container (" + IMAGE + ")";
			return Map.of("spring.neo4j.uri", neo4j.getBoltUrl(), "spring.neo4j.authentication.username", "neo4j",
					"spring.neo4j.authentication.password", neo4j.getAdminPassword());
		}
		used = "Neo4j in the process of the tests";
		return Map.of("sendgraph.home", home());
	}

	private static Neo4jContainer container() {
		if (container == null) {
			container = new Neo4jContainer(IMAGE);
			container.start();
		}
		return container;
	}

	private static String home() {
		try {
			return Files.createTempDirectory("sendgraph").toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		System.out.println("Database under test: " + used);
	}

}
