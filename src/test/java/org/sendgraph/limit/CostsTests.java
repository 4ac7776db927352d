package org.sendgraph.limit;

import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a question costs, and who pays.
 */
class CostsTests {

	private static final String SDL = """
			directive @cost(weight: String!) on FIELD_DEFINITION
			directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
			  requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
			type Query {
			  thing: Thing
			  dear: Thing @cost(weight: "10")
			  things(first: Int, last: Int): Page @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes"])
			}
			type Page { nodes: [Thing], thing: Thing }
			type Thing {
			  name: String
			  names: [String]
			  few: [Thing]
			  many: [Thing] @listSize(assumedSize: 50)
			  dear: Thing @cost(weight: "10")
			}
			""";

	private final LimitSettings limits = new Binder(
			new MapConfigurationPropertySource(Map.of("sendgraph.limits.cost-per-minute", "100")))
		.bindOrCreate("sendgraph.limits", LimitSettings.class);

	private final Allowances allowances = new Allowances(this.limits);

	private final Costs costs = new Costs(this.allowances);

	private final GraphQL graphQl = GraphQL
		.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL),
				RuntimeWiring.newRuntimeWiring().build()))
		.instrumentation(new ChainedInstrumentation(new OperationLimits(this.limits, this.costs), this.costs))
		.build();

	private static final Map<String, Object> THING = Map.of("name", "one", "names", List.of("a", "b"), "few",
			List.of(Map.of(), Map.of()));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ thing { name names } }                                          | 1  | 1
			{ thing { few { name } } }                                        | 6  | 3
			{ one: thing { name } other: thing { name } }                     | 2  | 2
			{ dear { name } }                                                 | 11 | 11
			{ things { nodes { name } } }                                     | 21 | 2
			{ things(first: 3) { nodes { few { name } } thing { name } } }    | 20 | 5
			{ things(last: 2) { nodes { dear { name } } } }                   | 25 | 22
			{ thing { many { name } } }                                       | 51 | 1
			{ __schema { types { name } } thing { __typename } }              | 1  | 1
			{ thing { name } thing { ...F } } fragment F on Thing { few { name } } | 6 | 3
			{ things(first: 0) { nodes { name } } }                           | 1  | 2
			""")
	void areReckonedBeforeAndCountedBehind(String query, int requested, int actual) {
		assertThat(ask(query, null).getExtensions().get("cost"))
			.isEqualTo(Map.of("requested", requested, "actual", actual));
	}

	@Test
	void areGivenBackWhereTheyWereNotNeeded() {
		Purse purse = new Purse("one");
		assertThat(ask("{ thing { many { name } } }", purse).getExtensions()).extractingByKey("cost")
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
			.containsEntry("actual", 1)
			.hasEntrySatisfying("remaining", (left) -> assertThat((Long) left).isBetween(99L, 100L));
		purse.checkPaid();
	}

	@Test
	void keepWhoeverHasSpentThemWaitingAndNobodyElse() {
		Purse one = new Purse("one");
		String dear = "{ a: dear { name } b: dear { name } c: dear { name } d: dear { name } e: dear { name } }";
		ask(dear, one);
		one.checkPaid();
		ask(dear, one);
		assertThatExceptionOfType(NoTurn.class).isThrownBy(one::checkPaid)
			.withMessageContaining("can come to 55 points, more than are left")
			.satisfies((refused) -> assertThat(refused.own()).isTrue())
			.satisfies((refused) -> assertThat(refused.seconds()).isBetween(1L, 60L));
		Purse another = new Purse("another");
		assertThat(ask(dear, another).getErrors()).isEmpty();
		another.checkPaid();
	}

	@Test
	void areTakenAgainForAnAnswerThatIsGivenAgain() {
		Repeats repeats = new Repeats(this.allowances);
		Map<String, Object> cost = Map.of("requested", 90, "actual", 60, "remaining", 40L);
		assertThat(repeats.pay("one", cost)).containsEntry("actual", 60).containsEntry("remaining", 40L);
		assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> repeats.pay("one", cost));
		assertThat(repeats.pay("another", cost)).containsEntry("remaining", 40L);
	}

	@Test
	void areRefusedWhereNobodyCouldEverSaveThemUp() {
		Purse purse = new Purse("one");
		String many = "{ thing { many { few { name } } } }";
		assertThat(ask(many, purse).getErrors()).singleElement()
			.asString()
			.contains("can come to 301 points. Accepted: at most 100; ask for smaller pages");
		purse.checkPaid();
	}

	private ExecutionResult ask(String query, Purse purse) {
		ExecutionInput.Builder input = ExecutionInput.newExecutionInput(query)
			.root(Map.of("thing", THING, "dear", THING, "things", Map.of("nodes", List.of(THING), "thing", THING)));
		if (purse != null) {
			input.graphQLContext(Map.of(Purse.class, purse));
		}
		return this.graphQl.execute(input.build());
	}

}
