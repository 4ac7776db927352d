package org.sendgraph.explorer;

import java.util.List;
import java.util.Map;

/**
 * One thing of two questions or answers, side by side.
 *
 * @param name what the thing is
 * @param one what the first says of it
 * @param other what the other says of it
 */
record BesideRow(String name, List<ThingValue> one, List<ThingValue> other) {

	/** A row for everything of which either says something; both name the same things. */
	static List<BesideRow> of(Map<String, List<ThingValue>> one, Map<String, List<ThingValue>> other) {
		return one.keySet()
			.stream()
			.map((name) -> new BesideRow(name, one.get(name), other.get(name)))
			.filter((row) -> !row.one.isEmpty() || !row.other.isEmpty())
			.toList();
	}

	/** Whether they are read otherwise, wherever they lead. */
	public boolean differs() {
		return !texts(this.one).equals(texts(this.other));
	}

	private static List<String> texts(List<ThingValue> values) {
		return values.stream().map(ThingValue::text).toList();
	}

}
