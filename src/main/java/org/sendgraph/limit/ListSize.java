package org.sendgraph.limit;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;

/**
 * What the schema says of a field with {@code @listSize}: how many things the list that
 * it gives, or some below it, are reckoned to have.
 *
 * @param things how many
 * @param lists names of the lists below it that have so many
 * @param paged whether arguments say how many
 */
record ListSize(int things, List<String> lists, boolean paged) {

	/** Things in a list of which the schema says nothing. */
	static final ListSize UNSAID = new ListSize(5, List.of(), false);

	/**
	 * Reads the largest that a field can have, which may be one of several types.
	 * @param field with its arguments
	 * @param definitions what it is in each of the types
	 * @return the size
	 */
	static ListSize of(ExecutableNormalizedField field, List<GraphQLFieldDefinition> definitions) {
		ListSize largest = UNSAID;
		for (GraphQLFieldDefinition definition : definitions) {
			GraphQLAppliedDirective said = definition.getAppliedDirective("listSize");
			if (said != null) {
				ListSize size = of(field, said);
				largest = (largest == UNSAID || size.things() > largest.things()) ? size : largest;
			}
		}
		return largest;
	}

	private static ListSize of(ExecutableNormalizedField field, GraphQLAppliedDirective said) {
		List<String> arguments = value(said, "slicingArguments", List.of());
		int things = arguments.stream()
			.map((argument) -> field.getResolvedArguments().get(argument))
			.filter(Integer.class::isInstance)
			.mapToInt((given) -> Math.max(0, (Integer) given))
			.findFirst()
			.orElse(value(said, "assumedSize", UNSAID.things()));
		return new ListSize(things, value(said, "sizedFields", List.of()), !arguments.isEmpty());
	}

	/** Gives an argument of a directive, or something else where it has none. */
	static <T> T value(GraphQLAppliedDirective directive, String name, T otherwise) {
		GraphQLAppliedDirectiveArgument argument = directive.getArgument(name);
		T value = (argument != null) ? argument.getValue() : null;
		return (value != null) ? value : otherwise;
	}

}
