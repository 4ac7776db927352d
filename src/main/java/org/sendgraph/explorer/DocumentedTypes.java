package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.InputValueWithState;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/**
 * The types of the API, read once from its schema: every word on their pages stands in
 * the SDL.
 */
final class DocumentedTypes {

	private final Map<String, DocumentedType> byName = new TreeMap<>();

	private final Map<String, Set<DocumentedUse>> uses = new TreeMap<>();

	DocumentedTypes(GraphQLSchema schema) {
		List<GraphQLNamedType> types = schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("_"))
			.toList();
		types.forEach((type) -> fields(type).forEach((field) -> uses(type.getName(), field)
			.forEach((of, use) -> this.uses.computeIfAbsent(of, (name) -> new LinkedHashSet<>()).add(use))));
		types.forEach((type) -> this.byName.put(type.getName(), documented(type, schema)));
	}

	/** The type of a name; null when there is none. */
	@Nullable DocumentedType get(String name) {
		return this.byName.get(name);
	}

	/** All types of a kind, by name. */
	Map<String, List<DocumentedType>> byKind() {
		return this.byName.values()
			.stream()
			.collect(Collectors.groupingBy(DocumentedType::kind, TreeMap::new, Collectors.toList()));
	}

	private static Map<String, DocumentedUse> uses(String type, DocumentedField field) {
		Map<String, DocumentedUse> uses = new TreeMap<>();
		DocumentedUse use = new DocumentedUse(type, field.name());
		uses.put(field.typeName(), use);
		field.arguments().forEach((argument) -> uses.put(argument.typeName(), use));
		return uses;
	}

	private DocumentedType documented(GraphQLNamedType type, GraphQLSchema schema) {
		List<DocumentedField> values = (type instanceof GraphQLEnumType words) ? words.getValues()
			.stream()
			.map((value) -> new DocumentedField(value.getName(), "", "", said(value.getDescription()),
					value.getDeprecationReason(), null, null, List.of()))
			.toList() : List.of();
		return new DocumentedType(type.getName(), kind(type), said(type.getDescription()), audience(type), fields(type),
				values, related(type, schema),
				List.copyOf(Objects.requireNonNullElse(this.uses.get(type.getName()), Set.of())));
	}

	private static List<DocumentedField> fields(GraphQLNamedType type) {
		return switch (type) {
			case GraphQLFieldsContainer container -> container.getFieldDefinitions()
				.stream()
				.filter((field) -> !field.getName().startsWith("_"))
				.map(DocumentedTypes::field)
				.toList();
			case GraphQLInputObjectType input -> input.getFields().stream().map(DocumentedTypes::input).toList();
			default -> List.of();
		};
	}

	private static DocumentedField field(GraphQLFieldDefinition field) {
		return new DocumentedField(field.getName(), GraphQLTypeUtil.simplePrint(field.getType()),
				named(field.getType()), said(field.getDescription()), field.getDeprecationReason(), audience(field),
				null, field.getArguments().stream().map(DocumentedTypes::input).toList());
	}

	private static DocumentedField input(GraphQLInputValueDefinition input) {
		InputValueWithState given = (input instanceof GraphQLArgument argument) ? argument.getArgumentDefaultValue()
				: ((graphql.schema.GraphQLInputObjectField) input).getInputFieldDefaultValue();
		String defaultValue = (given.isSet() && given.getValue() instanceof Value<?> value) ? AstPrinter.printAst(value)
				: null;
		return new DocumentedField(input.getName(), GraphQLTypeUtil.simplePrint(input.getType()),
				named(input.getType()), said(input.getDescription()), null, null, defaultValue, List.of());
	}

	private static List<String> related(GraphQLNamedType type, GraphQLSchema schema) {
		List<String> related = new ArrayList<>();
		if (type instanceof GraphQLImplementingType implementing) {
			implementing.getInterfaces().forEach((one) -> related.add(one.getName()));
		}
		if (type instanceof GraphQLInterfaceType parent) {
			schema.getImplementations(parent).forEach((one) -> related.add(one.getName()));
		}
		if (type instanceof GraphQLUnionType union) {
			union.getTypes().forEach((one) -> related.add(one.getName()));
		}
		return related.stream().distinct().sorted().toList();
	}

	private static String kind(GraphQLNamedType type) {
		return switch (type) {
			case GraphQLObjectType object -> "Object";
			case GraphQLInterfaceType parent -> "Interface";
			case GraphQLUnionType union -> "Union";
			case GraphQLEnumType words -> "Enum";
			case GraphQLInputObjectType input -> "Input";
			default -> "Scalar";
		};
	}

	private static @Nullable String audience(GraphQLNamedSchemaElement element) {
		if (!(element instanceof GraphQLDirectiveContainer container)) {
			return null;
		}
		GraphQLAppliedDirective allow = container.getAppliedDirective("allow");
		if (allow == null) {
			return null;
		}
		List<?> to = Objects.requireNonNull(allow.getArgument("to").getValue());
		String all = to.stream().map(String::valueOf).collect(Collectors.joining(", "));
		return all.equals("EVERYONE") ? null : all;
	}

	private static String named(GraphQLType type) {
		return GraphQLTypeUtil.unwrapAll(type).getName();
	}

	/** Between two backticks stands what is to be typed as it is. */
	private static List<String> said(@Nullable String description) {
		return (description != null) ? List.of(description.split("`", -1)) : List.of();
	}

}
