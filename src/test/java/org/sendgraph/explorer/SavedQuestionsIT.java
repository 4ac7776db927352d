package org.sendgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each saved question gets the verdicts, or the pounds, that its first line tells the
 * reader to expect.
 */
@IntegrationTest
class SavedQuestionsIT {

	private static final Path FOLDER = Path.of("src/main/resources/explorer/questions");

	private static final Pattern FIRST_LINE = Pattern.compile("# ([A-Za-z ]+)\\. Expect (.+)\\.");

	private static final Pattern VERDICT = Pattern.compile("[A-Z_]{2,}|-?\\d+\\.\\d\\d");

	@Autowired
	private ExecutionGraphQlService graphQl;

	static List<Path> questions() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void getsTheVerdictsThatItsFirstLinePromises(Path question) throws IOException {
		String document = Files.readString(question);
		assertThat(verdicts(document)).isEqualTo(promised(document));
	}

	@Test
	void showEachKindOfUserAndVerdict() throws IOException {
		List<String> users = new ArrayList<>();
		List<String> verdicts = new ArrayList<>();
		for (Path question : questions()) {
			String document = Files.readString(question);
			users.add(firstLine(document).group(1));
			verdicts.addAll(promised(document));
		}
		assertThat(users).hasSizeGreaterThan(8)
			.contains("Frontend developer", "Council officer", "ICB officer", "Auditor");
		assertThat(verdicts).contains("RESOLVED", "SHARED", "CONTESTED", "GAP", "UNKNOWN", "NOT_APPLICABLE");
	}

	@Test
	void resolvesTheQuestionOfTravelWhenTheReaderAnswersAsItsCommentSays() throws IOException {
		String open = Files.readString(FOLDER.resolve("5-travel-in-birmingham.graphql"));
		String answered = open.replace("# circumstances:", "circumstances:");
		assertThat(answered).isNotEqualTo(open);
		assertThat(verdicts(answered)).containsExactly("RESOLVED");
	}

	private List<String> verdicts(String document) {
		Map<String, Object> response = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, null, null, "saved", null))
			.map((answer) -> answer.getExecutionResult().toSpecification())
			.block();
		assertThat(response).doesNotContainKey("errors");
		Map<?, ?> answers = (Map<?, ?>) response.get("data");
		return answers.values().stream().map((answer) -> expected((Map<?, ?>) answer)).toList();
	}

	/**
	 * A verdict; of money, what is unexplained, the national rates or the amount of the
	 * first path; of a part of the reforms, its force; of an indicator, its direction.
	 */
	private static String expected(Map<?, ?> answer) {
		if (answer.containsKey("nationalRates")) {
			return String.valueOf(answer.get("nationalRates"));
		}
		if (answer.get("standing") instanceof Map<?, ?> standing) {
			return String.valueOf(standing.get("force"));
		}
		if (answer.get("indicators") instanceof List<?> indicators) {
			return String.valueOf(((Map<?, ?>) indicators.getFirst()).get("direction"));
		}
		if (answer.get("nodes") instanceof List<?> nodes) {
			return String.valueOf(((Map<?, ?>) nodes.getFirst()).get("amount"));
		}
		return String.valueOf(answer.containsKey("verdict") ? answer.get("verdict") : answer.get("unexplained"));
	}

	private static List<String> promised(String document) {
		return VERDICT.matcher(firstLine(document).group(2)).results().map(MatchResult::group).toList();
	}

	private static MatchResult firstLine(String document) {
		Matcher line = FIRST_LINE.matcher(document.lines().findFirst().orElseThrow());
		assertThat(line.matches()).as("The first line says who asks and what to expect").isTrue();
		return line;
	}

}
