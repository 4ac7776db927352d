package org.sendgraph.access;

import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Holds every field of the schema to its rule, where its value is fetched, so that every
 * way to it is held to the same. Fields that are for everyone are left as they are and
 * cost nothing.
 */
@Component
class SchemaRules implements RuntimeWiringConfigurer, SchemaDirectiveWiring {

	private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

	private final AccessSettings settings;

	SchemaRules(AccessSettings settings) {
		this.settings = settings;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.directiveWiring(this);
	}

	@Override
	public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
		GraphQLFieldDefinition field = environment.getElement();
		if (environment.getFieldsContainer() instanceof GraphQLObjectType type && !type.getName().startsWith("__")) {
			boolean root = ROOTS.contains(type.getName());
			Rule rule = Rule.of(type, field);
			checkThatItCanBeKept(type, field, rule, root);
			boolean token = root && this.settings.read() == AccessSettings.Reading.TOKEN;
			Rule held = token ? rule.withToken() : rule;
			if (!held.open()) {
				String place = type.getName() + "." + field.getName();
				return environment.setFieldDataFetcher(
						root ? new GuardedRoot(place, held, environment.getFieldDataFetcher(), this.settings)
								: new Guarded(place, held, environment.getFieldDataFetcher()));
			}
		}
		return field;
	}

	private static void checkThatItCanBeKept(GraphQLObjectType type, GraphQLFieldDefinition field, Rule rule,
			boolean root) {
		if (!root && !rule.open() && GraphQLTypeUtil.isNonNull(field.getType())) {
			throw new IllegalStateException(type.getName() + "." + field.getName()
					+ " is not for everyone, so it must be nullable: take its ! away, or allow it to EVERYONE.");
		}
		if (root && rule.to().contains(Audience.OWN_BODY)) {
			throw new IllegalStateException(type.getName() + "." + field.getName()
					+ " belongs to no organisation, so it cannot be for OWN_BODY: name roles.");
		}
	}

}
