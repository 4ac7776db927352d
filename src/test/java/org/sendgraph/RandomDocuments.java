package org.sendgraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Makes up valid questions. What was asked for least is asked for first, so that none of
 * the schema is left out for long.
 */
final class RandomDocuments {

	private static final int DEPTH = 7;

	private static final int FIELDS = 60;

	private static final int ALIASES = 25;

	private static final int PAGE = 4;

	/** Nobody can make these up. */
	private static final Set<String> CURSORS = Set.of("after", "before");

	private final GraphQLSchema schema;

	private final Map<String, List<String>> known;

	private final Random random;

	private final Map<String, Integer> asked = new HashMap<>();

	private int fields;

	private int aliases;

	/**
	 * Begins.
	 * @param schema what may be asked
	 * @param known values to ask with, by the name of what takes them
	 * @param random source of chance
	 */
	RandomDocuments(GraphQLSchema schema, Map<String, List<String>> known, Random random) {
		this.schema = schema;
		this.known = known;
		this.random = random;
	}

	/** Fields that were asked for so far, such as {@code Duty.name}. */
	Set<String> asked() {
		return this.asked.keySet();
	}

	String next() {
		this.fields = 0;
		this.aliases = 0;
		StringBuilder document = new StringBuilder();
		selection(document, this.schema.getQueryType(), 1, 1 + this.random.nextInt(2), false);
		return document.toString();
	}

	private void selection(StringBuilder document, GraphQLCompositeType type, int depth, int most, boolean renamed) {
		document.append("{ ");
		if (type instanceof GraphQLUnionType || type instanceof GraphQLInterfaceType) {
			document.append("__typename ");
			fragments(document, type, depth);
		}
		else if (!fields(document, (GraphQLFieldsContainer) type, depth, most, renamed)) {
			document.append("__typename ");
		}
		document.append("} ");
	}

	/** In each fragment all fields have names of their own, so that no two collide. */
	private void fragments(StringBuilder document, GraphQLCompositeType type, int depth) {
		List<GraphQLObjectType> types = new ArrayList<>((type instanceof GraphQLUnionType union)
				? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList()
				: this.schema.getImplementations((GraphQLInterfaceType) type));
		Collections.shuffle(types, this.random);
		types.sort((one, other) -> Integer.compare(times(one), times(other)));
		if (type instanceof GraphQLInterfaceType one && this.random.nextInt(3) == 0) {
			fields(document, one, depth, 2, false);
			return;
		}
		for (GraphQLObjectType possible : types.subList(0, Math.min(types.size(), 2))) {
			if (this.aliases < ALIASES) {
				document.append("... on ").append(possible.getName()).append(' ');
				selection(document, possible, depth, 3, true);
			}
		}
	}

	private boolean fields(StringBuilder document, GraphQLFieldsContainer type, int depth, int most, boolean renamed) {
		List<GraphQLFieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions()
			.stream()
			.filter((field) -> depth < DEPTH || !(named(field) instanceof GraphQLCompositeType))
			.toList());
		Collections.shuffle(fields, this.random);
		fields.sort((one, other) -> Integer.compare(times(type, one), times(type, other)));
		int begun = this.fields;
		for (GraphQLFieldDefinition field : fields) {
			if (most <= 0 || this.fields >= FIELDS || (renamed && this.aliases >= ALIASES)) {
				break;
			}
			field(document, type, field, depth, renamed);
			most--;
		}
		return this.fields > begun;
	}

	private void field(StringBuilder document, GraphQLFieldsContainer type, GraphQLFieldDefinition field, int depth,
			boolean renamed) {
		this.fields++;
		this.asked.merge(type.getName() + "." + field.getName(), 1, Integer::sum);
		if (renamed) {
			this.aliases++;
			document.append("a" + this.fields + ": ");
		}
		document.append(field.getName());
		arguments(document, field.getArguments());
		document.append(' ');
		if (named(field) instanceof GraphQLCompositeType below) {
			selection(document, below, depth + 1, 2 + this.random.nextInt(4), false);
		}
	}

	/** How often the field of a type was asked for that was asked for least. */
	private int times(GraphQLObjectType type) {
		return type.getFieldDefinitions().stream().mapToInt((field) -> times(type, field)).min().orElse(0);
	}

	private int times(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
		return this.asked.getOrDefault(type.getName() + "." + field.getName(), 0);
	}

	private static GraphQLNamedOutputType named(GraphQLFieldDefinition field) {
		return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

	private void arguments(StringBuilder document, List<GraphQLArgument> arguments) {
		List<String> given = new ArrayList<>();
		boolean forward = this.random.nextBoolean();
		boolean paged = arguments.stream().anyMatch((argument) -> argument.getName().equals("last"));
		for (GraphQLArgument argument : arguments) {
			String name = argument.getName();
			if (name.equals("first") || name.equals("last")) {
				if (!paged || name.equals("first") == forward) {
					given.add(name + ": " + (1 + this.random.nextInt(PAGE)));
				}
			}
			else if (GraphQLTypeUtil.isNonNull(argument.getType())
					|| (!CURSORS.contains(name) && this.random.nextInt(3) == 0)) {
				given.add(name + ": " + value(name, argument.getType()));
			}
		}
		if (!given.isEmpty()) {
			document.append(given.stream().collect(Collectors.joining(", ", "(", ")")));
		}
	}

	private String value(String name, GraphQLInputType type) {
		GraphQLInputType bare = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(type);
		if (GraphQLTypeUtil.isList(bare)) {
			GraphQLInputType one = (GraphQLInputType) GraphQLTypeUtil.unwrapOne(bare);
			return "[" + value(name, one) + (this.random.nextBoolean() ? ", " + value(name, one) : "") + "]";
		}
		return switch (bare) {
			case GraphQLEnumType words ->
				words.getValues().get(this.random.nextInt(words.getValues().size())).getName();
			case GraphQLInputObjectType object -> object(object);
			case GraphQLScalarType scalar -> scalar(name, scalar.getName());
			default -> throw new IllegalStateException("No input: " + bare);
		};
	}

	private String object(GraphQLInputObjectType type) {
		List<GraphQLInputObjectField> fields = type.getFields();
		if (type.isOneOf()) {
			GraphQLInputObjectField one = fields.get(this.random.nextInt(fields.size()));
			return "{" + one.getName() + ": " + value(one.getName(), one.getType()) + "}";
		}
		return fields.stream()
			.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()
					|| this.random.nextInt(3) == 0)
			.map((field) -> field.getName() + ": " + value(field.getName(), field.getType()))
			.collect(Collectors.joining(", ", "{", "}"));
	}

	private String scalar(String name, String type) {
		return switch (type) {
			case "Int" -> String.valueOf(this.random.nextInt(27));
			case "Float" -> "0.5";
			case "Boolean" -> String.valueOf(this.random.nextBoolean());
			case "Date" -> "\"%d-%02d-%02d\"".formatted(2000 + this.random.nextInt(30), 1 + this.random.nextInt(12),
					1 + this.random.nextInt(28));
			// What names a thing is written as it is.
			case "_Any" -> any(this.known.get(type));
			default -> '"' + any(this.known.getOrDefault(name, this.known.getOrDefault(type, List.of("x")))) + '"';
		};
	}

	private String any(List<String> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
