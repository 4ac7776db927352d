package org.sendgraph.node;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Node;
import org.sendgraph.terms.Snapshot;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

@Controller
class FederationController {

	private final Nodes nodes;

	private final Supplier<Subgraph> subgraph;

	FederationController(Nodes nodes, ObjectProvider<GraphQlSource> source) {
		this.nodes = nodes;
		this.subgraph = SingletonSupplier.of(() -> new Subgraph(printed(source.getObject().schema())));
	}

	@QueryMapping("_service")
	Subgraph subgraph() {
		return this.subgraph.get();
	}

	@QueryMapping("_entities")
	List<@Nullable Node> entities(@Argument List<Object> representations, Snapshot snapshot,
			DataFetchingEnvironment field) {
		Set<String> types = keyed(field.getGraphQLSchema());
		return this.nodes.represented(representations.stream().map((one) -> Representation.of(one, types)).toList(),
				snapshot);
	}

	private static Set<String> keyed(GraphQLSchema schema) {
		return schema.getTypeAs("_Entity") instanceof GraphQLUnionType union
				? union.getTypes().stream().map(GraphQLNamedType::getName).collect(Collectors.toSet()) : Set.of();
	}

	/** Without the directives that every gateway has itself, which are all but one. */
	private static String printed(GraphQLSchema schema) {
		return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeSchemaDefinition(true)
			.includeSchemaElement((element) -> !(element instanceof GraphQLDirective directive
					&& DirectiveInfo.isGraphqlSpecifiedDirective(directive) && !directive.getName().equals("oneOf"))))
			.print(schema);
	}

}
