package org.sendgraph.terms;

import java.util.List;
import java.util.Optional;

import graphql.language.ScalarTypeDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Brings what the schema's files say to clients: a field without a description has that
 * of its interface, and a scalar has ours instead of its library's.
 */
@Component
class Descriptions extends GraphQLTypeVisitorStub implements GraphQlSourceBuilderCustomizer {

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.typeVisitorsToTransformSchema(List.of(this));
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (!StringUtils.hasText(field.getDescription())
				&& context.getParentNode() instanceof GraphQLImplementingType type) {
			inherited(type, field).ifPresent((description) -> changeNode(context,
					field.transform((described) -> described.description(description))));
		}
		return TraversalControl.CONTINUE;
	}

	@Override
	public TraversalControl visitGraphQLScalarType(GraphQLScalarType scalar,
			TraverserContext<GraphQLSchemaElement> context) {
		ScalarTypeDefinition ours = scalar.getDefinition();
		if (ours != null && ours.getDescription() != null
				&& !ours.getDescription().getContent().equals(scalar.getDescription())) {
			changeNode(context,
					scalar.transform((described) -> described.description(ours.getDescription().getContent())));
		}
		return TraversalControl.CONTINUE;
	}

	private static Optional<String> inherited(GraphQLImplementingType type, GraphQLFieldDefinition field) {
		return type.getInterfaces()
			.stream()
			.map((above) -> ((GraphQLInterfaceType) above).getFieldDefinition(field.getName()))
			.filter((same) -> same != null && StringUtils.hasText(same.getDescription()))
			.map(GraphQLFieldDefinition::getDescription)
			.findFirst();
	}

}
