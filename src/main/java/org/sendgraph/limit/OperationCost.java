package org.sendgraph.limit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What an operation can come to at most: one point for each object that it may give, and
 * the weights of its fields, as the directives {@code @listSize} and {@code @cost} of the
 * schema say.
 *
 * @param requested points, before anything is read
 * @param weights those of them that are weights of fields
 * @param aboutTheSchema fields of the root that cost nothing
 */
record OperationCost(int requested, int weights, Set<String> aboutTheSchema) {

	/**
	 * Reckons an operation.
	 * @param operation its fields, fragments put in their places
	 * @param schema the schema
	 * @return its cost
	 */
	static OperationCost of(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
		Set<String> aboutTheSchema = new HashSet<>();
		Reckoning reckoning = new Reckoning(schema);
		for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
			if (field.getFieldName().startsWith("__")) {
				aboutTheSchema.add(field.getResultKey());
			}
			else {
				reckoning.add(field, 1, ListSize.UNSAID);
			}
		}
		return new OperationCost(Reckoning.sum(reckoning.objects, reckoning.weights), reckoning.weights,
				aboutTheSchema);
	}

	/**
	 * Counts what came of it.
	 * @param data the answer; null where there is none
	 * @return points
	 */
	int actual(@Nullable Object data) {
		int objects = 0;
		if (data instanceof Map<?, ?> root) {
			for (Map.Entry<?, ?> field : root.entrySet()) {
				objects += this.aboutTheSchema.contains(field.getKey()) ? 0 : objects(field.getValue());
			}
		}
		return objects + this.weights;
	}

	private static int objects(@Nullable Object value) {
		int objects = 0;
		if (value instanceof Map<?, ?> object) {
			objects = 1;
			for (Object one : object.values()) {
				objects += objects(one);
			}
		}
		else if (value instanceof List<?> list) {
			for (Object one : list) {
				objects += objects(one);
			}
		}
		return objects;
	}

	/** One walk through the fields of an operation. */
	private static final class Reckoning {

		private final GraphQLSchema schema;

		private int objects;

		private int weights;

		Reckoning(GraphQLSchema schema) {
			this.schema = schema;
		}

		private void add(ExecutableNormalizedField field, int above, ListSize parent) {
			List<GraphQLFieldDefinition> definitions = field.getFieldDefinitions(this.schema);
			this.weights = sum(this.weights, product(above, weight(definitions)));
			if (!(GraphQLTypeUtil.unwrapAll(definitions.getFirst().getType()) instanceof GraphQLCompositeType)) {
				return;
			}
			ListSize size = ListSize.of(field, definitions);
			boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definitions.getFirst().getType()));
			int things = !list ? 1 : parent.lists().contains(field.getFieldName()) ? parent.things() : size.things();
			int many = product(above, things);
			this.objects = sum(this.objects, many);
			field.getChildren().forEach((child) -> add(child, many, size));
		}

		private static int weight(List<GraphQLFieldDefinition> definitions) {
			return definitions.stream()
				.map((definition) -> definition.getAppliedDirective("cost"))
				.mapToInt((cost) -> (cost != null) ? Integer.parseInt(ListSize.value(cost, "weight", "0")) : 0)
				.max()
				.orElse(0);
		}

		private static int sum(int one, int other) {
			return (int) Math.min((long) one + other, Integer.MAX_VALUE);
		}

		private static int product(int one, int other) {
			return (int) Math.min((long) one * other, Integer.MAX_VALUE);
		}

	}

}
