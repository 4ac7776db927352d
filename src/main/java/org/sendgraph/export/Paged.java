package org.sendgraph.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A document that takes its page and its dates from variables, and tells where its pages
 * go on. It is the same for every page, so that it is parsed and validated once. All else
 * in it is as the client wrote it.
 *
 * @param document the document
 * @param takesDates whether its field does
 * @param pages whether it is asked page after page
 * @param dropped variables of the client that only said which page or which dates
 * @param mark beginning of the names of what was added, which the client's document has
 * nowhere
 */
record Paged(String document, boolean takesDates, boolean pages, Set<String> dropped, String mark) {

	private static final String FIRST = "first";

	private static final String AFTER = "after";

	private static final String AS_OF = "asOf";

	static Paged of(Document document, OperationDefinition operation, Field field, GraphQLFieldDefinition definition,
			boolean pages) {
		boolean takesDates = definition.getArgument(AS_OF) != null;
		String mark = unused(document);
		List<String> added = Stream.of(FIRST, AFTER, AS_OF)
			.filter((argument) -> argument.equals(AS_OF) ? takesDates : pages)
			.toList();
		Field paged = paged(field, added, pages, mark);
		Set<String> dropped = variables(field);
		dropped.removeAll(variables(paged));
		document.getDefinitionsOfType(FragmentDefinition.class).forEach((one) -> dropped.removeAll(variables(one)));
		List<VariableDefinition> variables = new ArrayList<>(operation.getVariableDefinitions());
		variables.removeIf((one) -> dropped.contains(one.getName()));
		added.forEach((argument) -> variables.add(VariableDefinition.newVariableDefinition()
			.name(mark + argument)
			.type(new TypeName(
					((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getArgument(argument).getType()))
						.getName()))
			.build()));
		OperationDefinition asked = operation.transform((builder) -> builder.variableDefinitions(variables)
			.selectionSet(SelectionSet.newSelectionSet().selection(paged).build()));
		UnaryOperator<graphql.language.Definition> replaced = (one) -> (one == operation) ? asked : one;
		Document whole = document
			.transform((builder) -> builder.definitions(document.getDefinitions().stream().map(replaced).toList()));
		return new Paged(AstPrinter.printAstCompact(whole), takesDates, pages, dropped, mark);
	}

	/** A beginning of names that the document has nowhere. */
	static String unused(Document document) {
		String written = AstPrinter.printAstCompact(document);
		String mark = "export_";
		while (written.contains(mark)) {
			mark += "_";
		}
		return mark;
	}

	private static Field paged(Field field, List<String> added, boolean pages, String mark) {
		List<Argument> arguments = new ArrayList<>(field.getArguments());
		arguments.removeIf((one) -> added.contains(one.getName()));
		added.forEach((name) -> arguments.add(new Argument(name, new VariableReference(mark + name))));
		SelectionSet selections = pages ? paged(field.getSelectionSet(), mark) : field.getSelectionSet();
		return field.transform((builder) -> builder.arguments(arguments).selectionSet(selections));
	}

	/** A count of all would be made again for each page. */
	private static SelectionSet paged(SelectionSet connection, String mark) {
		SelectionSet.Builder selections = SelectionSet.newSelectionSet();
		connection.getSelections()
			.stream()
			.filter((one) -> !(one instanceof Field field && field.getName().equals("totalCount")))
			.forEach(selections::selection);
		return selections
			.selection(Field.newField("pageInfo")
				.alias(mark)
				.selectionSet(SelectionSet.newSelectionSet()
					.selection(new Field("hasNextPage"))
					.selection(new Field("endCursor"))
					.build())
				.build())
			.build();
	}

	private static Set<String> variables(Node<?> node) {
		Set<String> names = new HashSet<>();
		if (node instanceof VariableReference variable) {
			names.add(variable.getName());
		}
		node.getChildren().forEach((child) -> names.addAll(variables(child)));
		return names;
	}

	Map<String, @Nullable Object> variables(Map<String, @Nullable Object> clients, Snapshot dates, int first,
			@Nullable String after) {
		clients.keySet().removeAll(this.dropped);
		if (this.pages) {
			clients.put(this.mark + FIRST, first);
			clients.put(this.mark + AFTER, after);
		}
		if (this.takesDates) {
			clients.put(this.mark + AS_OF, dates.asInput());
		}
		return clients;
	}

	@Nullable String next(@Nullable Object answer) {
		return (this.pages && answer instanceof Map<?, ?> connection
				&& connection.get(this.mark) instanceof Map<?, ?> page && Boolean.TRUE.equals(page.get("hasNextPage")))
						? (String) page.get("endCursor") : null;
	}

}
