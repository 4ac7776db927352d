package org.sendgraph.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * An API of one connection, as long as the question says, that needs no graph.
 */
final class MadeUpPayments {

	private static final String SCHEMA = """
			type Query { payments(size: Int!, brokenFrom: Int, first: Int, after: String, last: Int, before: String, asOf: AsOf): PaymentConnection! }
			type PaymentConnection { nodes: [Payment!]! pageInfo: PageInfo! truncated: [Cut!]! largest: Payment }
			type Cut { reason: String! at(unit: String!): String! below: Decimal! of: Body }
			type Hop { from: Body! to: Body! amount: Decimal! stream: Body }
			type PageInfo { hasNextPage: Boolean! endCursor: String }
			type Payment { id: ID! name: String! amount: Decimal! paid: Date! final: Boolean! note: String from: Body! to: Body! hops: [Hop!]! sources: [Source!]! }
			type Body { id: ID! name: String! }
			type Source { id: ID! title: String! licence: String }
			input AsOf { validOn: Date knownAt: String }
			scalar Decimal
			scalar Date
			""";

	private MadeUpPayments() {
	}

	static Exports exports(long mostRows) {
		GraphQlSource source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
			.configureRuntimeWiring((wiring) -> wiring
				.scalar(ExtendedScalars.newAliasedScalar("Decimal")
					.aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
					.build())
				.scalar(ExtendedScalars.newAliasedScalar("Date").aliasedScalar(ExtendedScalars.Date).build())
				.type("Query", (query) -> query.dataFetcher("payments", MadeUpPayments::page)))
			.build();
		return new Exports(source.schema(), new Api(new DefaultExecutionGraphQlService(source), List.of()),
				new Json(new JsonMapper()), "http://localhost", mostRows);
	}

	private static Map<String, Object> page(DataFetchingEnvironment field) {
		int size = field.<Integer>getArgument("size");
		int first = field.<Integer>getArgument("first");
		String after = field.getArgument("after");
		int from = (after != null) ? Integer.parseInt(after) : 0;
		int to = Math.min(size, from + first);
		Integer broken = field.getArgument("brokenFrom");
		if (broken != null && to > broken) {
			throw new IllegalStateException("broken");
		}
		List<Map<String, @Nullable Object>> nodes = IntStream.range(from, to)
			.mapToObj(MadeUpPayments::payment)
			.toList();
		Map<String, @Nullable Object> page = new LinkedHashMap<>();
		page.put("nodes", nodes);
		page.put("pageInfo", Map.of("hasNextPage", to < size, "endCursor", String.valueOf(to)));
		page.put("truncated", (size < 300) ? List.of()
				: List.of(Map.of("reason", "=MADE_UP", "below", BigDecimal.valueOf(from * 100L, 2))));
		page.put("largest", (size > 0) ? payment(size - 1) : null);
		return page;
	}

	private static Map<String, @Nullable Object> payment(int number) {
		Map<String, @Nullable Object> payment = new LinkedHashMap<>();
		payment.put("id", "Payment:" + number);
		payment.put("name", (number % 2 == 0) ? "=SUM(A1:A9)" : "Payment of a made-up council number " + number);
		payment.put("amount", BigDecimal.valueOf(number - 5L, 2));
		payment.put("paid", java.time.LocalDate.of(2025, 1, 1).plusDays(number % 365));
		payment.put("final", number % 3 == 0);
		payment.put("note", (number % 5 == 0) ? null : "'-note");
		payment.put("from", body(number % 150));
		payment.put("to", body(1_000 + number));
		payment.put("hops", hops(number));
		payment.put("sources", List.of(Map.of("id", "Source:" + number % 60, "title", "Made-up file " + number % 60,
				"licence", "made-up licence")));
		return payment;
	}

	/** The first is one of three that all payments share; the other two are alike. */
	private static List<Map<String, Object>> hops(int number) {
		Map<String, Object> own = Map.of("from", body(2_000 + number % 3), "to", body(1_000 + number), "amount",
				BigDecimal.valueOf(7), "stream", body(3_000));
		return List.of(Map.of("from", body(1_999), "to", body(2_000 + number % 3), "amount", BigDecimal.valueOf(500),
				"stream", body(3_000 + number % 2)), own, own);
	}

	private static Map<String, Object> body(int number) {
		return Map.of("id", "Body:" + number, "name", "Made-up body " + number);
	}

}
