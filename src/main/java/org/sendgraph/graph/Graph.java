package org.sendgraph.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to Neo4j. Reads run in read transactions, which a cluster sends to its
 * followers; every transaction has a deadline that the database enforces.
 */
@Component
public class Graph {

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/** For planning while a machine is busy starting. */
	private static final int PATIENT_SECONDS = 60;

	private static final Duration LONG = Duration.ofMinutes(30);

	private static final int TRIES = 10;

	/** A database that has sent so many rows waits until they are used up. */
	private static final int MANY_ROWS = 20_000;

	private final Neo4jClient neo4j;

	private final Driver driver;

	private final ObservationRegistry observations;

	private final TransactionConfig quick;

	private final TransactionTemplate planning;

	private final TransactionTemplate writing;

	private final TransactionTemplate writingMuch;

	private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(TRIES)
		.delay(Duration.ofMillis(50))
		.jitter(Duration.ofMillis(25))
		.includes(TransientDataAccessException.class, TransientException.class)
		.build());

	private final RetryTemplate patiently = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(TRIES)
		.delay(Duration.ofMillis(50))
		.multiplier(2)
		.maxDelay(Duration.ofSeconds(2))
		.includes(TransientDataAccessException.class, RecoverableDataAccessException.class,
				SessionExpiredException.class, ServiceUnavailableException.class, TransientException.class)
		.build());

	private final JsonMapper json = JsonMapper.builder()
		.addModule(new DatesAsTheyAre())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/**
	 * Reaches Neo4j at the first statement, so that all else is put together while it
	 * starts.
	 * @param read how long a statement that reads may take
	 * @param write how long work that writes may take, in whole seconds
	 */
	Graph(@Lazy Neo4jClient neo4j, @Lazy PlatformTransactionManager transactions, @Lazy Driver driver,
			ObservationRegistry observations, @Value("${sendgraph.limits.read:10s}") Duration read,
			@Value("${sendgraph.limits.write:60s}") Duration write) {
		this.neo4j = neo4j;
		this.driver = driver;
		this.observations = observations;
		this.quick = TransactionConfig.builder().withTimeout(read).build();
		this.planning = new TransactionTemplate(transactions);
		this.planning.setReadOnly(true);
		this.planning.setTimeout(PATIENT_SECONDS);
		this.writing = new TransactionTemplate(transactions);
		this.writing.setTimeout((int) write.toSeconds());
		this.writingMuch = new TransactionTemplate(transactions);
		this.writingMuch.setTimeout((int) LONG.toSeconds());
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
		return rows(file, parameters).stream().map((row) -> this.json.convertValue(row, type)).toList();
	}

	/**
	 * Runs a statement that reads: inside the work given to {@link #write} where it is
	 * called there, else in a transaction that ends with it, which takes one message to
	 * the database and not three.
	 * @param file the statement
	 * @param parameters its parameters by name
	 * @return the rows by column, as the driver gives them
	 */
	public List<Map<String, Object>> rows(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return run(file, parameters);
		}
		return Statement.seen(this.observations, file, () -> {
			try (Session session = this.driver.session(READING)) {
				return session.run(file.text(), new HashMap<>(parameters), this.quick).list(Record::asMap);
			}
		}, List::size);
	}

	/**
	 * Runs a statement that reads more than fits into memory, or takes longer than a
	 * question may.
	 * @param file the statement
	 * @param parameters its parameters by name
	 * @param each is given one row after another, by column
	 */
	public void stream(CypherFile file, Map<String, ? extends @Nullable Object> parameters,
			Consumer<Map<String, Object>> each) {
		TransactionConfig patient = TransactionConfig.builder().withTimeout(LONG).build();
		SessionConfig reading = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(MANY_ROWS)
			.build();
		Statement.seen(this.observations, file, () -> {
			try (Session session = this.driver.session(reading)) {
				return session.run(file.text(), new HashMap<>(parameters), patient)
					.stream()
					.peek((row) -> each.accept(row.asMap()))
					.mapToLong((row) -> 1)
					.sum();
			}
		}, Long::longValue);
	}

	/**
	 * Runs work that writes in one transaction: all of it happens, or nothing.
	 * @param work calls {@link #run}
	 */
	public void write(Runnable work) {
		within(this.writing, () -> {
			work.run();
			return true;
		});
	}

	/**
	 * Runs work that writes as much in one transaction as others write in many.
	 * @param work calls {@link #run}
	 */
	public void writeMuch(Runnable work) {
		within(this.writingMuch, () -> {
			work.run();
			return true;
		});
	}

	/**
	 * Runs work that writes in one transaction, again where another one stood in its way:
	 * two that write at the same time can wait for each other, and the database ends one.
	 * @param work calls {@link #run}
	 */
	public void writeAgain(Runnable work) {
		write(this.again, work);
	}

	/**
	 * Runs work that writes and that knows its own repetition, again also where the
	 * connection was lost: whether the transaction had ended by then nobody knows, and
	 * the work finds out.
	 * @param work calls {@link #run}
	 */
	public void writeKnown(Runnable work) {
		write(this.patiently, work);
	}

	private void write(RetryTemplate times, Runnable work) {
		try {
			times.execute(() -> {
				write(work);
				return true;
			});
		}
		catch (RetryException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

	/**
	 * Says whether a failure is one of the database or of the way to it, so that the same
	 * may go well another time.
	 * @param failure what was thrown
	 * @return whether something like that is among its causes
	 */
	public static boolean failed(Throwable failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof Neo4jException || cause instanceof DataAccessException);
	}

	/**
	 * Plans a statement that will be asked for soon, so that whoever asks first need not
	 * wait for that.
	 * @param file the statement
	 * @param parameters parameters of the types that it will have
	 */
	public void plan(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
		CypherFile plan = new CypherFile(file.name(), "EXPLAIN " + file.text());
		within(this.planning, () -> run(plan, parameters));
	}

	/**
	 * Reads while a machine is busy starting, when a statement may take longer than
	 * anybody who asks would wait.
	 * @param work reads
	 */
	public void readPatiently(Runnable work) {
		within(this.planning, () -> {
			work.run();
			return true;
		});
	}

	/**
	 * Does work in a transaction. Where its connection is lost, rolling it back fails
	 * too, and Spring tells of that alone: what went before is what there is to tell.
	 */
	private static <T> T within(TransactionTemplate transactions, Supplier<T> work) {
		AtomicReference<RuntimeException> failure = new AtomicReference<>(
				new ServiceUnavailableException("The connection was lost while a transaction ended"));
		try {
			return transactions.execute((transaction) -> {
				try {
					return work.get();
				}
				catch (RuntimeException ex) {
					failure.set(ex);
					throw ex;
				}
			});
		}
		catch (IllegalStateException ex) {
			RuntimeException first = failure.get();
			if (first != ex) {
				first.addSuppressed(ex);
			}
			throw first;
		}
	}

	/**
	 * Runs a statement inside the work given to {@link #write}.
	 * @param file the statement
	 * @param parameters its parameters by name
	 * @return the rows by column
	 */
	public List<Map<String, Object>> run(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
		return Statement.seen(this.observations, file,
				() -> List.copyOf(this.neo4j.query(file.text()).bindAll(new HashMap<>(parameters)).fetch().all()),
				List::size);
	}

}
