package org.sendgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.sendgraph.graph.StartRefused;

import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Starting twice. The database is embedded in every case, because it is the home that is
 * started on.
 */
class StartIT {

	private static final String EVERYTHING = """
			MATCH (n) WITH count(n) AS nodes
			MATCH ()-[r]->() WITH nodes, count(r) AS ties
			MATCH (entry:Entry) WITH nodes, ties, count(entry) AS entries
			MATCH (change:SchemaChange) RETURN nodes, ties, entries, collect(change.version + change.appliedAt) AS changes""";

	@Test
	void refusesAHomeInUseAndDoesTheFirstNoHarm() throws IOException, InterruptedException {
		Map<String, Object> before = everything();
		assertThatThrownBy(() -> OwnGraph.start(OwnGraph.HOME)).isInstanceOf(StartRefused.class)
			.hasMessage("The home " + OwnGraph.HOME + " is in use by another SEND Graph.");
		saysSoAndEndsWithOneInAProcessOfItsOwn();
		assertThat(answer()).containsEntry("provision", Map.of("name", "Ordinarily available (universal) provision"));
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void findsTheGraphAsItWasWhenItStartsAgain() {
		Map<String, Object> before = everything();
		assertThat((Iterable<?>) before.get("changes")).isNotEmpty();
		OwnGraph.startAgain();
		assertThat(everything()).isEqualTo(before);
		assertThat(answer()).containsEntry("provision", Map.of("name", "Ordinarily available (universal) provision"));
	}

	@Test
	void listensToThisMachineOnlyAndReportsToNobody() {
		assertThat(OwnGraph.ask("""
				SHOW SETTINGS YIELD name, value
				WHERE name IN ['dbms.fleet_manager.enabled', 'dbms.usage_report.enabled', 'server.bolt.listen_address',
				  'server.fleet_discovery.enabled', 'server.http.enabled', 'server.https.enabled']
				RETURN name, value ORDER BY name""", Map.of())
			.stream()
			.map((setting) -> setting.get("name") + "=" + setting.get("value")))
			.containsExactly("dbms.fleet_manager.enabled=false", "dbms.usage_report.enabled=false",
					"server.bolt.listen_address=127.0.0.1:0", "server.fleet_discovery.enabled=false",
					"server.http.enabled=false", "server.https.enabled=false");
	}

	private void saysSoAndEndsWithOneInAProcessOfItsOwn() throws IOException, InterruptedException {
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), SendGraph.class.getName(), "--sendgraph.home=" + OwnGraph.HOME,
				"--server.port=0")
			.redirectErrorStream(true)
			.start();
		String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(other.exitValue()).isEqualTo(1);
		assertThat(said).contains("APPLICATION FAILED TO START")
			.contains("The home " + OwnGraph.HOME + " is in use by another SEND Graph.")
			.contains("Stop the other one, or start this one with --sendgraph.home=<another folder>.")
			.doesNotContain("\tat ");
	}

	private Map<String, Object> answer() {
		return OwnGraph.application()
			.getBean(ExecutionGraphQlService.class)
			.execute(new DefaultExecutionGraphQlRequest(
					"{ provision(id: \"Provision:ordinarily-available-provision\") { name } }", null, null, null,
					"start", null))
			.map((response) -> response.<Map<String, Object>>getData())
			.block();
	}

	private Map<String, Object> everything() {
		return OwnGraph.ask(EVERYTHING, Map.of()).getFirst();
	}

}
