package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.sendgraph.SendGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import that is killed, in a process of its own, and the same command again.
 */
class KilledImportIT {

	private static final int ROWS = 20_000;

	@Test
	void leavesTheGraphThatAnUndisturbedImportLeaves() throws IOException, InterruptedException {
		Path file = register(ROWS);
		List<Map<String, Object>> undisturbed;
		try (ImportedGraph graph = new ImportedGraph()) {
			assertThat(graph.run("gias", file).code()).isZero();
			undisturbed = graph.facts();
		}
		try (ImportedGraph graph = new ImportedGraph()) {
			long killedAt = 0;
			for (int moment : new int[] { 1, ROWS / 4, ROWS / 2 }) {
				killedAt = Math.max(killedAt, killWhenStaged(graph, file, moment));
				assertThat(graph.ask("MATCH (import:Import {kind: 'gias'}) RETURN import")).isEmpty();
				assertThat(graph
					.query("{ organisations(filter: {kinds: [ESTABLISHMENT], text: \"made-up\"}) { totalCount } }"))
					.containsEntry("organisations", Map.of("totalCount", 0));
			}
			assertThat(killedAt).as("facts that the last killed import had staged").isGreaterThan(ROWS / 4);
			ImportedGraph.Said said = graph.run("gias", file);
			assertThat(said.code()).isZero();
			assertThat(said.text()).contains(String.format("%,d new, 0 changed", ROWS));
			assertThat(graph.facts()).isEqualTo(undisturbed);
		}
	}

	/**
	 * Kills the command as soon as it has staged so many facts, and says how many there
	 * are.
	 */
	private static long killWhenStaged(ImportedGraph graph, Path file, int facts)
			throws IOException, InterruptedException {
		Process command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), SendGraph.class.getName(), "import", "gias", file.toString(),
				"--sendgraph.home=" + graph.home())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		long staged = staged(graph);
		while (staged < facts && command.isAlive()) {
			staged = staged(graph);
		}
		command.destroyForcibly();
		assertThat(command.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return staged(graph);
	}

	private static long staged(ImportedGraph graph) {
		return (Long) graph.ask("MATCH (fact:Staged) WHERE fact.key IS NOT NULL RETURN count(fact) AS staged")
			.getFirst()
			.get("staged");
	}

	static Path register(int number) throws IOException {
		List<String> small = Files.readAllLines(Path.of("src/test/resources/opendata/gias/edubasealldata20260201.csv"),
				StandardCharsets.UTF_8);
		String row = small.get(1);
		List<String> rows = IntStream.range(0, number)
			.mapToObj((one) -> row.replace("900001", String.valueOf(500_000 + one)))
			.toList();
		Path file = ImportedGraph.folder().resolve("edubasealldata20260201.csv");
		Files.writeString(file, small.getFirst() + "\r\n" + String.join("\r\n", rows) + "\r\n");
		return file;
	}

}
