package org.sendgraph.graph;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * What can be seen from outside of one statement: its file, how many rows came and how
 * long it took. Its parameters, and the words of its failure, which may repeat them, are
 * not among it.
 */
public final class Statement extends Observation.Context {

	private static final String NAME = "sendgraph.statement";

	private final String file;

	private final long began = System.nanoTime();

	private long rows;

	private long nanoseconds;

	private Statement(String file) {
		this.file = file;
		setContextualName(file);
	}

	/**
	 * Runs a statement where it can be seen.
	 * @param observations who looks on
	 * @param file the statement
	 * @param work runs it
	 * @param rows how many rows came
	 * @param <T> what comes of it
	 * @return what came of it
	 */
	static <T> T seen(ObservationRegistry observations, CypherFile file, Supplier<T> work, ToLongFunction<T> rows) {
		Statement statement = new Statement(file.name());
		Observation seen = Observation.createNotStarted(NAME, () -> statement, observations)
			.lowCardinalityKeyValue("statement", file.name())
			.lowCardinalityKeyValue("outcome", "FAILED")
			.start();
		try {
			T came = work.get();
			statement.rows = rows.applyAsLong(came);
			seen.lowCardinalityKeyValue("outcome", "SUCCESS");
			return came;
		}
		finally {
			statement.nanoseconds = System.nanoTime() - statement.began;
			seen.stop();
		}
	}

	/**
	 * Names the statement.
	 * @return path below {@code cypher}, without the ending
	 */
	public String file() {
		return this.file;
	}

	/**
	 * Says how many rows came.
	 * @return rows; 0 where it failed
	 */
	public long rows() {
		return this.rows;
	}

	/**
	 * Says how long this process waited for it.
	 * @return nanoseconds, with the way to the database and back
	 */
	public long nanoseconds() {
		return this.nanoseconds;
	}

}
