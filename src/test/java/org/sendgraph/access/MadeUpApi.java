package org.sendgraph.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.NotAllowed;
import org.sendgraph.terms.OfBody;

/**
 * A whole schema with made-up values behind every field, held to its rules by the code of
 * the application.
 */
final class MadeUpApi {

	/** Whose everything is. */
	static final String BODY = "LocalAuthority:1";

	private static final String WAY = "way";

	private final GraphQLSchema schema;

	private final GraphQL graphQl;

	/** Everybody asks the same. */
	private final Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();

	MadeUpApi(String sdl, AccessSettings settings) {
		TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
			.codeRegistry(
					GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher((field) -> MadeUpApi::value).build());
		types.scalars()
			.keySet()
			.stream()
			.filter((name) -> !ScalarInfo.isGraphqlSpecifiedScalar(name))
			.forEach(
					(name) -> wiring.scalar(GraphQLScalarType.newScalar().name(name).coercing(new Anything()).build()));
		types.types()
			.values()
			.forEach((type) -> wiring.type(type.getName(), (abstraction) -> abstraction
				.typeResolver((thing) -> thing.getSchema().getObjectType(((Thing) thing.getObject()).type()))));
		new SchemaRules(settings).configure(wiring);
		this.schema = new SchemaGenerator().makeExecutableSchema(types, wiring.build());
		this.graphQl = GraphQL.newGraphQL(this.schema)
			.instrumentation(new Withheld())
			.preparsedDocumentProvider((input, parse) -> CompletableFuture
				.completedFuture(this.parsed.computeIfAbsent(input.getQuery(), (query) -> parse.apply(input))))
			.defaultDataFetcherExceptionHandler((failed) -> CompletableFuture.completedFuture(
					DataFetcherExceptionHandlerResult
						.newResult(GraphqlErrorBuilder.newError(failed.getDataFetchingEnvironment())
							.message("%s", failed.getException().getMessage())
							.extensions(Map.of("code", ((NotAllowed) failed.getException()).code().name()))
							.build())
						.build()))
			.build();
	}

	/**
	 * The shortest way from fields of a root to each object type.
	 * @param root name of a root type
	 * @param first only by this field of it; any when null
	 * @return steps by the name of the type that they lead to
	 */
	Map<String, List<Step>> ways(String root, @Nullable String first) {
		Map<String, List<Step>> ways = new LinkedHashMap<>();
		Deque<String> next = new ArrayDeque<>();
		if (!(this.schema.getType(root) instanceof GraphQLObjectType type)) {
			return ways;
		}
		type.getFieldDefinitions()
			.stream()
			.filter((field) -> first == null || first.equals(field.getName()))
			.forEach((field) -> reach(type, field, List.of(), ways, next));
		while (!next.isEmpty()) {
			String name = next.remove();
			GraphQLObjectType from = this.schema.getObjectType(name);
			from.getFieldDefinitions().forEach((field) -> reach(from, field, ways.get(name), ways, next));
		}
		return ways;
	}

	private void reach(GraphQLObjectType from, GraphQLFieldDefinition field, List<Step> so,
			Map<String, List<Step>> ways, Deque<String> next) {
		for (String to : objects(this.schema, field.getType())) {
			if (!ways.containsKey(to)) {
				List<Step> way = new ArrayList<>(so);
				way.add(new Step(from.getName(), field.getName(), to));
				ways.put(to, way);
				next.add(to);
			}
		}
	}

	private static List<String> objects(GraphQLSchema schema, GraphQLType type) {
		return switch (GraphQLTypeUtil.unwrapAll(type)) {
			case GraphQLObjectType object -> List.of(object.getName());
			case GraphQLInterfaceType above ->
				schema.getImplementations(above).stream().map(GraphQLObjectType::getName).toList();
			case GraphQLUnionType union -> union.getTypes().stream().map(GraphQLNamedType::getName).toList();
			default -> List.of();
		};
	}

	/** An object type that a field leads to; empty for a value. */
	String typeOf(String type, String field) {
		List<String> to = objects(this.schema, this.schema.getObjectType(type).getFieldDefinition(field).getType());
		return to.isEmpty() ? "" : to.getFirst();
	}

	/** Whether anything is done before a field is fetched. */
	boolean guards(String type, String field) {
		DataFetcher<?> fetcher = this.schema.getCodeRegistry()
			.getDataFetcher(this.schema.getObjectType(type), this.schema.getObjectType(type).getFieldDefinition(field));
		return fetcher instanceof Guarded || fetcher instanceof GuardedRoot;
	}

