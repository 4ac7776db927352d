package org.sendgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Holds an answer against the schema and the question: every field that was asked for is
 * there and nothing else, and each value is one that its type allows.
 */
final class AnswerShape {

	private final GraphQLSchema schema;

	private final Map<String, Integer> lengths;

	private final List<String> faults = new ArrayList<>();

	private AnswerShape(GraphQLSchema schema, Map<String, Integer> lengths) {
		this.schema = schema;
		this.lengths = lengths;
	}

	/**
	 * Looks for what does not fit.
	 * @param schema the schema
	 * @param operation what was asked
	 * @param data what was answered, which may be null as a whole
	 * @param lengths is given the length of the longest list of each field
	 * @return what does not fit, with its path
	 */
	static List<String> faults(GraphQLSchema schema, ExecutableNormalizedOperation operation, Object data,
			Map<String, Integer> lengths) {
		AnswerShape shape = new AnswerShape(schema, lengths);
		if (data != null) {
			shape.object("", schema.getQueryType(), operation.getTopLevelFields(), data);
		}
		return shape.faults;
	}

	private void object(String path, GraphQLObjectType declared, List<ExecutableNormalizedField> fields, Object value) {
		if (!(value instanceof Map<?, ?> object)) {
			this.faults.add(path + " is no object");
			return;
		}
		GraphQLObjectType type = (object.get("__typename") instanceof String name) ? this.schema.getObjectType(name)
				: declared;
		List<ExecutableNormalizedField> asked = fields.stream()
			.filter((field) -> type == null || field.getObjectTypeNames().contains(type.getName()))
			.toList();
		if (!Set.copyOf(asked.stream().map(ExecutableNormalizedField::getResultKey).toList()).equals(object.keySet())) {
			this.faults.add(path + " has the fields " + object.keySet());
			return;
		}
		for (ExecutableNormalizedField field : asked) {
			GraphQLOutputType of = field.getFieldDefinitions(this.schema).getFirst().getType();
			if (object.get(field.getResultKey()) instanceof List<?> list && type != null
					&& !field.getChildren().isEmpty()) {
				this.lengths.merge(type.getName() + "." + field.getFieldName(), list.size(), Math::max);
			}
			value(path + "/" + field.getResultKey(), of, field.getChildren(), object.get(field.getResultKey()));
		}
	}

	private void value(String path, GraphQLType type, List<ExecutableNormalizedField> children, Object value) {
		if (value == null) {
			if (type instanceof GraphQLNonNull) {
				this.faults.add(path + " is null");
			}
			return;
		}
		GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
		if (GraphQLTypeUtil.isList(bare)) {
			if (!(value instanceof List<?> list)) {
				this.faults.add(path + " is no list");
				return;
			}
			int at = 0;
			for (Object one : list) {
				value(path + "/" + at++, GraphQLTypeUtil.unwrapOne(bare), children, one);
			}
			return;
		}
		switch (bare) {
			case GraphQLEnumType words when words.getValue(String.valueOf(value)) == null ->
				this.faults.add(path + " is " + value + ", no " + words.getName());
			case GraphQLScalarType scalar when !isOne(scalar.getName(), value) ->
				this.faults.add(path + " is " + value.getClass() + ", no " + scalar.getName());
			case GraphQLObjectType object -> object(path, object, children, value);
			case GraphQLEnumType words -> {
			}
			case GraphQLScalarType scalar -> {
			}
			default -> object(path, null, children, value);
		}
	}

	private static boolean isOne(String scalar, Object value) {
		return switch (scalar) {
			case "Int" -> value instanceof Integer;
			case "Boolean" -> value instanceof Boolean;
			case "Float" -> value instanceof Double;
			case "Decimal" -> value instanceof java.math.BigDecimal;
			default -> value instanceof String || value instanceof java.net.URL;
		};
	}

}
