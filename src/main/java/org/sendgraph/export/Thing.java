package org.sendgraph.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A node or an edge of the graph that an answer shows.
 *
 * @param id its id; null for an edge that has none
 * @param from id of the node that an edge comes from; null for a node
 * @param to id of the node that an edge goes to; null for a node
 * @param data what is said of it, by dotted keys of the answer
 */
record Thing(@Nullable String id, @Nullable String from, @Nullable String to, Map<String, Object> data) {

	private static final String ID = "id";

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final String RELATION = "relation";

	/**
	 * Finds the things in a part of an answer.
	 * @param value the part
	 * @param taker takes them
	 * @throws IOException when it cannot be taken
	 */
	static void each(@Nullable Object value, Taker taker) throws IOException {
		each(value, null, "", taker);
	}

	private static void each(@Nullable Object value, @Nullable String above, String relation, Taker taker)
			throws IOException {
		if (value instanceof List<?> list) {
			for (Object one : list) {
				each(one, above, relation, taker);
			}
		}
		else if (value instanceof Map<?, ?> object) {
			String id = id(object);
			String from = id(object.get(FROM));
			String to = id(object.get(TO));
			boolean edge = from != null && to != null;
			if (edge) {
				taker.take(new Thing(id, from, to, data(object, relation)));
			}
			else if (id != null) {
				taker.take(new Thing(id, null, null, data(object, null)));
				if (above != null) {
					taker.take(new Thing(null, above, id, new LinkedHashMap<>(Map.of(RELATION, relation))));
				}
			}
			String next = edge ? null : (id != null) ? id : above;
			for (Map.Entry<?, ?> child : object.entrySet()) {
				String key = child.getKey().toString();
				each(child.getValue(), next, (edge || id != null || relation.isEmpty()) ? key : relation + "." + key,
						taker);
			}
		}
	}

	private static @Nullable String id(@Nullable Object value) {
		return (value instanceof Map<?, ?> object && object.get(ID) instanceof String id) ? id : null;
	}

	private static Map<String, Object> data(Map<?, ?> object, @Nullable String relation) {
		Map<String, Object> data = new LinkedHashMap<>();
		if (relation != null && !relation.isEmpty()) {
			data.put(RELATION, relation);
		}
		add(object, "", data);
		return data;
	}

	/** What has no id of its own belongs to what is above it. */
	private static void add(Map<?, ?> object, String prefix, Map<String, Object> data) {
		object.forEach((key, value) -> {
			String name = prefix + key;
			if (value instanceof Map<?, ?> below) {
				if (id(below) == null) {
					add(below, name + ".", data);
				}
			}
			else if (value instanceof List<?> list) {
				if (!list.isEmpty() && list.stream().noneMatch((one) -> one instanceof Map || one instanceof List)) {
					data.put(name, list.stream().map(Table::text).collect(Collectors.joining(" | ")));
				}
			}
			else if (value != null) {
				data.put(name, value);
			}
		});
	}

	boolean edge() {
		return this.from != null;
	}

	/** By what it is told apart; null for an edge of its own each time it occurs. */
	@Nullable String key() {
		if (this.id != null) {
			return this.id;
		}
		return (this.data.size() == 1 && this.data.containsKey(RELATION))
				? String.join("\n", this.from, this.to, String.valueOf(this.data.get(RELATION))) : null;
	}

	/** The same thing with what is said of it elsewhere. */
	Thing with(Thing elsewhere) {
		elsewhere.data.forEach(this.data::putIfAbsent);
		return this;
	}

	/**
	 * Takes things.
	 */
	interface Taker {

		void take(Thing thing) throws IOException;

	}

}
