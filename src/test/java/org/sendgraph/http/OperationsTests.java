package org.sendgraph.http;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.scalars.ExtendedScalars;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.terms.Dates;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which answers may be kept without being compared again.
 */
class OperationsTests {

	private static final String SCHEMA = """
			scalar Date
			scalar DateTime
			input AsOf { validOn: Date, knownAt: DateTime }
			type Query { name(asOf: AsOf): String, day: String }
			""";

	private final Dates dates = new Dates(Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC));

	private final GraphQL graphQl = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(
			new SchemaParser().parse(SCHEMA),
			RuntimeWiring.newRuntimeWiring()
				.scalar(ExtendedScalars.Date)
				.scalar(ExtendedScalars.DateTime)
				.type("Query",
						(query) -> query.dataFetcher("name", (field) -> "Kent").dataFetcher("day", (field) -> "today"))
				.build()))
		.instrumentation(new Operations(this.dates))
		.build();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ name(asOf: { validOn: "2026-11-01", knownAt: "2026-11-27T10:59:59Z" }) }                   | false
			{ name(asOf: { validOn: "2026-11-01", knownAt: "2026-11-27T11:59:59+01:00" }) }              | false
			{ name(asOf: { validOn: "2026-11-01", knownAt: "2026-11-27T11:00:00Z" }) }                   | true
			{ name(asOf: { validOn: "2026-11-01" }) }                                                    | true
			{ name(asOf: { knownAt: "2026-11-27T10:59:59Z" }) }                                          | true
			{ name(asOf: { validOn: "2026-11-01", knownAt: "2026-11-27T10:59:59Z" }) now: name }         | true
			{ name(asOf: { validOn: "2026-11-01", knownAt: "2026-11-27T10:59:59Z" }) day }               | true
			""")
	void tellsThePastThatIsSettledFromWhatMayReadOtherwise(String query, boolean moving) {
		Exchange exchange = new Exchange(true);
		ExecutionResult result = this.graphQl
			.execute(ExecutionInput.newExecutionInput(query).graphQLContext(exchange::in).build());
		assertThat(result.getErrors()).isEmpty();
		assertThat(exchange.moving().get()).isEqualTo(moving);
	}

}
