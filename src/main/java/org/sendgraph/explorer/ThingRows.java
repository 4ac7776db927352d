package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the API says of a thing into rows and tables, whatever its type is: the SDL
 * says what each value is.
 */
final class ThingRows {

	/** What stands in the heading, or names a thing that a value leads to. */
	private static final Set<String> NAMES = Set.of("__typename", "id", "name", "title");

	/**
	 * Fields by which an object without a name is known, in the order to look for them.
	 */
	private static final List<String> SAYS = List.of("name", "title", "question", "meaning", "sentence", "text");

	/** Types whose values are one thing to read, however many fields are asked for. */
	private static final Set<String> READ_WHOLE = Set.of("Period", "Source", "Condition", "Role");

	private final SchemaWords words;

	ThingRows(SchemaWords words) {
		this.words = words;
	}

	/** Rows for all that is known; what is not known, or merely not made up, has none. */
	List<ThingRow> of(Map<String, Object> thing) {
		GraphQLFieldsContainer type = type(String.valueOf(thing.get("__typename")));
		List<ThingRow> rows = new ArrayList<>();
		thing.forEach((field, value) -> {
			boolean real = field.equals("example") && Boolean.FALSE.equals(value);
			if (!NAMES.contains(field) && value != null && !List.of().equals(value) && !real) {
				rows.add(row(type, type.getFieldDefinition(field), value));
			}
		});
		return rows;
	}

	private ThingRow row(GraphQLFieldsContainer type, GraphQLFieldDefinition field, Object value) {
		String label = this.words.label(field.getName());
		String about = this.words.about(type, field);
		if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer each
				&& !READ_WHOLE.contains(each.getName()) && value instanceof List<?> list
				&& list.getFirst() instanceof Map<?, ?> first && !NAMES.containsAll(first.keySet())) {
			List<String> columns = first.keySet()
				.stream()
				.map(String::valueOf)
				.filter((column) -> !column.equals("__typename") && !(column.equals("id") && first.containsKey("name")))
				.toList();
			return new ThingRow(field.getName(), label, about, List.of(),
					columns.stream()
						.map((column) -> column.equals("id") ? each.getName() : this.words.label(column))
						.toList(),
					list.stream().map((one) -> line(each, (Map<?, ?>) one, columns)).toList());
		}
		return new ThingRow(field.getName(), label, about, values(field, value), List.of(), List.of());
	}

	private List<List<ThingValue>> line(GraphQLFieldsContainer type, Map<?, ?> one, List<String> columns) {
		return columns.stream().map((column) -> cell(type, one, column)).toList();
	}

	private List<ThingValue> cell(GraphQLFieldsContainer type, Map<?, ?> one, String column) {
		Object value = one.get(column);
		if (value == null) {
			return List.of();
		}
		if (column.equals("id") || column.equals("name")) {
			return List.of(object(type, one));
		}
		return values(type.getFieldDefinition(column), value);
	}

	private List<ThingValue> values(GraphQLFieldDefinition field, Object value) {
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

	private ThingValue object(GraphQLFieldsContainer type, Map<?, ?> object) {
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
						+ String.join(", ", values(definition, value).stream().map(ThingValue::text).toList()));
			}
		});
		return String.join("; ", pairs);
	}

	/** An address of the web; no other kind is followed. */
	private static @Nullable String web(@Nullable Object address) {
		return (address != null && address.toString().matches("https?://.*")) ? address.toString() : null;
	}

	private GraphQLFieldsContainer type(String name) {
		return (GraphQLFieldsContainer) Objects.requireNonNull(this.words.schema().getType(name));
	}

}
