package org.sendgraph.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

/**
 * The rules as they stand in the text of a schema, read without the code that holds
 * fields to them.
 */
final class AllowedTo {

	static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

	private final Document document;

	AllowedTo(String sdl) {
		this.document = new Parser().parseDocument(ParserEnvironment.newParserEnvironment()
			.document(sdl)
			.parserOptions(ParserOptions.getDefaultSdlParserOptions())
			.build());
	}

	/** Names of those that each field of each object is for, by its place. */
	Map<String, Set<String>> byField() {
		Map<String, Set<String>> rules = new LinkedHashMap<>();
		objects().forEach((type) -> type.getFieldDefinitions().forEach((field) -> {
			Set<String> own = said(field);
			Set<String> rule = (own != null || type.getName().equals("Mutation")) ? own : ofType(type.getName());
			rules.put(type.getName() + "." + field.getName(), Objects.requireNonNullElse(rule, Set.of()));
		}));
		return rules;
	}

	/** What is wrong with the rules, a line for each place. */
	List<String> mistakes() {
		Map<String, Set<String>> rules = byField();
		List<String> mistakes = new ArrayList<>();
		objects().forEach((type) -> type.getFieldDefinitions().forEach((field) -> {
			String place = type.getName() + "." + field.getName();
			Set<String> rule = rules.getOrDefault(place, Set.of());
			boolean root = ROOTS.contains(type.getName());
			if (rule.isEmpty()) {
				mistakes.add(place + " has no rule");
			}
			else if (!root && !rule.contains("EVERYONE") && field.getType() instanceof NonNullType) {
				mistakes.add(place + " is not for everyone and not nullable");
			}
			else if (root && rule.contains("OWN_BODY")) {
				mistakes.add(place + " belongs to no body");
			}
			interfaces(type.getName()).forEach((above) -> above.getFieldDefinitions()
				.stream()
				.filter((same) -> same.getName().equals(field.getName()))
				.map((same) -> Objects.requireNonNullElse(said(same), Objects.requireNonNullElse(said(above), rule)))
				.filter((other) -> !other.equals(rule))
				.forEach((other) -> mistakes.add(place + " is for others than " + above.getName() + " says")));
		}));
		return mistakes;
	}

	/** The decision by the words of the schema alone. */
	static boolean lets(Set<String> rule, Actor actor, String bodyOfTheThing, boolean tokenForEveryone) {
		return rule.stream().anyMatch((word) -> switch (word) {
			case "EVERYONE" -> !tokenForEveryone || !actor.roles().isEmpty();
			case "READER" -> !actor.roles().isEmpty();
			case "OWN_BODY" -> bodyOfTheThing.equals(actor.body());
			default -> actor.roles().contains(ActorRole.valueOf(word));
		});
	}

	private Stream<ObjectTypeDefinition> objects() {
		return this.document.getDefinitionsOfType(ObjectTypeDefinition.class).stream();
	}

	private @Nullable Set<String> ofType(String name) {
		return objects().filter((type) -> type.getName().equals(name))
			.map(AllowedTo::said)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private Stream<InterfaceTypeDefinition> interfaces(String name) {
		Set<String> names = objects().filter((type) -> type.getName().equals(name))
			.flatMap((type) -> ((ImplementingTypeDefinition<?>) type).getImplements().stream())
			.map((above) -> ((TypeName) above).getName())
			.collect(Collectors.toSet());
		return this.document.getDefinitionsOfType(InterfaceTypeDefinition.class)
			.stream()
			.filter((above) -> names.contains(above.getName()));
	}

	private static @Nullable Set<String> said(DirectivesContainer<?> place) {
		return place.getDirectives("allow")
			.stream()
			.findFirst()
			.<Set<String>>map((allow) -> new TreeSet<>(
					List.of(AstPrinter.printAst(allow.getArgument("to").getValue()).split("\\W+"))
						.stream()
						.filter((word) -> !word.isEmpty())
						.toList()))
			.orElse(null);
	}

	/** The same field as the schema has it. */
	List<FieldDefinition> fields(String type) {
		return objects().filter((one) -> one.getName().equals(type))
			.flatMap((one) -> one.getFieldDefinitions().stream())
			.toList();
	}

}
