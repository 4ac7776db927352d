package org.sendgraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Applies the files of {@code cypher/schema} in the order of their versions, each once,
 * before anything else uses the graph. The files are named as neo4j-migrations names its
 * own, so that it could take over. A starter that finds another one at work waits for it.
 */
@Component
class SchemaChanges extends StartStep {

	private static final CypherFile MAKE_LOCK = CypherFile.of("graph/make-lock");

	static final CypherFile TAKE_LOCK = CypherFile.of("graph/take-lock");

	private static final CypherFile LIST_CHANGES = CypherFile.of("graph/list-changes");

	private static final CypherFile RECORD_CHANGE = CypherFile.of("graph/record-change");

	private final Driver driver;

	private final List<SchemaChange> files;

	@Autowired
	SchemaChanges(@Lazy Driver driver) {
		this(driver, files());
	}

	SchemaChanges(Driver driver, List<SchemaChange> files) {
		super(0);
		this.driver = driver;
		this.files = files;
	}

	static List<SchemaChange> files() {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver()
				.getResources("classpath:cypher/schema/V*.cypher");
			return Arrays.stream(found)
				.map(SchemaChanges::read)
				.sorted(Comparator.comparing(SchemaChange::version))
				.toList();
		}
		catch (IOException ex) {
			throw new StartRefused("The schema changes cannot be read: " + ex.getMessage(), "Build the jar again.");
		}
	}

	private static SchemaChange read(Resource file) {
		try {
			return SchemaChange.of(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new StartRefused("The schema change " + file.getFilename() + " cannot be read: " + ex.getMessage(),
					"Build the jar again.");
		}
	}

	/**
	 * Applies what is new. The lock is a write lock on one node, held by an open
	 * transaction: the database frees it when this process dies.
	 */
	@Override
	protected void take() {
		try (Session locking = this.driver.session(); Session changing = this.driver.session()) {
			// Two that make it at once can deadlock; the driver tries again.
			locking.executeWriteWithoutResult((transaction) -> transaction.run(MAKE_LOCK.text()).consume());
			try (Transaction lock = locking.beginTransaction()) {
				lock.run(TAKE_LOCK.text(), Map.of("name", "start")).consume();
				apply(changing);
				lock.commit();
			}
		}
	}

	private void apply(Session session) {
		Map<String, String> recorded = new TreeMap<>();
		session.run(LIST_CHANGES.text())
			.forEachRemaining(
					(change) -> recorded.put(change.get("version").asString(), change.get("checksum").asString()));
		for (SchemaChange file : this.files) {
			String checksum = recorded.remove(file.version());
			if (checksum != null && !checksum.equals(file.checksum())) {
				throw new StartRefused(
						"The schema change " + file.fileName()
								+ " was altered after it had been applied to this graph.",
						"Put the file back as it was and make the alteration in a new file with a higher version.");
			}
			if (checksum == null) {
				file.statements().forEach((statement) -> session.run(statement).consume());
				session
					.run(RECORD_CHANGE.text(),
							Map.of("version", file.version(), "name", file.name(), "checksum", file.checksum()))
					.consume();
			}
		}
		if (!recorded.isEmpty()) {
			throw new StartRefused(
					"This graph has had schema changes that this SEND Graph does not know: versions "
							+ String.join(", ", recorded.keySet()) + ".",
					"Start the newer SEND Graph that made them, or use another database or home.");
		}
	}

}
