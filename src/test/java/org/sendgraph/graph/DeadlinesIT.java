package org.sendgraph.graph;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.Neo4jException;

import org.sendgraph.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What takes longer than it may is ended by the database.
 */
class DeadlinesIT {

	private static final CypherFile COUNT = CypherFile.of("graph/count-for-long");

	private static final Map<String, Object> QUICK = Map.of("most", 10L);

	private static final Map<String, Object> FOR_LONG = Map.of("most", 100_000_000_000L);

	private static Store store;

	private static Graph graph;

	@BeforeAll
	static void start() {
		store = new Store("--sendgraph.blank=true", "--sendgraph.limits.read=1s", "--sendgraph.limits.write=2s");
		graph = store.bean(Graph.class);
	}

	@AfterAll
	static void stop() {
		store.close();
	}

	@Test
	void endAStatementThatReads() {
		assertThat(graph.rows(COUNT, QUICK)).hasSize(1);
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> graph.rows(COUNT, FOR_LONG))
			.satisfies((ended) -> assertThat(ended.code()).contains("TransactionTimedOut"));
	}

	@Test
	void endWorkThatWrites() {
		graph.write(() -> graph.run(COUNT, QUICK));
		assertThatThrownBy(() -> graph.write(() -> graph.run(COUNT, FOR_LONG)))
			.hasStackTraceContaining("TransactionTimedOut");
	}

}
