package org.sendgraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thousands of made-up questions, until every field of the schema has been asked for many
 * times over: nothing fails here, what comes back is what the schema says, and no answer
 * costs more than was reckoned. A run is repeated with {@code -Dsendgraph.seed=…}, and
 * lengthened with {@code -Dsendgraph.walks=…}.
 */
@IntegrationTest
@Tag("whatever-database")
class EveryFieldIT {

	private static final int WALKS = Integer.getInteger("sendgraph.walks", 2_000);

	private static final Set<String> CODES = Set.of("BAD_INPUT", "NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED");

	private static final int AT_ONCE = 2;

	private static final int TOGETHER = 50;

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private Driver driver;

	/** What all refusals of something too large have in common. */
	private static final String LIMIT = "Accepted: at most";

	private final List<String> faults = new ArrayList<>();

	private int errors;

	private int refused;

	private final Map<String, Integer> lengths = new TreeMap<>();

	@Test
	void isAnsweredAsTheSchemaSaysWhateverIsAsked() throws Exception {
		long seed = Long.getLong("sendgraph.seed", System.nanoTime());
		System.out.printf("%,d questions with seed %d%n", WALKS, seed);
		RandomDocuments documents = new RandomDocuments(this.source.schema(), known(), new Random(seed));
		try (ExecutorService asking = Executors.newFixedThreadPool(AT_ONCE)) {
			for (int walk = 0; walk < WALKS && this.faults.isEmpty(); walk += TOGETHER) {
				List<Future<?>> asked = new ArrayList<>();
				for (int one = 0; one < TOGETHER; one++) {
					String document = documents.next();
					Actor actor = (one % 2 == 0) ? Actor.ANYONE
							: new Actor("Auditor", null, Set.of(ActorRole.AUDITOR, ActorRole.READER));
					asked.add(asking.submit(() -> look(document, ask(document, actor))));
				}
				for (Future<?> one : asked) {
					one.get();
				}
			}
		}
		System.out.printf("%,d of them had an error that says what to do, %,d were too large; %,d fields%n",
				this.errors, this.refused, documents.asked().size());
		assertThat(this.faults).as("the longest lists had %s", this.lengths).isEmpty();
		assertThat(documents.asked()).containsAll(fields(this.source.schema()));
		assertThat(this.errors).isLessThan(WALKS / 2);
	}

	private synchronized void look(String document, ExecutionResult result) {
		this.errors += result.getErrors().isEmpty() ? 0 : 1;
		for (GraphQLError error : result.getErrors()) {
			Object code = (error.getExtensions() != null) ? error.getExtensions().get("code") : null;
			if (error.getMessage().contains(LIMIT)) {
				this.refused++;
			}
			else if (!CODES.contains(String.valueOf(code))) {
				this.faults.add(document + "\n" + error.toSpecification());
			}
		}
		Map<?, ?> cost = (result.getExtensions() != null) ? (Map<?, ?>) result.getExtensions().get("cost") : null;
		if (result.isDataPresent() && (cost == null || (int) cost.get("actual") > (int) cost.get("requested"))) {
			this.faults.add(document + "\n" + cost);
		}
		if (result.isDataPresent()) {
			AnswerShape
				.faults(this.source.schema(),
						ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(this.source.schema(),
								Parser.parse(document), null, CoercedVariables.emptyVariables()),
						result.getData(), this.lengths)
				.forEach((fault) -> this.faults.add(document + "\n" + fault));
		}
	}

	private ExecutionResult ask(String document, Actor actor) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(document, null, null, null, "walk",
				null);
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of("actor", actor)).build());
		return this.graphQl.execute(request).block().getExecutionResult();
	}

	/** What there is in the graph to ask about, by the name of what takes it. */
	private Map<String, List<String>> known() {
		Map<String, List<String>> ids = new HashMap<>();
		try (Session session = this.driver.session()) {
			session.run("MATCH (thing) WHERE thing.id CONTAINS ':' RETURN DISTINCT thing.id AS id ORDER BY id")
				.list((row) -> row.get("id").asString())
				.forEach((id) -> ids.computeIfAbsent(id.substring(0, id.indexOf(':')), (type) -> new ArrayList<>())
					.add(id));
		}
		List<String> all = ids.values().stream().flatMap((some) -> some.stream().limit(20)).toList();
		List<String> places = Stream.of("LocalAuthority", "IntegratedCareBoard")
			.flatMap((type) -> ids.get(type).stream())
			.toList();
		Map<String, List<String>> known = new HashMap<>(Map.of("ID", all, "String", List.of("886", "kent", "370"),
				"FinancialYear", List.of("2021-22", "2024-25", "2025-26"), "provision", ids.get("Provision"), "place",
				places, "area", List.of("England"), "text", List.of("kent", "speech", "tribunal"), "dfeCode",
				codes(ids.get("LocalAuthority")), "residentAuthority", codes(ids.get("LocalAuthority"))));
		known.put("procedure", ids.get("Procedure"));
		known.put("measure", ids.get("Measure"));
		known.put("stream", ids.get("FundingStream"));
		known.put("rules", ids.get("Rule"));
		known.put("DateTime", List.of("2026-11-01T00:00:00Z", java.time.OffsetDateTime.now().toString()));
		known.put("Decimal", List.of("1000.00", "0"));
		known.put("Url", List.of("https://example.org"));
		known.put("FreeText", List.of("Agreed in writing."));
		known.put("_Any",
				Stream.of("LocalAuthority", "Provision", "Duty", "Budget")
					.flatMap((type) -> ids.get(type)
						.stream()
						.limit(20)
						.map((id) -> "{__typename: \"" + type + "\", id: \"" + id + "\"}"))
					.toList());
		known.put("councils", codes(ids.get("LocalAuthority")));
		return known;
	}

	private static List<String> codes(List<String> ids) {
		return ids.stream().map((id) -> id.substring(id.indexOf(':') + 1)).toList();
	}

	/** Every field that can be come to from the root. */
	private static Set<String> fields(GraphQLSchema schema) {
		Set<String> fields = new TreeSet<>();
		come(schema, schema.getQueryType(), new TreeSet<>(), fields);
		return fields;
	}

	private static void come(GraphQLSchema schema, GraphQLNamedType type, Set<String> seen, Set<String> fields) {
		if (!seen.add(type.getName())) {
			return;
		}
		possible(schema, type).forEach((one) -> come(schema, one, seen, fields));
		if (type instanceof GraphQLFieldsContainer container) {
			fields.addAll(container.getFieldDefinitions()
				.stream()
				.map((field) -> type.getName() + "." + field.getName())
				.collect(Collectors.toSet()));
			container.getFieldDefinitions()
				.forEach((field) -> come(schema, (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()), seen,
						fields));
		}
	}

	private static List<GraphQLObjectType> possible(GraphQLSchema schema, GraphQLNamedType type) {
		return switch (type) {
			case graphql.schema.GraphQLInterfaceType shared -> schema.getImplementations(shared);
			case graphql.schema.GraphQLUnionType union ->
				union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
			default -> List.of();
		};
	}

}
