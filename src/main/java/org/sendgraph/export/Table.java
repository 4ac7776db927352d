package org.sendgraph.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer as a table: one column for each scalar that the question selects,
 * known before the first row. What is a list stands joined in its cell, unless it is the
 * list that makes the rows.
 */
final class Table {

	/** Between the values of a list in a cell, of a list within it, and further down. */
	private static final List<String> BETWEEN = List.of(" | ", " ; ", ", ");

	private final List<Column> columns = new ArrayList<>();

	private final List<String> unfolded;

	/**
	 * Finds the columns.
	 * @param node what one node of the answer selects
	 * @param rows dotted path from the node to the list that makes the rows; null for one
	 * row for each node
	 */
	Table(Selection node, @Nullable String rows) {
		add(node, List.of());
		this.unfolded = (rows != null) ? List.of(rows.split("\\.", -1)) : List.of();
		List<String> lists = lists(node, "");
		if (rows != null && !lists.contains(rows)) {
			throw Refused.badInput("rows: " + Words.quoted(rows) + " is no list of objects that the question selects. "
					+ (lists.isEmpty() ? "It selects none: leave rows out."
							: "Accepted: " + Words.shortened(String.join(", ", lists)) + "."));
		}
	}

	private void add(Selection selection, List<String> path) {
		for (Selection child : selection.below()) {
			List<String> here = new ArrayList<>(path);
			here.add(child.key());
			if (child.leaf()) {
				this.columns.add(new Column(String.join(".", here), here, child.type()));
			}
			else {
				add(child, here);
			}
		}
	}

	private static List<String> lists(Selection selection, String prefix) {
		List<String> lists = new ArrayList<>();
		for (Selection child : selection.below()) {
			if (!child.leaf()) {
				if (child.list()) {
					lists.add(prefix + child.key());
				}
				lists.addAll(lists(child, prefix + child.key() + "."));
			}
		}
		return lists;
	}

	List<Column> columns() {
		return this.columns;
	}

	/**
	 * Makes the rows of one node, each with a value for every column.
	 * @param node the node
	 * @param rows takes them
	 */
	void rows(@Nullable Object node, Consumer<List<@Nullable Object>> rows) {
		List<@Nullable Object> chain = new ArrayList<>();
		chain.add(node);
		unfold(chain, rows);
	}

	private void unfold(List<@Nullable Object> chain, Consumer<List<@Nullable Object>> rows) {
		int depth = chain.size() - 1;
		if (depth == this.unfolded.size()) {
			rows.accept(row(chain));
			return;
		}
		Object next = (chain.getLast() instanceof Map<?, ?> object) ? object.get(this.unfolded.get(depth)) : null;
		List<?> elements = (next instanceof List<?> list) ? list : (next != null) ? List.of(next) : List.of();
		for (Object element : elements) {
			List<@Nullable Object> longer = new ArrayList<>(chain);
			longer.add(element);
			unfold(longer, rows);
		}
	}

	/** Each cell is read from the innermost element on the way to it. */
	private List<@Nullable Object> row(List<@Nullable Object> chain) {
		List<@Nullable Object> cells = new ArrayList<>(this.columns.size());
		for (Column column : this.columns) {
			int shared = 0;
			while (shared < this.unfolded.size() && shared < column.path().size()
					&& this.unfolded.get(shared).equals(column.path().get(shared))) {
				shared++;
			}
			cells.add(cell(chain.get(shared), column.path().subList(shared, column.path().size()), 0));
		}
		return cells;
	}

	private static @Nullable Object cell(@Nullable Object value, List<String> path, int level) {
		if (value instanceof List<?> list) {
			if (list.isEmpty()) {
				return null;
			}
			if (list.size() == 1) {
				return cell(list.getFirst(), path, level + 1);
			}
			return list.stream()
				.map((one) -> text(cell(one, path, level + 1)))
				.collect(Collectors.joining(BETWEEN.get(Math.min(level, BETWEEN.size() - 1))));
		}
		if (path.isEmpty()) {
			return value;
		}
		return (value instanceof Map<?, ?> object)
				? cell(object.get(path.getFirst()), path.subList(1, path.size()), level) : null;
	}

	static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof BigDecimal exact) ? exact.toPlainString() : value.toString();
	}

	/**
	 * A column.
	 *
	 * @param name its heading: the keys of the answer, with dots between
	 * @param path the same keys
	 * @param type name of the scalar or enum in the schema
	 */
	record Column(String name, List<String> path, String type) {
	}

}
