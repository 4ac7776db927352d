package org.sendgraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a start does about the schema. The graph is embedded and nobody else's, because
 * each test begins with an empty one.
 */
class SchemaChangesIT {

	private static final SchemaChange FIRST = SchemaChange.of("V0001__first.cypher",
			"CREATE CONSTRAINT thing_id FOR (thing:Thing) REQUIRE thing.id IS UNIQUE;\n");

	private static final SchemaChange SECOND = SchemaChange.of("V0002__second.cypher",
			"DROP CONSTRAINT thing_id;\nCREATE INDEX thing_name FOR (thing:Thing) ON (thing.name);\n");

	private static EmbeddedNeo4j neo4j;

	private static Driver driver;

	@BeforeAll
	static void start(@TempDir Path home) {
		neo4j = new EmbeddedNeo4j(home, false);
		driver = GraphDatabase.driver(neo4j.getUri(), neo4j.getAuthToken());
	}

	@AfterAll
	static void stop() {
		driver.close();
		neo4j.close();
	}

	@BeforeEach
	void empty() {
		ask("MATCH (n) DETACH DELETE n RETURN count(*) AS it");
		ask("SHOW CONSTRAINTS YIELD name AS it").forEach((name) -> ask("DROP CONSTRAINT " + name));
		ask("SHOW INDEXES YIELD name AS it, type WHERE type <> 'LOOKUP'").forEach((name) -> ask("DROP INDEX " + name));
	}

	@Test
	void appliesFilesInTheOrderOfTheirVersions() {
		apply(FIRST, SECOND);
		assertThat(names()).containsExactlyInAnyOrder("thing_name", "start_lock_name");
	}

	@Test
	void findsTheFilesInTheOrderOfTheirVersions() {
		assertThat(SchemaChanges.files()).isNotEmpty()
			.isSortedAccordingTo((one, other) -> one.version().compareTo(other.version()));
	}

	@Test
	void appliesEachFileOnceAndRecordsItsChecksum() {
		apply(FIRST);
		apply(FIRST, SECOND);
		apply(FIRST, SECOND);
		assertThat(changes()).containsExactly("0001 first " + FIRST.checksum(), "0002 second " + SECOND.checksum());
		assertThat(FIRST.checksum()).hasSize(64).isNotEqualTo(SECOND.checksum());
	}

	@Test
	void refusesAFileThatWasAlteredAfterItHadBeenApplied() {
		apply(FIRST);
		assertThatThrownBy(() -> apply(SchemaChange.of(FIRST.fileName(), FIRST.text() + "\n// altered"), SECOND))
			.isInstanceOf(StartRefused.class)
			.hasMessageContaining("V0001__first.cypher was altered");
		assertThat(changes()).containsExactly("0001 first " + FIRST.checksum());
		assertThat(names()).containsExactlyInAnyOrder("thing_id", "start_lock_name");
	}

	@Test
	void refusesAGraphWithChangesThatItDoesNotKnow() {
		apply(FIRST, SECOND);
		assertThatThrownBy(() -> apply(FIRST)).isInstanceOf(StartRefused.class).hasMessageContaining("versions 0002");
	}

	@Test
	void refusesAFileWhoseNameHasNoVersion() {
		assertThatThrownBy(() -> SchemaChange.of("V3_words.cypher", "")).isInstanceOf(StartRefused.class)
			.hasMessageContaining("V3_words.cypher is not named as V0001__words.cypher");
	}

	@RepeatedTest(3)
	void letsStartersWaitForOneAnother() {
		List<CompletableFuture<Void>> starters = IntStream.range(0, 4)
			.mapToObj((starter) -> CompletableFuture.runAsync(() -> apply(FIRST, SECOND)))
			.toList();
		assertThat(starters).allSatisfy((starter) -> assertThat(starter).succeedsWithin(Duration.ofSeconds(30)));
		assertThat(changes()).hasSize(2);
	}

	private static void apply(SchemaChange... files) {
		new SchemaChanges(driver, List.of(files)).start();
	}

	private static List<String> changes() {
		return ask("""
				MATCH (change:SchemaChange)
				RETURN change.version + ' ' + change.name + ' ' + change.checksum AS it ORDER BY it""");
	}

	private static List<String> names() {
		return Stream.concat(ask("SHOW CONSTRAINTS YIELD name AS it").stream(), ask(
				"SHOW INDEXES YIELD name AS it, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL")
			.stream()).toList();
	}

	private static List<String> ask(String statement) {
		try (Session session = driver.session()) {
			return session.run(statement).list((row) -> row.get("it").asObject().toString());
		}
	}

}
