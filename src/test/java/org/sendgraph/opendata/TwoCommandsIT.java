package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.sendgraph.SendGraph;
import org.sendgraph.graph.Commands;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two commands on one home without a server, one of them in a process of its own.
 */
class TwoCommandsIT {

	private static final int ROWS = 20_000;

	private static final List<String> NAMES = List.of("first", "second");

	@Test
	void theOneThatHasTheDatabaseDoesNotEndBeforeTheOther() throws IOException, InterruptedException {
		Path home = ImportedGraph.copy();
		Path said = ImportedGraph.folder().resolve("said");
		ConfigurableApplicationContext host = Commands.start(SendGraph.class,
				new String[] { "--sendgraph.home=" + home });
		Process guest = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), SendGraph.class.getName(), "import", "gias",
				KilledImportIT.register(ROWS).toString(), "--sendgraph.home=" + home)
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		while (guest.isAlive() && staged(host.getBean(Driver.class)) == 0) {
			assertThat(guest.waitFor(Duration.ofMillis(20))).as("ended early: %s", Files.readString(said)).isFalse();
		}
		CompletableFuture<Void> ending = CompletableFuture.runAsync(host::close);
		assertThat(guest.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(guest.exitValue()).as(Files.readString(said)).isZero();
		ending.join();
		assertThat(Files.readString(said)).contains(String.format("%,d new", ROWS), "Recorded as Import:");
	}

	@Test
	void takeTurnsWhenBothBeginAtOnceOnAHomeThatIsNotThereYet() throws IOException, InterruptedException {
		Path home = ImportedGraph.folder().resolve("home");
		Path folder = ImportedGraph.folder();
		List<Process> both = new ArrayList<>();
		for (String name : NAMES) {
			both.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
					System.getProperty("java.class.path"), SendGraph.class.getName(), "import", "gias-links",
					ImportedGraph.file("gias/links_edubasealldata20240201.csv").toString(), "--sendgraph.home=" + home)
				.redirectErrorStream(true)
				.redirectOutput(folder.resolve(name).toFile())
				.start());
		}
		List<String> said = new ArrayList<>();
		for (int index = 0; index < both.size(); index++) {
			assertThat(both.get(index).waitFor(4, TimeUnit.MINUTES)).isTrue();
			said.add(Files.readString(folder.resolve(NAMES.get(index))));
			assertThat(both.get(index).exitValue()).as(said.getLast()).isZero();
		}
		assertThat(said).filteredOn((text) -> text.contains("Recorded as Import:")).hasSize(1);
		assertThat(said).filteredOn((text) -> text.contains("Nothing has changed, nothing was recorded.")).hasSize(1);
		assertThat(said)
			.filteredOn(
					(text) -> text.contains("whose database does not answer yet: waiting for it, 3 minutes at most"))
			.hasSize(1);
	}

	private static long staged(Driver driver) {
		return driver.executableQuery("MATCH (fact:Staged) RETURN count(fact) AS staged")
			.execute()
			.records()
			.getFirst()
			.get("staged")
			.asLong();
	}

}
