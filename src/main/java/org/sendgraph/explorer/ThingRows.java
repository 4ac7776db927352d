package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;

/**
 * Turns what the API says of a thing into rows and tables, whatever its type is.
 */
final class ThingRows {

	/** What stands in the heading, or names a thing that a value leads to. */
	private static final Set<String> NAMES = Set.of("__typename", "id", "name", "title");

	/** Types whose values are one thing to read, however many fields are asked for. */
	private static final Set<String> READ_WHOLE = Set.of("Period", "Source", "Condition", "Role");

	private final SchemaWords words;

	private final ThingValues values;

	ThingRows(SchemaWords words) {
		this.words = words;
		this.values = new ThingValues(words);
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
		return new ThingRow(field.getName(), label, about, this.values.of(field, value), List.of(), List.of());
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
			return List.of(this.values.object(type, one));
		}
		return this.values.of(type.getFieldDefinition(column), value);
	}

	private GraphQLFieldsContainer type(String name) {
		return (GraphQLFieldsContainer) Objects.requireNonNull(this.words.schema().getType(name));
	}

}
