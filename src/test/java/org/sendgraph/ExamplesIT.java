package org.sendgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Golden questions: each document below {@code graphql-test} gets exactly the answer that
 * stands beside it, with as many statements as its first line says.
 */
@IntegrationTest
class ExamplesIT {

	private static final Path FOLDER = Path.of("src/test/resources/graphql-test");

	private static final Pattern BUDGET = Pattern.compile("# statements: (\\d+)");

	/**
	 * A stream that was left open a moment ago is followed a little longer, which can
	 * only add to a count: the least of a few is the question's own.
	 */
	private static final int ROUNDS = 5;

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private StatementCounter counter;

	private final JsonMapper json = new JsonMapper();

	static List<Path> questions() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void getsItsAnswerWithinItsBudget(Path question) throws Exception {
		String document = Files.readString(question);
		answer(document);
		String[] answer = new String[1];
		int statements = Integer.MAX_VALUE;
		for (int round = 0; round < ROUNDS && statements > budget(document); round++) {
			statements = Math.min(statements, this.counter.during(() -> answer[0] = answer(document)));
		}
		Path expected = Path.of(question.toString().replaceFirst("\\.graphql$", ".json"));
		if (Boolean.getBoolean("sendgraph.golden.write")) {
			Files.writeString(expected, answer[0] + "\n");
		}
		JSONAssert.assertEquals(Files.readString(expected), answer[0], JSONCompareMode.STRICT);
		assertThat(statements).as("statements of %s", question).isEqualTo(budget(document));
	}

	private static int budget(String document) {
		Matcher budget = BUDGET.matcher(document);
		assertThat(budget.lookingAt()).as("%s begins with '# statements: n'", document).isTrue();
		return Integer.parseInt(budget.group(1));
	}

	@Test
	void isAskedAboutEveryFeature() throws IOException {
		assertThat(questions().stream().map((question) -> question.getParent().getFileName().toString())).contains(
				"responsibility", "organisation", "provision", "duty", "funding", "redress", "node", "indicator",
				"opendata");
	}

	private String answer(String document) {
		return this.graphQl.execute(new DefaultExecutionGraphQlRequest(document, null, null, null, "golden", null))
			.map((response) -> new TreeMap<>(response.getExecutionResult().toSpecification()))
			.doOnNext((response) -> response.remove("extensions"))
			.map((response) -> this.json.writerWithDefaultPrettyPrinter().writeValueAsString(response))
			.block();
	}

}
