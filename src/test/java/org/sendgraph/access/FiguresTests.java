package org.sendgraph.access;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may read the figures for Prometheus, and what else stands beside them.
 */
class FiguresTests {

	private static final String FIGURES = "/actuator/prometheus";

	private static final TestIssuer ISSUER = new TestIssuer();

	@AfterAll
	static void stop() {
		ISSUER.close();
	}

	@Test
	void areForEverybodyAndSayNothingOfTheMachine() throws Exception {
		try (Notebook server = new Notebook()) {
			server.ask("{ whoAsks }", null);
			assertThat(server.get(FIGURES, null).body()).contains("graphql_request_seconds_count", "document=\"other\"")
				.doesNotContain("path=", "jvm_info", System.getProperty("user.dir"));
			for (String other : List.of("metrics", "env", "beans", "loggers", "heapdump", "threaddump", "shutdown")) {
				assertThat(server.get("/actuator/" + other, null).statusCode()).as(other).isEqualTo(404);
			}
		}
	}

	@Test
	void areForWhoeverHasATokenWithARoleWhereThatIsSet() throws Exception {
		try (Notebook server = new Notebook("--sendgraph.access.issuer=" + ISSUER.address(),
				"--sendgraph.access.metrics=token")) {
			assertThat(server.get(FIGURES, null).statusCode()).isEqualTo(401);
			assertThat(server.get(FIGURES + "/", null).statusCode()).isNotEqualTo(200);
			assertThat(server.get(FIGURES, ISSUER.token("Ada", "LocalAuthority:1")).statusCode()).isEqualTo(403);
			assertThat(server.get(FIGURES, ISSUER.token("Ada", "", "reader")).statusCode()).isEqualTo(200);
			assertThat(server.get("/actuator/health/liveness", null).statusCode()).isEqualTo(200);
			assertThat(server.answer("{ whoAsks }", null)).doesNotContainKey("errors");
		}
	}

}
