package org.sendgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each saved question gets the verdicts, standings or pounds that its first line tells
 * the reader to expect.
 */
@IntegrationTest
@Tag("whatever-database")
class SavedQuestionsIT {

	private static final Path FOLDER = Path.of("src/main/resources/explorer/questions");

	private static final Pattern FIRST_LINE = Pattern.compile("# ([A-Za-z ]+)\\. Expect (.+)\\.");

	private static final Pattern VERDICT = Pattern.compile("[A-Z_]{2,}|-?\\d+\\.\\d\\d");

	/** Fields that hold what the first line promises. */
	private static final List<String> SAYS = List.of("verdict", "reliance", "standing", "unexplained", "nationalRates",
			"amount", "total", "kind", "result", "force", "direction");

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
		assertThat(users).contains("Frontend developer", "Council officer", "ICB officer", "Auditor");
		assertThat(verdicts).contains("RESOLVED", "SHARED", "CONTESTED", "GAP", "UNKNOWN", "NOT_APPLICABLE");
	}

	@Test
	void resolvesTheQuestionOfTravelWhenTheReaderAnswersAsItsCommentSays() throws IOException {
		String open = Files.readString(FOLDER.resolve("05-travel-in-birmingham.graphql"));
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
	 * The first field that holds a promise, looked for from the outside to the inside.
	 */
	private static String expected(Map<?, ?> answer) {
		List<Object> level = List.of(answer);
		while (!level.isEmpty()) {
			List<Map<?, ?>> maps = level.stream()
				.filter(Map.class::isInstance)
				.<Map<?, ?>>map((one) -> (Map<?, ?>) one)
				.toList();
			Optional<String> said = maps.stream()
				.flatMap((one) -> SAYS.stream().map(one::get))
				.filter((value) -> value != null && !(value instanceof Map<?, ?>))
				.map(String::valueOf)
				.findFirst();
			if (said.isPresent()) {
				return said.get();
			}
			level = level.stream().flatMap(SavedQuestionsIT::inside).toList();
		}
		throw new AssertionError("None of " + SAYS + " is asked for");
	}

	private static Stream<Object> inside(Object value) {
		return switch (value) {
			case Map<?, ?> map -> map.values().stream().filter(Objects::nonNull).map(Object.class::cast);
			case List<?> list -> list.stream().filter(Objects::nonNull).map(Object.class::cast);
			default -> Stream.empty();
		};
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
