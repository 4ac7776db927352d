package org.sendgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.sendgraph.graph.Checksum;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes while connections are cut, answers lost, processes killed and requests sent many
 * times: each acknowledged write is there once, the journal is right, and the graph is
 * the one that the journal makes when it is played again. A long run of it, by name, with
 * {@code -Dsendgraph.runs=200} and perhaps {@code -Dsendgraph.seed=…}.
 */
class FaultRuns {

	private static final int KILLED_EVERY = 50;

	private static final int REDELIVERIES = 20;

	private static final int LONGEST_DELAY = 120;

	private static final int FIRST_YEAR = 2030;

	@Test
	void losesNothingAndDoesNothingTwice() throws IOException, InterruptedException {
		run(Integer.getInteger("sendgraph.runs", 200), KILLED_EVERY);
	}

	/**
	 * Does some runs, and looks at what they left.
	 * @param runs how many
	 * @param killedEvery how many runs lie between two in which the same process is
	 * killed
	 */
	static void run(int runs, int killedEvery) throws IOException, InterruptedException {
		long seed = Long.getLong("sendgraph.seed", System.nanoTime());
		System.out.printf("%d runs with seed %d%n", runs, seed);
		Random random = new Random(seed);
		Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
		Map<String, String> acknowledged = new HashMap<>();
		try (FaultyWorld world = new FaultyWorld();
				Redeliveries client = new Redeliveries(world.toApi.port(), world.token());
				ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
			client.record(FIRST_YEAR, "key-of-the-first");
			acknowledged.put("key-of-the-first", "Entry");
			for (int run = 0; run < runs; run++) {
				Fault fault = fault(run, killedEvery, random);
				faults.merge(fault, 1, Integer::sum);
				writes(world, client, clients, fault, random, acknowledged);
				if (run % KILLED_EVERY == 0) {
					System.out.printf("After run %d: %s%n", run, faults);
				}
			}
			look(world, acknowledged);
			System.out.printf("%s; %d writes acknowledged, %d requests failed on the way%n", faults,
					acknowledged.size(), client.failed());
		}
	}

	private static Fault fault(int run, int killedEvery, Random random) {
		if (run % killedEvery == killedEvery / 2) {
			return Fault.API_KILLED;
		}
		if (run % killedEvery == killedEvery - 1) {
			return Fault.DATABASE_KILLED;
		}
		return Fault.values()[random.nextInt(Fault.API_KILLED.ordinal())];
	}

	/** One to three clients write while it happens. */
	private static void writes(FaultyWorld world, Redeliveries client, ExecutorService clients, Fault fault,
			Random random, Map<String, String> acknowledged) throws IOException, InterruptedException {
		int times = (fault == Fault.REDELIVERED) ? REDELIVERIES : 1;
		Map<String, List<CompletableFuture<String>>> sent = new HashMap<>();
		for (int writes = 1 + random.nextInt(3); writes > 0; writes--) {
			String key = AgreedInKent.key(random);
			int year = FIRST_YEAR + acknowledged.size() + sent.size();
			sent.put(key,
					IntStream.range(0, times)
						.mapToObj((time) -> CompletableFuture.supplyAsync(() -> client.record(year, key), clients))
						.toList());
		}
		CompletableFuture.runAsync(() -> {
		}, CompletableFuture.delayedExecutor(random.nextInt(LONGEST_DELAY), TimeUnit.MILLISECONDS)).join();
		fault.on(world, random);
		sent.forEach((key, answers) -> {
			List<String> entries = answers.stream().map(CompletableFuture::join).distinct().toList();
			assertThat(entries).as("entries of %s", key).hasSize(1);
			acknowledged.put(key, entries.getFirst());
		});
		world.toApi.loseAnswers(0);
		world.toDatabase.loseAnswers(0);
	}

	/** The last run may have killed the database after its writes were answered. */
	private static void look(FaultyWorld world, Map<String, String> acknowledged) {
		world.awaitDatabase();
		try (Driver driver = GraphDatabase.driver(world.address(), AuthTokens.basic("neo4j", DatabaseProcess.PASSWORD));
				Session session = driver.session()) {
			List<String> keys = session.run(
					"MATCH (entry:Entry {action: 'RECORD_ARRANGEMENT'}) RETURN entry.key AS key, entry.sequence AS place")
				.list((row) -> row.get("key").asString());
			assertThat(keys).containsExactlyInAnyOrderElementsOf(
					acknowledged.keySet().stream().map((key) -> Checksum.of("LocalAuthority:886|" + key)).toList());
			List<String> titles = session
				.run("MATCH (:Arrangement)-[:DESCRIBED_BY]->(agreed) WHERE agreed.title STARTS WITH 'Therapy ' "
						+ "RETURN agreed.title AS title")
				.list((row) -> row.get("title").asString());
			assertThat(titles)
				.containsExactlyInAnyOrderElementsOf(new ArrayList<>(IntStream.range(0, acknowledged.size())
					.mapToObj((year) -> "Therapy " + (FIRST_YEAR + year))
					.toList()));
		}
		Said said = Said.verify(world.settings(), "--replay");
		assertThat(said.code()).as(said.text()).isZero();
		assertThat(said.text()).contains("the same when the journal is played again");
		System.out.println(said.text());
	}

}
