package org.sendgraph.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.IntegrationTest;
import org.sendgraph.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is seen from outside of what the application answers.
 */
@IntegrationTest
@Tag("whatever-database")
@ExtendWith(OutputCaptureExtension.class)
public class OperationsIT {

	private static final Pattern LINE = Pattern
		.compile("(query|mutation|operation) (\\w+) document=(\\S+) outcome=(\\w+) statements=(\\d+) rows=(\\d+) "
				+ "database=([\\d.]+)ms took=([\\d.]+)ms");

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private LoggingSystem logging;

	@BeforeEach
	void write() {
		this.logging.setLogLevel(SeenOperations.LOG, LogLevel.INFO);
	}

	@AfterEach
	void writeNoMore() {
		this.logging.setLogLevel(SeenOperations.LOG, LogLevel.WARN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "query Names { provisions(first: 3) { nodes { name } } }",
			"query Names { organisation(by: { dfeCode: \"886\" }) { name ... on LocalAuthority { boards { board { name } } } } "
					+ "provisions(first: 2) { nodes { name category } totalCount } }",
			"query Names { __typename }" })
	void countEveryStatementOfAnAnswer(String query, CapturedOutput output) {
		int counted = this.statements.during(() -> ask(Map.of("query", query)));
		Matcher line = line(output, "Names");
		assertThat(line.group(1)).isEqualTo("query");
		assertThat(line.group(3)).matches("[0-9a-f]{16}");
		assertThat(line.group(4)).isEqualTo("SUCCESS");
		assertThat(line.group(5)).isEqualTo(String.valueOf(counted));
		assertThat(Integer.parseInt(line.group(6))).isGreaterThanOrEqualTo(counted);
		assertThat(Double.parseDouble(line.group(7))).isLessThanOrEqualTo(Double.parseDouble(line.group(8)));
		assertThat(figures())
			.containsPattern("sendgraph_statement_seconds_count\\{error=\"none\",outcome=\"SUCCESS\",statement=\"")
			.doesNotContain("graphql_request_Validation");
	}

	@Test
	void callDocumentsByWhatIsAskedAndNotByItsLiteralsAndNames(CapturedOutput output) {
		ask(Map.of("query", "query One { a: organisation(by: { dfeCode: \"886\" }) { id name } }"));
		ask(Map.of("query", "query One { organisation(by: {dfeCode: \"330\"}) { id\n b: name } }"));
		ask(Map.of("query", "query One { organisation(by: { dfeCode: \"330\" }) { id } }"));
		List<String> ids = LINE.matcher(output.getAll())
			.results()
			.filter((line) -> line.group(2).equals("One"))
			.map((line) -> line.group(3))
			.toList();
		assertThat(ids).hasSize(3);
		assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
	}

	@Test
	void countStoredDocumentsByTheirNameAndAllOthersTogether() {
		String stored = "sendgraph_operation_statements_count{document=\"02-therapy-in-kent\"}";
		ask(Map.of("documentId", idOf("02-therapy-in-kent")));
		assertThat(figures()).contains(stored);
		List<String> before = series();
		for (int at = 0; at < 50; at++) {
			ask(Map.of("query", "query Unbounded" + at + " { a" + at + ": __typename }", "operationName",
					"Unbounded" + at));
			ask(Map.of("query", "{ nowhere" + at + " }"));
			ask(Map.of("query", "{ __typename }", "operationName", "Nowhere" + at));
		}
		assertThat(series()).hasSizeLessThanOrEqualTo(before.size() + 20).noneMatch((one) -> one.contains("owhere4"));
	}

	@Test
	void writeNoNameThatADocumentCannotHave(CapturedOutput output) {
		ask(Map.of("query", "query Fine { __typename }", "operationName", "Forged\nquery Forged document=x"));
		ask(Map.of("query", "query " + "L".repeat(200) + " { __typename }"));
		assertThat(output.getAll()).doesNotContain("Forged")
			.contains("operation none document=none outcome=REQUEST_ERROR", "query " + "L".repeat(60) + " document=");
		assertThat(output.getAll()).doesNotContain("L".repeat(61));
	}

	@Test
	void askTheGraphWhetherTheServerIsReadyAndNotWhetherItLives() {
		assertThat(this.statements.during(() -> healthy("readiness"))).isEqualTo(1);
		assertThat(this.statements.during(() -> healthy("liveness"))).isZero();
	}

	private void healthy(String probe) {
		HttpResponse<String> health = send(HttpRequest.newBuilder(address("/actuator/health/" + probe)));
		assertThat(health.statusCode()).isEqualTo(200);
		assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
	}

	private static Matcher line(CapturedOutput output, String operation) {
		Matcher line = LINE.matcher(output.getAll());
		while (line.find()) {
			if (line.group(2).equals(operation)) {
				return line;
			}
		}
		throw new AssertionError("no line about " + operation);
	}

	private List<String> series() {
		return figures().lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split(" ")[0]).toList();
	}

	private String figures() {
		return send(HttpRequest.newBuilder(address("/actuator/prometheus"))).body();
	}

	private String idOf(String name) {
		Map<?, ?> names = this.json.readValue(send(HttpRequest.newBuilder(address("/graphql/documents"))).body(),
				Map.class);
		return names.entrySet()
			.stream()
			.filter((one) -> one.getValue().equals(name))
			.findFirst()
			.orElseThrow()
			.getKey()
			.toString();
	}

	private HttpResponse<String> ask(Map<String, Object> body) {
		return send(HttpRequest.newBuilder(address("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(this.json.writeValueAsString(body))));
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
