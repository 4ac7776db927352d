package org.sendgraph.responsibility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.sendgraph.DatabaseUnderTest;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures whoIsResponsible against its own statement, run through the driver with the
 * same parameters by as many clients in the same run. Not a test of speed: it asserts
 * that every answer came, and prints medians and their ratio. Nothing counts statements
 * here. Run it by name.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = DatabaseUnderTest.class)
class SpeedOfAnswers {

	private static final int CLIENTS = 16;

	private static final int WARM_UP = 300;

	private static final int COUNTED = 2000;

	private static final int ROUNDS = 5;

	private static final String DOCUMENT = """
			{ whoIsResponsible(question: { provision: "Provision:slt-educational", age: 7, planStatus: EHCP,
			    setting: { type: MAINSTREAM_ACADEMY }, place: { residentAuthority: "886" } }) {
			  verdict sentence
			  claims { obligation standing responsible { name organisation { id } }
			    funding { layer stream { id name } payer { name } } duty { name section } redress { name timeLimit } }
			  missing { kind question } } }""";

	private static final CypherFile STATEMENT = CypherFile.of("responsibility/who-is-responsible");

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private Driver driver;

	@Test
	void printsHowLongAnAnswerTakesBesideItsStatement() throws InterruptedException, ExecutionException {
		Map<String, Object> parameters = parameters();
		answer();
		measure(this::answer, WARM_UP);
		measure(() -> statement(parameters), WARM_UP);
		for (int round = 1; round <= ROUNDS; round++) {
			double statement = measure(() -> statement(parameters), COUNTED);
			double answer = measure(this::answer, COUNTED);
			System.out.printf(
					"Round %d, %d clients: statement alone p50 %.2f ms, whoIsResponsible p50 %.2f ms, ratio %.2f%n",
					round, CLIENTS, statement, answer, answer / statement);
		}
	}

	private void answer() {
		List<ResponseError> errors = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(DOCUMENT, null, null, null, "speed", null))
			.map(ExecutionGraphQlResponse::getErrors)
			.block();
		assertThat(errors).isEmpty();
	}

	private void statement(Map<String, Object> parameters) {
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			List<Record> rows = session
				.executeRead((transaction) -> transaction.run(STATEMENT.text(), parameters).list());
			assertThat(rows).hasSize(1);
		}
	}

	private static Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(AccountabilityQuestions.parameters(new AccountabilityQuestion(
				"Provision:slt-educational", 7, PlanStatus.EHCP, new SettingRef(SettingType.MAINSTREAM_ACADEMY, null),
				new PlaceInput("886", null, null, null), null, null, null)));
		parameters.put("validOn", LocalDate.now());
		parameters.put("knownAt", OffsetDateTime.now());
		return parameters;
	}

	private static double measure(Runnable work, int times) throws InterruptedException, ExecutionException {
		long[] took = new long[times];
		AtomicInteger next = new AtomicInteger();
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			List<Future<?>> loops = IntStream.range(0, CLIENTS).<Future<?>>mapToObj((client) -> clients.submit(() -> {
				for (int turn = next.getAndIncrement(); turn < times; turn = next.getAndIncrement()) {
					long began = System.nanoTime();
					work.run();
					took[turn] = System.nanoTime() - began;
				}
			})).toList();
			for (Future<?> loop : loops) {
				loop.get();
			}
		}
		Arrays.sort(took);
		return took[times / 2] / 1_000_000.0;
	}

}
