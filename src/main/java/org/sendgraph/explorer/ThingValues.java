package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Turns values of the API into what people read: the SDL says what each of them is.
 */
final class ThingValues {

	/**
	 * Fields by which an object without a name is known, in the order to look for them.
	 */
	private static final List<String> SAYS = List.of("name", "title", "question", "meaning", "sentence", "text");

	private final SchemaWords words;

	ThingValues(SchemaWords words) {
		this.words = words;
	}

	/** The values of a field. */
	List<ThingValue> of(GraphQLFieldDefinition field, Object value) {
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		if (value instanceof List<?> list) {
			return list.stream().filter(Objects::nonNull).map((one) -> value(field, type, one)).toList();
		}
		return List.of(value(field, type, value));
	}

	private ThingValue value(GraphQLFieldDefinition field, GraphQLType type, Object value) {
		if (type instanceof GraphQLFieldsContainer container && value instanceof Map<?, ?> object) {
			return object(container, object);
		}
		if (type instanceof GraphQLEnumType words) {
			return ThingValue.text(this.words.of(words.getName(), value));
		}
		return switch (((GraphQLNamedType) type).getName()) {
			case "Boolean" -> ThingValue.text(Boolean.TRUE.equals(value) ? "Yes" : "No");
			case "Date" -> ThingValue.text(Written.PLAINLY.day(value));
			case "DateTime" -> ThingValue.text(Written.PLAINLY.instant(value));
			case "Url" -> new ThingValue(value.toString(), null, web(value));
			case "Decimal" -> ThingValue.text(pounds(field) ? Written.PLAINLY.pounds(value) : value.toString());
			default -> ThingValue.text(value.toString());
		};
	}

	private static boolean pounds(GraphQLFieldDefinition field) {
		return Objects.requireNonNullElse(field.getDescription(), "").toLowerCase(Locale.ROOT).contains("pounds");
	}

	/** An object as one value: by its name, or by what it says. */
	ThingValue object(GraphQLFieldsContainer type, Map<?, ?> object) {
		if (type.getName().equals("Period")) {
			return ThingValue.text(Written.PLAINLY.period(object.get("start"), object.get("end")));
		}
		String id = (object.get("id") instanceof String known && known.contains(":")) ? known : null;
		String said = SAYS.stream()
			.map(object::get)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.findFirst()
			.orElseGet(() -> (id != null) ? id.substring(id.indexOf(':') + 1) : pairs(type, object));
		String where = (object.get("locator") instanceof String locator) ? ", " + locator : "";
		return new ThingValue(said + where, id, (id == null) ? web(object.get("url")) : null);
	}

	/** An object that nothing names, as what its fields say. */
	private String pairs(GraphQLFieldsContainer type, Map<?, ?> object) {
		List<String> pairs = new ArrayList<>();
		object.forEach((field, value) -> {
			if (value != null && !"__typename".equals(field)) {
				GraphQLFieldDefinition definition = type.getFieldDefinition(String.valueOf(field));
				pairs.add(this.words.label(definition.getName()) + ": "
						+ String.join(", ", of(definition, value).stream().map(ThingValue::text).toList()));
			}
		});
		return String.join("; ", pairs);
	}

	/** An address of the web; no other kind is followed. */
	private static @Nullable String web(@Nullable Object address) {
		return (address != null && address.toString().matches("https?://.*")) ? address.toString() : null;
	}

}
