package org.sendgraph.limit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
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

	/** Things in a list that says nothing of its size. */
	private static final int FEW = 5;

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
				reckoning.add(field, 1, Size.NONE);
			}
		}
		return new OperationCost((int) Math.min((long) reckoning.objects + reckoning.weights, Integer.MAX_VALUE),
				reckoning.weights, aboutTheSchema);
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

		private void add(ExecutableNormalizedField field, int above, Size parent) {
			List<GraphQLFieldDefinition> definitions = field.getFieldDefinitions(this.schema);
			this.weights = sum(this.weights, product(above, weight(definitions)));
			if (!(GraphQLTypeUtil.unwrapAll(definitions.getFirst().getType()) instanceof GraphQLCompositeType)) {
				return;
			}
			Size size = Size.of(field, definitions);
			boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definitions.getFirst().getType()));
			int things = !list ? 1 : parent.sizes(field.getFieldName()) ? parent.things() : size.things();
			int many = product(above, things);
			this.objects = sum(this.objects, many);
			field.getChildren().forEach((child) -> add(child, many, size));
		}

		private static int weight(List<GraphQLFieldDefinition> definitions) {
			return definitions.stream()
				.map((definition) -> definition.getAppliedDirective("cost"))
				.mapToInt((cost) -> (cost != null) ? Integer.parseInt(value(cost, "weight", "0")) : 0)
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

	/**
	 * What a field says about the size of lists.
	 *
	 * @param things how many there are
	 * @param lists names of the lists below it that have so many
	 */
	private record Size(int things, List<String> lists) {

		static final Size NONE = new Size(FEW, List.of());

		static Size of(ExecutableNormalizedField field, List<GraphQLFieldDefinition> definitions) {
			Size largest = NONE;
			for (GraphQLFieldDefinition definition : definitions) {
				GraphQLAppliedDirective said = definition.getAppliedDirective("listSize");
				if (said != null) {
					int assumed = value(said, "assumedSize", FEW);
					int things = value(said, "slicingArguments", List.<String>of()).stream()
						.map((argument) -> field.getResolvedArguments().get(argument))
						.filter(Integer.class::isInstance)
						.mapToInt((given) -> Math.max(0, (Integer) given))
						.findFirst()
						.orElse(assumed);
					if (largest == NONE || things > largest.things()) {
						largest = new Size(things, value(said, "sizedFields", List.of()));
					}
				}
			}
			return largest;
		}

		boolean sizes(String list) {
			return this.lists.contains(list);
		}

	}

	private static <T> T value(GraphQLAppliedDirective directive, String name, T otherwise) {
		GraphQLAppliedDirectiveArgument argument = directive.getArgument(name);
		T value = (argument != null) ? argument.getValue() : null;
		return (value != null) ? value : otherwise;
	}

}
