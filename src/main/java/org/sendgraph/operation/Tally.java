package org.sendgraph.operation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.sendgraph.graph.Statement;

import org.springframework.graphql.observation.ExecutionRequestObservationContext;

/**
 * What an operation has taken of the database so far. The database counts its own hits
 * only where it is asked to profile a statement, which makes it slower: how many
 * statements, how many rows and how long is had for nothing.
 *
 * @param statements statements that ran
 * @param rows rows that came
 * @param waited nanoseconds that were waited for them
 */
record Tally(AtomicInteger statements, AtomicLong rows, AtomicLong waited) {

	private static Tally none() {
		return new Tally(new AtomicInteger(), new AtomicLong(), new AtomicLong());
	}

	/** That of an operation. */
	static Tally of(ExecutionRequestObservationContext operation) {
		return operation.computeIfAbsent(Tally.class, (key) -> none());
	}

	void add(Statement statement) {
		this.statements.incrementAndGet();
		this.rows.addAndGet(statement.rows());
		this.waited.addAndGet(statement.nanoseconds());
	}

	/** How long was waited for the database. */
	Duration database() {
		return Duration.ofNanos(this.waited.get());
	}

}
