package org.sendgraph.graph;

import java.time.Duration;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Long work that writes in many transactions and that no two processes may do at once.
 * The lock is a write lock on one node, held by an open transaction: the database frees
 * it when the process dies.
 */
@Component
public class OneAtATime {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Driver driver;

	OneAtATime(@Lazy Driver driver) {
		this.driver = driver;
	}

	/**
	 * Does work, after all others that hold the same lock have ended.
	 * @param name what the lock is for
	 * @param waiting told when somebody else holds it
	 * @param work the work
	 */
	public void run(String name, Runnable waiting, Runnable work) {
		Map<String, Object> lock = Map.of("name", name);
		try (Session session = this.driver.session()) {
			if (held(session, lock)) {
				waiting.run();
			}
			try (Transaction holding = session.beginTransaction()) {
				holding.run(SchemaChanges.TAKE_LOCK.text(), lock).consume();
				work.run();
				holding.rollback();
			}
		}
	}

	private static boolean held(Session session, Map<String, Object> lock) {
		TransactionConfig patient = TransactionConfig.builder().withTimeout(PATIENCE).build();
		try (Transaction looking = session.beginTransaction(patient)) {
			looking.run(SchemaChanges.TAKE_LOCK.text(), lock).consume();
			looking.rollback();
			return false;
		}
		catch (ClientException ex) {
			if (!ex.code().contains("TransactionTimedOut") && !ex.code().contains("LockClientStopped")
					&& !ex.code().contains("Terminated")) {
				throw ex;
			}
			return true;
		}
	}

}
