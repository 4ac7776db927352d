package org.sendgraph.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.Value;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;

/**
 * For whom a field is: the field's own {@code @allow}, else that of its type.
 *
 * @param to any of these
 */
record Rule(Set<Audience> to) {

	private static final String DIRECTIVE = "allow";

	/** Types whose fields each say themselves for whom they are. */
	private static final Set<String> FIELD_BY_FIELD = Set.of("Mutation");

	/**
	 * Finds the rule of a field.
	 * @param type its type
	 * @param field the field
	 * @return the rule
	 * @throws IllegalStateException when there is none, so that nobody can forget one
	 */
	static Rule of(GraphQLObjectType type, GraphQLFieldDefinition field) {
		List<Directive> own = directives(Stream.of(field.getDefinition()));
		List<Directive> said = (own.isEmpty() && !FIELD_BY_FIELD.contains(type.getName()))
				? directives(Stream.concat(Stream.of(type.getDefinition()), type.getExtensionDefinitions().stream()))
				: own;
		Set<Audience> to = (said.size() == 1) ? audiences(said.getFirst()) : Set.of();
		if (to.isEmpty()) {
			throw new IllegalStateException(type.getName() + "." + field.getName()
					+ " has no rule, or more than one: write @allow(to: [EVERYONE]), or whom else it is for, behind the "
					+ (FIELD_BY_FIELD.contains(type.getName()) ? "field" : "name of its type or behind the field")
					+ " in graphql-schema.");
		}
		return new Rule(to);
	}

	private static List<Directive> directives(Stream<? extends @Nullable DirectivesContainer<?>> places) {
		return places.filter((place) -> place != null)
			.flatMap((place) -> place.getDirectives(DIRECTIVE).stream())
			.toList();
	}

	private static Set<Audience> audiences(Directive directive) {
		Argument to = directive.getArgument("to");
		List<? extends Value<?>> values = switch (to.getValue()) {
			case ArrayValue several -> several.getValues().stream().<Value<?>>map((one) -> one).toList();
			case Value<?> one -> List.of(one);
		};
		return values.stream()
			.map((value) -> Audience.valueOf(((EnumValue) value).getName()))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
	}

	/** Whether nobody needs to be asked who it is. */
	boolean open() {
		return this.to.contains(Audience.EVERYONE);
	}

	/** The same where even reading needs a token. */
	Rule withToken() {
		return open() ? new Rule(EnumSet.of(Audience.READER)) : this;
	}

	boolean lets(Actor actor, @Nullable Object thing) {
		return this.to.stream().anyMatch((audience) -> audience.includes(actor, thing));
	}

	/** What somebody needs, in words. */
	String needs() {
		return this.to.stream().map(Audience::words).collect(Collectors.joining(", or "));
	}

}
