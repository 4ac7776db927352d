package org.sendgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the README says is so.
 */
@IntegrationTest
@Tag("whatever-database")
class ReadmeIT {

	private static final Path README = Path.of("README.md");

	private static final Pattern QUESTION_AND_ANSWER = Pattern.compile("```graphql\n(.*?)```\s*.*?```json\n(.*?)```",
			Pattern.DOTALL);

	private static final Pattern FILE = Pattern.compile("`((?:src|cypher|graphql-schema)/[A-Za-z0-9_./-]+)`");

	@Autowired
	private ExecutionGraphQlService graphQl;

	private final JsonMapper json = new JsonMapper();

	@Test
	void givesTheAnswersThatTheReadmeShows() throws Exception {
		List<MatchResult> shown = QUESTION_AND_ANSWER.matcher(Files.readString(README)).results().toList();
		assertThat(shown).isNotEmpty();
		for (MatchResult one : shown) {
			Map<String, Object> answer = one.group(1).startsWith("mutation") ? changed(one.group(1))
					: asked(one.group(1));
			assertThat(answer).doesNotContainKey("errors");
			JSONAssert.assertEquals(one.group(2), this.json.writeValueAsString(Map.of("data", answer.get("data"))),
					JSONCompareMode.STRICT);
		}
	}

	private Map<String, Object> asked(String document) {
		return this.graphQl.execute(new DefaultExecutionGraphQlRequest(document, null, null, null, "readme", null))
			.map((response) -> response.getExecutionResult().toSpecification())
			.block();
	}

	/**
	 * Changes go to a store that tests may add to, asked for by an officer of the county.
	 */
	private static Map<String, Object> changed(String document) {
		return Store.shared()
			.execute(Store.officer("LocalAuthority:X01"), document, Map.of())
			.getExecutionResult()
			.toSpecification();
	}

	/** CI runs it, with the other clients. */
	@Test
	void showsTheClientThatRuns() throws IOException {
		String client = Files.readString(Path.of("src/test/clients/typed/readme.ts")).strip();
		assertThat(Files.readString(README)).contains("```ts\n" + client + "\n```");
	}

	@Test
	void namesOnlyFilesThatAreThere() throws IOException {
		List<String> named = FILE.matcher(Files.readString(README)).results().map((file) -> file.group(1)).toList();
		assertThat(named).isNotEmpty().allSatisfy((file) -> assertThat(Path.of(file)).exists());
	}

}
