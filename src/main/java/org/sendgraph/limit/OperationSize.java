package org.sendgraph.limit;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;

/**
 * How large an operation is, as it would be executed: fragments put in their places,
 * without what its directives leave out, and with what it asks for twice counted once.
 *
 * @param depth fields below one another, without introspection
 * @param introspectionDepth the same of introspection
 * @param aliases fields that have another name
 * @param rootFields fields of the root
 * @param fields fields in all
 * @param nodes things that may come of its pages
 */
record OperationSize(int depth, int introspectionDepth, int aliases, int rootFields, int fields, long nodes) {

	private static final OperationSize NOTHING = new OperationSize(0, 0, 0, 0, 0, 0);

	/**
	 * Measures an operation.
	 * @param operation its fields, fragments put in their places
	 * @param schema the schema
	 * @return its size
	 */
	static OperationSize of(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
		return of(operation.getTopLevelFields(), schema, 1, false).withRootFields(operation.getTopLevelFields().size());
	}

	private static OperationSize of(List<ExecutableNormalizedField> fields, GraphQLSchema schema, long above,
			boolean introspection) {
		OperationSize size = NOTHING;
		for (ExecutableNormalizedField field : fields) {
			boolean aboutTheSchema = introspection || field.getFieldName().startsWith("__");
			ListSize list = ListSize.of(field, field.getFieldDefinitions(schema));
			long many = Math.min(above * (list.paged() ? Math.max(list.things(), 1) : 1), Integer.MAX_VALUE);
			OperationSize below = of(field.getChildren(), schema, many, aboutTheSchema);
			size = size
				.and(new OperationSize(aboutTheSchema ? 0 : field.getLevel(), aboutTheSchema ? field.getLevel() : 0,
						(field.getAlias() != null) ? 1 : 0, 0, 1, list.paged() ? many : 0))
				.and(below);
		}
		return size;
	}

	private OperationSize and(OperationSize other) {
		return new OperationSize(Math.max(this.depth, other.depth),
				Math.max(this.introspectionDepth, other.introspectionDepth), this.aliases + other.aliases,
				this.rootFields + other.rootFields, this.fields + other.fields,
				Math.min(this.nodes + other.nodes, Integer.MAX_VALUE));
	}

	private OperationSize withRootFields(int many) {
		return new OperationSize(this.depth, this.introspectionDepth, this.aliases, many, this.fields, this.nodes);
	}

}
