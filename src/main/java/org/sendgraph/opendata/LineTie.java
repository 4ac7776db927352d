package org.sendgraph.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A relationship of what a line of a reference table becomes.
 *
 * @param type its type
 * @param property name of the value that holds the id of the other end, or their ids
 * @param outward whether it begins at what the line becomes
 * @param lasting whether it belongs to the thing that the line describes, not to its
 * record
 * @param properties what it says itself
 */
record LineTie(String type, String property, boolean outward, boolean lasting, Map<String, Object> properties) {

	/** Ids of the other ends, of which there may be none. */
	Stream<String> ends(Map<String, Object> values) {
		Object named = values.get(this.property);
		return switch (named) {
			case null -> Stream.empty();
			case List<?> ids -> ids.stream().map(String::valueOf);
			default -> Stream.of(String.valueOf(named));
		};
	}

}
