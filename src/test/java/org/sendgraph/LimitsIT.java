package org.sendgraph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much a document may ask for, however often it is sent.
 */
@IntegrationTest
@Tag("whatever-database")
class LimitsIT {

	private static final String DEEP = "{ ofType ".repeat(15) + "{ name }" + " }".repeat(15);

	private static final String BROAD = IntStream.range(0, 21)
		.mapToObj((at) -> "a" + at + ": roles { id }")
		.collect(Collectors.joining(" ", "{ ", " }"));

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Test
	void refuseWhatIsTooDeepOrTooLargeEachTime() {
		for (String document : List.of("{ __type(name: \"Query\") " + DEEP + " }", BROAD)) {
			assertThat(errors(document, null, Map.of())).singleElement().asString().contains("Accepted: at most");
			assertThat(errors(document, null, Map.of())).singleElement().asString().contains("Accepted: at most");
		}
	}

	@Test
	void letOneOperationOfADocumentPassAndNotTheOther() {
		String document = "query Flat { __typename } query Deep { __type(name: \"Query\") " + DEEP + " }";
		assertThat(errors(document, "Flat", Map.of())).isEmpty();
		assertThat(errors(document, "Deep", Map.of())).singleElement().asString().contains("Accepted: at most");
	}

	@Test
	void measureAgainWhatVariablesInclude() {
		String document = "query ($deep: Boolean!) { __typename ... @include(if: $deep) { __type(name: \"Query\") "
				+ DEEP + " } }";
		assertThat(errors(document, null, Map.of("deep", false))).isEmpty();
		assertThat(errors(document, null, Map.of("deep", true))).singleElement()
			.asString()
			.contains("Accepted: at most");
	}

	private List<String> errors(String document, @Nullable String operation, Map<String, Object> variables) {
		return this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, operation, variables, null, "limits", null))
			.map(ExecutionGraphQlResponse::getErrors)
			.block()
			.stream()
			.map(ResponseError::getMessage)
			.toList();
	}

}
