package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * The words of pages for what the API calls by name: those of its SDL.
 */
@Component
class SchemaWords {

	/** Where a name is made of letters that are said one by one. */
	private static final Map<String, String> LETTERS = Map.of("Dfe", "DfE", "Gss", "GSS", "Ods", "ODS", "Urn", "URN",
			"Ukprn", "UKPRN", "Id", "ID", "Sen", "SEN", "Url", "Address", "Sha256", "SHA-256");

	private final GraphQLSchema schema;

	SchemaWords(GraphQlSource source) {
		this.schema = source.schema();
	}

	GraphQLSchema schema() {
		return this.schema;
	}

	/** What may be chosen from: the words for each value of an enum, in its order. */
	public Map<String, String> choices(String type) {
		Map<String, String> choices = new LinkedHashMap<>();
		((GraphQLEnumType) Objects.requireNonNull(this.schema.getType(type))).getValues()
			.forEach((value) -> choices.put(value.getName(),
					beginning(Objects.requireNonNullElse(value.getDescription(), value.getName()))));
		return choices;
	}

	/** The values of an enum, each by its own word. */
	public Map<String, String> named(String type) {
		Map<String, String> named = choices(type);
		named.replaceAll((value, said) -> word(value) + ": " + said);
		return named;
	}

	/** What the SDL says of a value of an enum, up to its first stop. */
	public String of(String type, @Nullable Object value) {
		return (value != null) ? choices(type).getOrDefault(value.toString(), value.toString()) : "";
	}

	/** All that the SDL says of a value of an enum. */
	public String inFull(String type, Object value) {
		return Objects.requireNonNullElse(
				((GraphQLEnumType) Objects.requireNonNull(this.schema.getType(type))).getValue(value.toString())
					.getDescription(),
				value.toString());
	}

	/** What the SDL says of a type. */
	public String aboutType(String type) {
		GraphQLNamedType named = (GraphQLNamedType) Objects.requireNonNull(this.schema.getType(type));
		return plain(Objects.requireNonNullElse(named.getDescription(), ""));
	}

	/** What the SDL says of a field, there or in an interface of its type. */
	String about(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
		String own = field.getDescription();
		if (own == null && type instanceof GraphQLImplementingType implementing) {
			own = implementing.getInterfaces()
				.stream()
				.map((parent) -> ((GraphQLFieldsContainer) parent).getFieldDefinition(field.getName()))
				.filter(Objects::nonNull)
				.map(GraphQLFieldDefinition::getDescription)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse("");
		}
		return plain(Objects.requireNonNullElse(own, ""));
	}

	/** A name of the API as words, such as "Plan section" for planSection. */
	public String label(String name) {
		StringBuilder words = new StringBuilder();
		for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])")) {
			String first = words.isEmpty() ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
					: word.toLowerCase(Locale.ROOT);
			words.append(words.isEmpty() ? "" : " ").append(LETTERS.getOrDefault(first, first));
		}
		return words.toString();
	}

	/** A thing that only its id names, such as "funding stream high-needs-block". */
	public String thing(String id) {
		int colon = id.indexOf(':');
		return label(id.substring(0, colon)).toLowerCase(Locale.ROOT) + " " + id.substring(colon + 1);
	}

	/** A value of an enum as a word, such as "Not applicable" for NOT_APPLICABLE. */
	public String word(Object value) {
		String words = value.toString().replace('_', ' ').toLowerCase(Locale.ROOT);
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String beginning(String description) {
		return plain(description).split("[.;:](\\s|$)")[0];
	}

	private static String plain(String description) {
		return description.replace("`", "");
	}

}
