package org.sendgraph.opendata;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.sendgraph.OwnGraph;
import org.sendgraph.graph.CypherFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The county that does not exist, in a graph of its own because it comes and goes there.
 */
class ExampleCountyIT {

	private static final String STANDING = """
			MATCH (record:Record {example: true}) WHERE record.supersededAt IS NULL RETURN count(record) AS counted""";

	@AfterEach
	void putItBack() {
		start(true);
	}

	@Test
	void isAboutEightyNodesOfWhichNoneCouldBeMistaken() {
		start(true);
		assertThat(counted(
				"MATCH (thing {example: true}) WHERE thing.supersededAt IS NULL RETURN count(thing) AS counted"))
			.isBetween(70L, 90L);
		assertThat(OwnGraph.ask("""
				MATCH (thing {example: true}) WHERE thing.name IS NOT NULL AND NOT thing.name CONTAINS 'Fictional'
				RETURN thing.name AS name""", Map.of())).isEmpty();
		assertThat(counted("""
				MATCH (thing {example: true})--(other:Organisation)
				WHERE NOT coalesce(other.example, false) AND NOT thing:Source RETURN count(other) AS counted"""))
			.as("real organisations that it touches")
			.isZero();
	}

	@Test
	void isLeftOutAndComesBack() {
		start(true);
		long standing = counted(STANDING);
		assertThat(found()).isPositive();
		start(false);
		assertThat(counted(STANDING)).isZero();
		assertThat(found()).as("things of it that a search counts").isZero();
		start(true);
		assertThat(counted(STANDING)).isEqualTo(standing).isPositive();
	}

	private static long found() {
		return (long) OwnGraph
			.ask(CypherFile.of("node/count-search").text(), Map.of("text", "fictional", "kinds",
					List.of("Provision", "Establishment", "LocalAuthority"), "knownAt", OffsetDateTime.now()))
			.getFirst()
			.get("total");
	}

	private static long counted(String statement) {
		return (long) OwnGraph.ask(statement, Map.of()).getFirst().get("counted");
	}

	private static void start(boolean example) {
		new Reference(new Altered(), OwnGraph.application().getBean(ReferenceRecords.class), Altered.FOLDER, example)
			.start();
	}

}
