package org.sendgraph.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sendgraph.graph.StartRefused;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is just at a limit is answered, and what is one past it is refused before anything
 * is fetched.
 */
class OperationLimitsTests {

	private static final String SDL = """
			directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
			type Query { one: Thing page(first: Int, last: Int): [Thing] %2$s }
			type Thing { name: String one: Thing page(first: Int, last: Int): [Thing] %2$s %1$s }
			""".formatted(values(30, ": String "),
			"@listSize(assumedSize: 20, slicingArguments: [\"first\", \"last\"])");

	private final LimitSettings limits = settings(Map.of());

	private final ParsedDocuments documents = new ParsedDocuments(this.limits,
			new StoredDocuments(new PathMatchingResourcePatternResolver(), "", false));

	private final GraphQL graphQl = GraphQL.newGraphQL(schema())
		.instrumentation(new OperationLimits(this.limits, new Costs(new Allowances(this.limits))))
		.preparsedDocumentProvider(this.documents)
		.build();

	private static LimitSettings settings(Map<String, String> set) {
		return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("sendgraph.limits",
				LimitSettings.class);
	}

	private static GraphQLSchema schema() {
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL),
				RuntimeWiring.newRuntimeWiring().build());
	}

	@Test
	void letTwelveFieldsStandBelowOneAnother() {
		passes(deep(12));
		refuses(deep(13), "is too deep: 13 fields stand below one another. Accepted: at most 12.");
	}

	@Test
	void letIntrospectionGoDeeperAndNotForEver() {
		passes(introspection(15));
		refuses(introspection(16), "too deep into the schema");
	}

	@Test
	void letTwentyFieldsStandAtTheRoot() {
		passes(fields(20, "one { name }"));
		refuses(fields(21, "one { name }"), "has 21 fields at its root. Accepted: at most 20.");
	}

	@Test
	void letThirtyFieldsHaveAnotherName() {
		passes("{ one " + fields(30, "name") + " }");
		refuses("{ one " + fields(31, "name") + " }", "has 31 aliases. Accepted: at most 30.");
	}

	@Test
	void letADocumentHaveFiftyDirectives() {
		passes(directives(50));
		refuses(directives(51), "The document has 51 directives. Accepted: at most 50.");
	}

	@Test
	void countFieldsWithFragmentsInTheirPlaces() {
		String fragment = " } } fragment F on Thing { " + values(24, " ") + "}";
		String things = IntStream.range(0, 19)
			.mapToObj((at) -> "a" + at + ": one { ...F } ")
			.collect(Collectors.joining());
		passes("{ one { " + things + values(24, " ") + fragment);
		refuses("{ one { " + things + values(25, " ") + fragment,
				"has more than 500 fields, fragments put in their places. Accepted: at most 500.");
	}

	@Test
	void measureNoFurtherWhereFragmentsMultiply() {
		StringBuilder bomb = new StringBuilder("{ one { ...F0 } }");
		for (int at = 0; at < 9; at++) {
			bomb.append(" fragment F" + at + " on Thing { a: one { ...F" + (at + 1) + " } b: one { ...F" + (at + 1)
					+ " } c: one { ...F" + (at + 1) + " } }");
		}
		bomb.append(" fragment F9 on Thing { name }");
		refuses(bomb.toString(), "has more than 500 fields, fragments put in their places.");
	}

	@Test
	void writeNoFragmentOutThatStandsInOthers() {
		StringBuilder bomb = new StringBuilder("{ one { ...F0 } }");
		for (int at = 0; at < 100; at++) {
			bomb.append(" fragment F" + at + " on Thing { name ...F" + (at + 1) + " ...F" + (at + 1) + " }");
		}
		bomb.append(" fragment F100 on Thing { name }");
		refuses(bomb.toString(), "has more than 500 fields, fragments put in their places.");
	}

	@Test
	void leaveToValidationAFragmentThatStandsInItself() {
		assertThat(errors("{ one { ...F } } fragment F on Thing { name ...F }", Map.of())).isNotEmpty()
			.allSatisfy((error) -> assertThat(error).contains("Validation error"));
	}

	@Test
	void multiplyPagesBelowOneAnother() {
		passes("{ page(first: 100) { page(first: 99) { name } } }");
		refuses("{ page(first: 100) { page(first: 100) { name } } }",
				"asks for 10,100 things at once, its pages multiplied; ask for smaller pages or fewer of them. Accepted: at most 10,000.");
		refuses("{ page { page { page { page { name } } } } }", "asks for 168,420 things");
		refuses("{ page(last: 100) { one { page(last: 100) { name } } } }", "asks for 10,100 things");
		refuses("{ page(first: 2147483647) { page(first: 2147483647) { name } } }", "asks for 2,147,483,647 things");
	}

	@Test
	void measureAgainWithOtherVariables() {
		String document = "query ($many: Int) { page(first: 100) { page(first: $many) { name } } }";
		assertThat(errors(document, Map.of("many", 99))).isEmpty();
		assertThat(errors(document, Map.of("many", 100))).singleElement().asString().contains("10,100");
		assertThat(errors(document, Map.of())).isEmpty();
	}

	/** Its end counts as one. */
	@Test
	void letADocumentHaveTwoThousandTokens() {
		passes("{ one { " + "name ".repeat(1994) + "} }");
		refuses("{ one { " + "name ".repeat(1995) + "} }", "2,000");
	}

	@Test
	void answerOnlyWhatIsStoredWhereThatIsWanted(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("name.graphql"), "{ one { name } }");
		StoredDocuments stored = new StoredDocuments(new PathMatchingResourcePatternResolver(), folder.toString(),
				true);
		GraphQL closed = GraphQL.newGraphQL(schema())
			.preparsedDocumentProvider(new ParsedDocuments(this.limits, stored))
			.build();
		assertThat(closed.execute("{ one { name } }").getErrors()).isEmpty();
		assertThat(closed.execute("{ one { name  } }").getErrors()).singleElement()
			.extracting(GraphQLError::getMessage)
			.asString()
			.contains("Only stored documents are answered here", "/graphql/documents");
		assertThat(stored.names()).containsValue("name").hasSizeGreaterThan(20);
	}

	@Test
	void refuseAFolderWithoutDocuments(@TempDir Path folder) {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new StoredDocuments(new PathMatchingResourcePatternResolver(), folder.toString(), false))
			.withMessageContaining("has no *.graphql in it");
	}

	@Test
	void areSettings() {
		assertThat(settings(Map.of("sendgraph.limits.depth", "3", "sendgraph.limits.response", "1MB")))
			.satisfies((set) -> assertThat(set.depth()).isEqualTo(3))
			.satisfies((set) -> assertThat(set.response().toKilobytes()).isEqualTo(1024))
			.satisfies((set) -> assertThat(set.tokens()).isEqualTo(2000));
	}

	private void passes(String document) {
		assertThat(errors(document, Map.of())).as(document).isEmpty();
	}

	private void refuses(String document, String message) {
		for (int time = 0; time < 2; time++) {
			assertThat(errors(document, Map.of())).singleElement().asString().contains(message);
		}
	}

	private List<String> errors(String document, Map<String, Object> variables) {
		return this.graphQl
			.execute(ExecutionInput.newExecutionInput(document).variables(variables).root(Map.of()).build())
			.getErrors()
			.stream()
			.map(GraphQLError::getMessage)
			.toList();
	}

	private static String deep(int fields) {
		return "{ " + "one { ".repeat(fields - 1) + "name" + " }".repeat(fields);
	}

	private static String introspection(int fields) {
		return "{ __type(name: \"Query\") { " + "ofType { ".repeat(fields - 2) + "name" + " }".repeat(fields);
	}

	private static String fields(int many, String field) {
		return IntStream.range(0, many)
			.mapToObj((at) -> "a" + at + ": " + field)
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	private static String directives(int many) {
		return "{ one { name" + " name @include(if: true)".repeat(many) + " } }";
	}

	private static String values(int many, String after) {
		return IntStream.range(0, many).mapToObj((at) -> "v" + at + after).collect(Collectors.joining());
	}

}
