package org.sendgraph.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.sendgraph.SendGraph;
import org.sendgraph.Store;
import org.sendgraph.graph.CypherFile;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how long an arrangement takes to be recorded through the API beside one
 * transaction of the bare driver with the same statements and parameters, one after the
 * other on the same store: what the API wrote is taken out again, and the driver writes
 * it. Not a test of speed: it asserts that everything was recorded, and prints medians
 * and their ratio. Run it by name.
 */
class SpeedOfWrites {

	private static final int WARM_UP = 100;

	private static final int COUNTED = 400;

	private static final String RECORD = """
			mutation ($agreed: ArrangementInput!, $key: String!) {
			  recordArrangement(arrangement: $agreed, reason: "Agreed by the board", idempotencyKey: $key
			    sources: [{document: {title: "Minutes of the joint board"}, locator: "item 7"}]) {
			    __typename ... on ArrangementRecorded { repeated entry { id } } } }""";

	private static final String TAKE_OUT = """
			MATCH (entry:Entry {sequence: $sequence})
			OPTIONAL MATCH (entry)-[:HAS_PART|WORDED]->(kept)
			DETACH DELETE entry, kept
			WITH DISTINCT 1 AS one
			OPTIONAL MATCH (agreed:Arrangement {id: 'Arrangement:' + $sequence})
			OPTIONAL MATCH (agreed)-[:DESCRIBED_BY]->(version)
			DETACH DELETE agreed, version
			WITH DISTINCT 1 AS one
			OPTIONAL MATCH (source:Source) WHERE source.recordedAt = $instant
			DETACH DELETE source
			WITH DISTINCT 1 AS one
			MATCH (journal:Journal) SET journal = $before""";

	@Test
	void printsHowLongAWriteTakesBesideTheBareDriver() {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(SendGraph.class,
				WrittenStatements.class)
			.web(WebApplicationType.NONE)
			.run("--sendgraph.home=" + Store.folder(), "--logging.level.root=warn", "--spring.main.banner-mode=off",
					"--sendgraph.figures=false")) {
			WrittenStatements written = application.getBean(WrittenStatements.class);
			Driver driver = application.getBean(Driver.class);
			Random random = new Random(7);
			List<Double> api = new ArrayList<>();
			List<Double> bare = new ArrayList<>();
			for (int turn = 0; turn < WARM_UP + COUNTED; turn++) {
				Map<String, Object> variables = Map.of("agreed", AgreedInKent.agreed(2030 + turn, "Therapy"), "key",
						AgreedInKent.key(random));
				Map<String, Object> before = journal(driver);
				double first = took(() -> record(application, variables));
				List<Object[]> statements = written.last();
				Map<String, Object> after = journal(driver);
				ask(driver, TAKE_OUT, Map.of("sequence", Objects.requireNonNull(after.get("sequence")), "instant",
						Objects.requireNonNull(after.get("instant")), "before", before));
				double second = took(() -> bare(driver, statements));
				assertThat(journal(driver)).isEqualTo(after);
				if (turn >= WARM_UP) {
					api.add(first);
					bare.add(second);
				}
			}
			Collections.sort(api);
			Collections.sort(bare);
			System.out.printf(
					"%d writes of %d statements: through the API %.2f ms, bare driver %.2f ms (medians): %.2f times%n",
					COUNTED, written.last().size(), api.get(COUNTED / 2), bare.get(COUNTED / 2),
					api.get(COUNTED / 2) / bare.get(COUNTED / 2));
		}
	}

	private static void record(ConfigurableApplicationContext application, Map<String, Object> variables) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(RECORD, null, variables, null,
				"speed", null);
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of("actor", AgreedInKent.KENT)).build());
		Map<String, Object> data = Objects
			.requireNonNull(application.getBean(ExecutionGraphQlService.class).execute(request).block())
			.getData();
		assertThat(String.valueOf(data)).contains("ArrangementRecorded", "repeated=false");
	}

	private static void bare(Driver driver, List<Object[]> statements) {
		try (Session session = driver.session(); Transaction transaction = session.beginTransaction()) {
			statements.forEach((one) -> transaction.run((String) one[0], parameters(one[1])).list());
			transaction.commit();
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> parameters(Object given) {
		return (Map<String, Object>) given;
	}

	private static double took(Runnable work) {
		long began = System.nanoTime();
		work.run();
		return (System.nanoTime() - began) / 1e6;
	}

	private static Map<String, Object> journal(Driver driver) {
		return new HashMap<>(
				ask(driver, "MATCH (journal:Journal) RETURN properties(journal) AS journal", Map.of()).getFirst());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> ask(Driver driver, String statement, Map<String, Object> parameters) {
		try (Session session = driver.session()) {
			return session.run(statement, parameters)
				.list((row) -> row.containsKey("journal") ? (Map<String, Object>) (Map<?, ?>) row.get("journal").asMap()
						: Map.of());
		}
	}

	/** Remembers the statements of the last transaction that wrote into the journal. */
	static class WrittenStatements implements BeanPostProcessor {

		private static final String TURN = CypherFile.of("journal/take-journal").text();

		private @Nullable List<Object[]> last;

		List<Object[]> last() {
			return Objects.requireNonNull(this.last);
		}

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof Driver) ? watched(bean, List.of()) : bean;
		}

		/** What is given to a statement may be changed once it has run. */
		private static Map<String, Object> copied(Map<String, Object> given) {
			Map<String, Object> copied = new HashMap<>(given);
			copied.replaceAll((name, value) -> (value instanceof Map<?, ?> map) ? new HashMap<>(map) : value);
			return copied;
		}

		private Object watched(Object target, List<Object[]> statements) {
			return Proxy.newProxyInstance(getClass().getClassLoader(), ClassUtils.getAllInterfaces(target),
					(proxy, method, arguments) -> {
						if (method.getName().equals("run") && target instanceof Transaction) {
							statements.add(new Object[] { arguments[0], copied(parameters(arguments[1])) });
							if (arguments[0].equals(TURN)) {
								this.last = statements;
							}
						}
						try {
							Object result = method.invoke(target, arguments);
							return Set.of("session", "beginTransaction").contains(method.getName())
									? watched(result, new ArrayList<>()) : result;
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
