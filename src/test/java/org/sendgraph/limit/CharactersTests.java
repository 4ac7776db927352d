package org.sendgraph.limit;

import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that somebody gives with a question.
 */
class CharactersTests {

	private static final String SDL = "type Query { name(text: String, id: ID, in: In): String } input In { texts: [String] }";

	private final GraphQL graphQl = GraphQL
		.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL),
				RuntimeWiring.newRuntimeWiring()
					.type("Query", (query) -> query.dataFetcher("name", (field) -> field.getArguments().toString()))
					.build()))
		.instrumentation(new Characters())
		.preparsedDocumentProvider(new ParsedDocuments(
				new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("sendgraph.limits",
						LimitSettings.class),
				new StoredDocuments(new PathMatchingResourcePatternResolver(), "", false)))
		.build();

	@ParameterizedTest
	@ValueSource(ints = { 0x0, 0x7, 0x1B, 0x7F, 0x85, 0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800,
			0xDC00 })
	void areRefusedWithWhatCannotBeSeen(int character) {
		String text = "Kent" + (char) character + "x";
		assertThat(messages("query ($t: String) { name(text: $t) }", Map.of("t", text)))
			.containsExactly(Characters.REFUSAL);
		assertThat(messages("query ($in: In) { name(in: $in) }", Map.of("in", Map.of("texts", List.of("a", text)))))
			.containsExactly(Characters.REFUSAL);
		for (int time = 0; time < 2; time++) {
			assertThat(messages("{ name(id: \"Kent\\u%04Xx\") }".formatted(character), Map.of())).hasSize(1);
		}
	}

	@Test
	void areReadInTheirComposedForm() {
		assertThat(name("{ name(text: \"Cafe\\u0301\") }", Map.of())).isEqualTo("{text=Caf\u00e9}");
		assertThat(name("query ($t: ID) { name(id: $t) }", Map.of("t", "Cafe\u0301"))).isEqualTo("{id=Caf\u00e9}");
		assertThat(name("query ($in: In) { name(in: $in) }", Map.of("in", Map.of("texts", List.of("e\u0301")))))
			.isEqualTo("{in={texts=[\u00e9]}}");
	}

	@Test
	void areLeftAsTheyAreElse() {
		assertThat(name("{ name(text: \"\\u{1F60A} \u00df\\n\") }", Map.of()))
			.isEqualTo("{text=\ud83d\ude0a \u00df\n}");
		assertThat(name("query ($id: ID) { name(id: $id) }", Map.of("id", 7))).isEqualTo("{id=7}");
	}

	private Object name(String query, Map<String, Object> variables) {
		ExecutionResult result = ask(query, variables);
		assertThat(result.getErrors()).isEmpty();
		return result.<Map<String, Object>>getData().get("name");
	}

	private List<String> messages(String query, Map<String, Object> variables) {
		return ask(query, variables).getErrors().stream().map(GraphQLError::getMessage).toList();
	}

	private ExecutionResult ask(String query, Map<String, Object> variables) {
		return this.graphQl.execute(ExecutionInput.newExecutionInput(query).variables(variables).build());
	}

}
