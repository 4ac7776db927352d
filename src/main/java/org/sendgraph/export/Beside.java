package org.sendgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a connection says beside its rows: what the question selects there, and what was
 * left out of the answer, whether it selects that or not.
 *
 * @param names names under which it is told, by the keys of the answer
 * @param added what the question has to ask for as well; null when nothing
 */
record Beside(Map<String, String> names, @Nullable Field added) {

	static final Beside NOTHING = new Beside(Map.of(), null);

	private static final Set<String> ROWS = Set.of("nodes", "edges", "pageInfo", "totalCount");

	private static final String LEFT_OUT = "truncated";

	/**
	 * Finds it.
	 * @param connection what is selected of the connection
	 * @param definition the field that gives it
	 * @param mark with which no name of the question begins
	 * @return what stands beside the rows
	 */
	static Beside of(Selection connection, GraphQLFieldDefinition definition, String mark) {
		Map<String, String> names = new LinkedHashMap<>();
		connection.below()
			.stream()
			.filter((child) -> !ROWS.contains(child.field()))
			.forEach((child) -> names.put(child.key(), child.key()));
		Field added = connection.byField(LEFT_OUT).isEmpty() ? leftOut(definition.getType(), mark + LEFT_OUT) : null;
		if (added != null) {
			names.put(mark + LEFT_OUT, names.containsKey(LEFT_OUT) ? mark + LEFT_OUT : LEFT_OUT);
		}
		return new Beside(names, added);
	}

	private static @Nullable Field leftOut(GraphQLType connection, String key) {
		GraphQLFieldDefinition told = (GraphQLTypeUtil.unwrapAll(connection) instanceof GraphQLFieldsContainer type)
				? type.getFieldDefinition(LEFT_OUT) : null;
		if (told == null || required(told)) {
			return null;
		}
		Field.Builder asked = Field.newField(LEFT_OUT).alias(key);
		GraphQLType type = GraphQLTypeUtil.unwrapAll(told.getType());
		if (GraphQLTypeUtil.isLeaf(type)) {
			return asked.build();
		}
		List<Field> scalars = (type instanceof GraphQLFieldsContainer object) ? scalars(object) : List.of();
		return scalars.isEmpty() ? null : asked.selectionSet(SelectionSet.newSelectionSet(scalars).build()).build();
	}

	private static List<Field> scalars(GraphQLFieldsContainer object) {
		return object.getFieldDefinitions()
			.stream()
			.filter((field) -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())) && !required(field))
			.map((field) -> new Field(field.getName()))
			.toList();
	}

	/** Whether it cannot be asked without arguments. */
	private static boolean required(GraphQLFieldDefinition field) {
		return field.getArguments()
			.stream()
			.anyMatch((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
	}

	/** The field of the question, with what it has to ask for as well. */
	Field completed(Field field) {
		if (this.added == null) {
			return field;
		}
		return field.transform((builder) -> builder
			.selectionSet(field.getSelectionSet().transform((selections) -> selections.selection(this.added))));
	}

	/** What an answer of the field says beside its rows, in the order of the question. */
	Map<String, @Nullable Object> told(@Nullable Object answer) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		if (answer instanceof Map<?, ?> connection) {
			this.names.forEach((key, name) -> told.put(name, connection.get(key)));
		}
		return told;
	}

}
