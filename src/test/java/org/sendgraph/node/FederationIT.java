package org.sendgraph.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.sendgraph.IntegrationTest;
import org.sendgraph.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a gateway of a federated graph gets from this service.
 */
@IntegrationTest
@Tag("whatever-database")
class FederationIT {

	private static final Set<String> KEYED = Set.of("LocalAuthority", "IntegratedCareBoard", "NationalBody",
			"Establishment", "Trust", "NhsProvider", "Provision", "Duty", "Budget");

	private static final String ENTITIES = """
			query ($representations: [_Any!]!) {
			  _entities(representations: $representations) { __typename ... on Node { id } }
			}
			""";

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private StatementCounter counter;

	@Autowired
	private Driver driver;

	@Test
	void isASchemaWithAKeyForEachThingThatOthersName() {
		Map<?, ?> data = ask("{ _service { sdl } }", Map.of()).getData();
		TypeDefinitionRegistry sdl = new SchemaParser()
			.parse(String.valueOf(((Map<?, ?>) data.get("_service")).get("sdl")));
		assertThat(sdl.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter((type) -> type.hasDirective("key"))
			.peek((type) -> assertThat(type.getDirectives("key")).singleElement()
				.extracting((key) -> ((StringValue) key.getArgument("fields").getValue()).getValue())
				.isEqualTo("id"))
			.map(ObjectTypeDefinition::getName)).containsExactlyInAnyOrderElementsOf(KEYED);
		assertThat(sdl.getTypeOrNull("_Entity", UnionTypeDefinition.class)
			.getMemberTypes()
			.stream()
			.map((type) -> ((NamedNode<?>) type).getName())).containsExactlyInAnyOrderElementsOf(KEYED);
		assertThat(sdl.schemaDefinition().orElseThrow().getDirectives("link")).singleElement()
			.asString()
			.contains("https://specs.apollo.dev/federation/v2.0");
		assertThat(sdl.getDirectiveDefinition("skip")).isEmpty();
	}

	@Test
	void tellsOfAsManyThingsAsMayBeNamedWithAStatementForEachKind() {
		List<Map<String, Object>> representations = new ArrayList<>();
		for (String type : KEYED) {
			ids(type).forEach((id) -> representations.add(Map.of("__typename", type, "id", id)));
		}
		Collections.shuffle(representations);
		List<Map<String, Object>> hundred = new ArrayList<>(representations);
		while (hundred.size() < 100) {
			hundred.addAll(representations.subList(0, Math.min(representations.size(), 100 - hundred.size())));
		}
		assertThat(hundred).hasSize(100);
		ExecutionResult[] answer = new ExecutionResult[1];
		ask(ENTITIES, Map.of("representations", hundred));
		int statements = Stream
			.generate(() -> this.counter.during(() -> answer[0] = ask(ENTITIES, Map.of("representations", hundred))))
			.limit(5)
			.min(Integer::compare)
			.orElseThrow();
		assertThat(answer[0].getErrors()).isEmpty();
		assertThat(entities(answer[0])).isEqualTo(hundred);
		// The snapshot, organisations of all types, budgets; the others come from memory.
		assertThat(statements).isEqualTo(3);
		assertThat(representations.stream().map((one) -> one.get("__typename")).collect(Collectors.toSet())).contains(
				"LocalAuthority", "IntegratedCareBoard", "Establishment", "NationalBody", "Provision", "Duty",
				"Budget");
	}

	@Test
	void givesNullInThePlaceOfWhatIsNotThere() {
		ExecutionResult answer = ask(ENTITIES,
				Map.of("representations",
						List.of(Map.of("__typename", "LocalAuthority", "id", "LocalAuthority:000"),
								Map.of("__typename", "LocalAuthority", "id", "LocalAuthority:886"),
								Map.of("__typename", "Trust", "id", "LocalAuthority:886"),
								Map.of("__typename", "Duty", "id", "E10000016", "name", "Any other field"))));
		assertThat(answer.getErrors()).isEmpty();
		assertThat(entities(answer)).containsExactly(null,
				Map.of("__typename", "LocalAuthority", "id", "LocalAuthority:886"), null, null);
	}

	@Test
	void takesNoMoreThanAHundredAtOnce() {
		Map<String, Object> kent = Map.of("__typename", "LocalAuthority", "id", "LocalAuthority:886");
		assertThat(ask(ENTITIES, Map.of("representations", Collections.nCopies(101, kent))).getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).contains("101", "at most 100"))
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_INPUT")
				.containsEntry("argument", "representations"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{__typename: \"Rule\", id: \"Rule:1\"}", "{id: \"LocalAuthority:886\"}",
			"{__typename: \"LocalAuthority\"}", "{__typename: \"LocalAuthority\", dfeCode: \"886\"}",
			"{__typename: \"LocalAuthority\", id: 886}", "{__typename: [\"LocalAuthority\"], id: \"x\"}",
			"\"LocalAuthority:886\"", "886", "[]" })
	void saysHowThingsAreNamed(String representation) {
		assertThat(ask("{ _entities(representations: [" + representation + "]) { __typename } }", Map.of()).getErrors())
			.singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).contains("names nothing by its key. Accepted: objects")
				.contains(KEYED)
				.hasSizeLessThan(1000));
	}

	@Test
	void isReckonedByWhatMayComeOfIt() {
		ExecutionResult answer = ask("{ _entities(representations: []) { __typename } }", Map.of());
		assertThat(answer.getExtensions().get("cost")).hasToString("{requested=100, actual=0}");
	}

	private List<String> ids(String type) {
		try (Session session = this.driver.session()) {
			return session
				.run("MATCH (thing:$($type)) RETURN thing.id AS id ORDER BY id LIMIT 12", Map.of("type", type))
				.list((row) -> row.get("id").asString());
		}
	}

	private static List<Object> entities(ExecutionResult answer) {
		Map<?, ?> data = answer.getData();
		return new ArrayList<>((List<?>) data.get("_entities"));
	}

	private ExecutionResult ask(String document, Map<String, Object> variables) {
		return this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, variables, null, "federation", null))
			.block()
			.getExecutionResult();
	}

}
