package org.sendgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * A field that a question selects, and those below it, each key once: what fragments and
 * inline fragments on several types select under the same key is one.
 *
 * @param key its key in the answer
 * @param field its name in the schema
 * @param type name of its type, without list and exclamation marks
 * @param list whether it is a list
 * @param below what is selected below it; empty for a scalar or enum
 */
record Selection(String key, String field, String type, boolean list, List<Selection> below) {

	static Selection of(ExecutableNormalizedField field, GraphQLSchema schema) {
		return of(List.of(field), schema);
	}

	private static Selection of(List<ExecutableNormalizedField> same, GraphQLSchema schema) {
		ExecutableNormalizedField first = same.getFirst();
		GraphQLType type = first.getFieldDefinitions(schema).getFirst().getType();
		Map<String, List<ExecutableNormalizedField>> below = new LinkedHashMap<>();
		same.forEach((one) -> one.getChildren()
			.forEach((child) -> below.computeIfAbsent(child.getResultKey(), (key) -> new ArrayList<>()).add(child)));
		return new Selection(first.getResultKey(), first.getName(),
				((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName(),
				GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type)),
				below.values().stream().map((children) -> of(children, schema)).toList());
	}

	boolean leaf() {
		return this.below.isEmpty();
	}

	Optional<Selection> byField(String wanted) {
		return this.below.stream().filter((child) -> child.field.equals(wanted)).findFirst();
	}

	boolean holds(String wanted) {
		return this.type.equals(wanted) || this.below.stream().anyMatch((child) -> child.holds(wanted));
	}

}
