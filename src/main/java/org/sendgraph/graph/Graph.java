package org.sendgraph.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.TransientException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to Neo4j. Reads run in read transactions, which a cluster sends to its
 * followers; every transaction has a deadline that the database enforces.
 */
@Component
public class Graph {

	private static final int READ_SECONDS = 10;

	/** For writing, and for planning while a machine is busy starting. */
	private static final int PATIENT_SECONDS = 60;

	private static final int TRIES = 10;

	private final Neo4jClient neo4j;

	private final TransactionTemplate reading;

	private final TransactionTemplate planning;

	private final TransactionTemplate writing;

	private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(TRIES)
		.delay(Duration.ofMillis(50))
		.jitter(Duration.ofMillis(25))
		.includes(TransientDataAccessException.class, TransientException.class)
		.build());

	private final JsonMapper json = JsonMapper.builder()
		.addModule(new DatesAsTheyAre())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/**
	 * Reaches Neo4j at the first statement, so that all else is put together while it
	 * starts.
	 */
	Graph(@Lazy Neo4jClient neo4j, @Lazy PlatformTransactionManager transactions) {
		this.neo4j = neo4j;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setTimeout(READ_SECONDS);
		this.planning = new TransactionTemplate(transactions);
		this.planning.setReadOnly(true);
		this.planning.setTimeout(PATIENT_SECONDS);
		this.writing = new TransactionTemplate(transactions);
		this.writing.setTimeout(PATIENT_SECONDS);
	}

	/**
	 * Runs a statement of one row at most.
	 * @param file the statement
	 * @param parameters its parameters by name
	 * @param type record whose components are named as the columns
	 * @param <T> that record
	 * @return the row, or nothing
	 */
	public <T> Optional<T> readOne(CypherFile file, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
		return read(file, parameters, type).stream().findFirst();
	}

	/**
	 * Runs a statement that reads.
	 * @param file the statement
	 * @param parameters its parameters by name
	 * @param type record whose components are named as the columns
	 * @param <T> that record
	 * @return the rows
	 */
	public <T> List<T> read(CypherFile file, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
		List<Map<String, Object>> rows = this.reading.execute((transaction) -> rows(file, parameters));
		return rows.stream().map((row) -> this.json.convertValue(row, type)).toList();
	}

	/**
	 * Runs work that writes in one transaction: all of it happens, or nothing.
	 * @param work calls {@link #run}
	 */
	public void write(Runnable work) {
		this.writing.executeWithoutResult((transaction) -> work.run());
	}

	/**
	 * Runs work that writes in one transaction, again where another one stood in its way:
	 * two that write at the same time can wait for each other, and the database ends one.
	 * @param work calls {@link #run}
	 */
	public void writeAgain(Runnable work) {
		try {
			this.again.execute(() -> {
				write(work);
				return true;
			});
		}
		catch (RetryException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

	/**
	 * Runs work that writes and that no two starters may do at once: each waits until the
	 * one before it has ended, and sees what that one did.
	 * @param work calls {@link #run}
	 */
	public void writeAlone(Runnable work) {
		write(() -> {
			rows(SchemaChanges.TAKE_LOCK, Map.of("name", "start"));
			work.run();
		});
	}

	/**
	 * Plans a statement that will be asked for soon, so that whoever asks first need not
	 * wait for that.
	 * @param file the statement
	 * @param parameters parameters of the types that it will have
	 */
	public void plan(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
		CypherFile plan = new CypherFile(file.name(), "EXPLAIN " + file.text());
		this.planning.executeWithoutResult((transaction) -> rows(plan, parameters));
	}

	/**
	 * Runs a statement inside the work given to {@link #write}.
	 * @param file the statement
	 * @param parameters its parameters by name
	 * @return the rows by column
	 */
	public List<Map<String, Object>> run(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
		return rows(file, parameters);
	}

	private List<Map<String, Object>> rows(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
		return List.copyOf(this.neo4j.query(file.text()).bindAll(new HashMap<>(parameters)).fetch().all());
	}

}
