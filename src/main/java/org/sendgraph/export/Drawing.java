package org.sendgraph.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds the things that one row of an answer shows, and by what each is told apart from
 * those of other rows.
 */
final class Drawing {

	private static final String ID = "id";

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final String RELATION = "relation";

	private final Thing.Taker taker;

	private final Map<String, Integer> alike = new HashMap<>();

	private Drawing(Thing.Taker taker) {
		this.taker = taker;
	}

	/**
	 * Finds the things of a row.
	 * @param row the row
	 * @param taker takes them
	 * @throws IOException when they cannot be taken
	 */
	static void of(@Nullable Object row, Thing.Taker taker) throws IOException {
		new Drawing(taker).each(row, null, "");
	}

	private void each(@Nullable Object value, @Nullable String above, String relation) throws IOException {
		if (value instanceof List<?> list) {
			for (Object one : list) {
				each(one, above, relation);
			}
		}
		else if (value instanceof Map<?, ?> object) {
			String id = id(object);
			String from = id(object.get(FROM));
			String to = id(object.get(TO));
			boolean edge = from != null && to != null;
			if (edge) {
				this.taker.take(edge(object, id, from, to, relation));
			}
			else if (id != null) {
				this.taker.take(new Thing(id, id, null, null, data(object, false)));
				if (above != null) {
					this.taker.take(new Thing(String.join("\n", above, id, relation), null, above, id,
							new LinkedHashMap<>(Map.of(RELATION, relation))));
				}
			}
			String next = edge ? null : (id != null) ? id : above;
			for (Map.Entry<?, ?> child : object.entrySet()) {
				String key = child.getKey().toString();
				each(child.getValue(), next, (edge || id != null || relation.isEmpty()) ? key : relation + "." + key);
			}
		}
	}

	private Thing edge(Map<?, ?> object, @Nullable String id, String from, String to, String relation) {
		Map<String, Object> data = data(object, true);
		String key = id;
		// A row that is itself an edge is one more of them, whatever it says.
		if (key == null && !relation.isEmpty()) {
			key = sum(from, to, data);
			key += "\n" + this.alike.merge(key, 1, Integer::sum);
		}
		if (!relation.isEmpty()) {
			data.putIfAbsent(RELATION, relation);
		}
		return new Thing(key, id, from, to, data);
	}

	/** Rows share edges, and what is said of one may be long: a sum is not. */
	private static String sum(String from, String to, Map<String, Object> data) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			add(from, digest);
			add(to, digest);
			new TreeMap<>(data).forEach((name, value) -> {
				add(name, digest);
				add(Table.text(value), digest);
			});
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void add(String text, MessageDigest digest) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}

	private static @Nullable String id(@Nullable Object value) {
		return (value instanceof Map<?, ?> object && object.get(ID) instanceof String id) ? id : null;
	}

	/**
	 * What is said of an object. A node has ties to what has an id below it; an edge can
	 * have none, and names it instead.
	 */
	private static Map<String, Object> data(Map<?, ?> object, boolean edge) {
		Map<String, Object> data = new LinkedHashMap<>();
		add(object, "", edge, data);
		if (edge) {
			data.remove(FROM + "." + ID);
			data.remove(TO + "." + ID);
		}
		return data;
	}

	/** What has no id of its own belongs to what is above it. */
	private static void add(Map<?, ?> object, String prefix, boolean edge, Map<String, Object> data) {
		object.forEach((key, value) -> {
			String name = prefix + key;
			if (value instanceof Map<?, ?> below) {
				String id = id(below);
				if (id == null) {
					add(below, name + ".", edge, data);
				}
				else if (edge) {
					data.put(name + "." + ID, id);
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

}