	/** Asks for what the steps lead to, and a field of it. */
	Asked ask(String kind, List<Step> way, Actor actor) {
		StringBuilder query = new StringBuilder(kind + " ");
		way.forEach((step) -> query.append("{ ... on ").append(step.type()).append(" { v: ").append(written(step)));
		Step last = way.getLast();
		if (!last.to().isEmpty()) {
			query.append(" { __typename }");
		}
		query.append(" } }".repeat(way.size()));
		ExecutionResult result = this.graphQl.execute(ExecutionInput.newExecutionInput(query.toString())
			.graphQLContext(Map.of(Actors.KEY, actor, WAY, way.stream().map(Step::to).toList()))
			.build());
		if (result.getData() instanceof Publisher<?> events) {
			result = (ExecutionResult) Flux.from(events).blockFirst();
		}
		return new Asked(query.toString(), codes(result), withheld(result), leaf(result.getData(), way.size()));
	}

	private static List<Object> codes(ExecutionResult result) {
		return result.getErrors()
			.stream()
			.<Object>map(
					(error) -> (error.getExtensions() != null) ? error.getExtensions().get("code") : error.getMessage())
			.toList();
	}

	private static Object withheld(ExecutionResult result) {
		return (result.getExtensions() != null) ? result.getExtensions().getOrDefault("withheld", List.of())
				: List.of();
	}

	private static @Nullable Object leaf(@Nullable Object data, int depth) {
		Object value = data;
		for (int at = 0; at < depth && value != null; at++) {
			value = ((Map<?, ?>) value).get("v");
			while (value instanceof List<?> list && at < depth - 1) {
				value = list.getFirst();
			}
		}
		return value;
	}

	private String written(Step step) {
		String arguments = this.schema.getObjectType(step.type())
			.getFieldDefinition(step.field())
			.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.map((argument) -> argument.getName() + ": " + literal(argument))
			.collect(Collectors.joining(", "));
		return step.field() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
	}

	private static String literal(GraphQLArgument argument) {
		return literal(argument.getType());
	}

	private static String literal(GraphQLType type) {
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list -> "[" + literal(list.getWrappedType()) + "]";
			case GraphQLEnumType values -> values.getValues().getFirst().getName();
			case GraphQLInputObjectType object -> object.getFieldDefinitions()
				.stream()
				.filter((field) -> object.isOneOf() ? field == object.getFieldDefinitions().getFirst()
						: GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
				.map((field) -> field.getName() + ": " + literal(field.getType()))
				.collect(Collectors.joining(", ", "{", "}"));
			case GraphQLNamedType scalar when Set.of("Int", "Float").contains(scalar.getName()) -> "1";
			case GraphQLNamedType scalar when scalar.getName().equals("Boolean") -> "true";
			default -> "\"x\"";
		};
	}

	private static Object value(DataFetchingEnvironment field) {
		Object value = value(field, GraphQLTypeUtil.unwrapNonNull(field.getFieldType()));
		return field.getOperationDefinition().getOperation().name().equals("SUBSCRIPTION")
				&& field.getExecutionStepInfo().getPath().getParent().isRootPath() ? Flux.just(value) : value;
	}

	private static Object value(DataFetchingEnvironment field, GraphQLType type) {
		return switch (type) {
			case GraphQLList list -> List.of(value(field, GraphQLTypeUtil.unwrapNonNull(list.getWrappedType())));
			case GraphQLEnumType values -> values.getValues().getFirst().getName();
			case GraphQLScalarType scalar -> switch (scalar.getName()) {
				case "Int" -> 1;
				case "Float" -> 1.5;
				case "Boolean" -> true;
				default -> "x";
			};
			default -> new Thing(field.getGraphQlContext().<List<String>>get(WAY).get(depth(field)));
		};
	}

	private static int depth(DataFetchingEnvironment field) {
		return (int) field.getExecutionStepInfo().getPath().toList().stream().filter(String.class::isInstance).count()
				- 1;
	}

	/**
	 * A step of a way through the schema.
	 *
	 * @param type the object type that it leads from
	 * @param field the field of it
	 * @param to the object type that it leads to; empty for a value
	 */
	record Step(String type, String field, String to) {
	}

	/**
	 * What came of asking.
	 *
	 * @param query what was asked
	 * @param codes of the errors
	 * @param withheld the fields that are said to be withheld
	 * @param value what the last field has
	 */
	record Asked(String query, List<Object> codes, Object withheld, @Nullable Object value) {
	}

	/**
	 * Anything that has fields.
	 *
	 * @param type the name of its type
	 */
	record Thing(String type) implements OfBody {

		@Override
		public String body() {
			return BODY;
		}

	}

	/**
	 * A scalar that takes whatever it is given.
	 */
	private static final class Anything implements Coercing<Object, Object> {

		@Override
		public Object serialize(Object value, GraphQLContext context, Locale locale) {
			return value;
		}

		@Override
		public Object parseValue(Object input, GraphQLContext context, Locale locale) {
			return input;
		}

		@Override
		public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			return input.toString();
		}

	}

}
