package org.sendgraph.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;

/**
 * A statement that wrote, with what it was given.
 *
 * @param statement the statement
 * @param parameters its parameters by name
 */
record Call(CypherFile statement, Map<String, ? extends @Nullable Object> parameters) {

	/**
	 * Gives the parameters with the words themselves.
	 * @param texts words by their commitments, where only those are known
	 * @return the parameters as the statement gets them
	 */
	Map<String, @Nullable Object> spoken(Map<String, String> texts) {
		Map<String, @Nullable Object> spoken = new HashMap<>();
		this.parameters.forEach((name, value) -> spoken.put(name, spoken(value, texts)));
		return spoken;
	}

	private static @Nullable Object spoken(@Nullable Object value, Map<String, String> texts) {
		return switch (value) {
			case Worded words ->
				(words.text() != null) ? words.text() : texts.getOrDefault(words.commitment(), Writing.ERASED);
			case List<?> list -> {
				List<@Nullable Object> spoken = new ArrayList<>(list.size());
				list.forEach((one) -> spoken.add(spoken(one, texts)));
				yield spoken;
			}
			case Map<?, ?> map -> {
				Map<String, @Nullable Object> spoken = new HashMap<>();
				map.forEach((name, one) -> spoken.put((String) name, spoken(one, texts)));
				yield spoken;
			}
			case null, default -> value;
		};
	}

}
