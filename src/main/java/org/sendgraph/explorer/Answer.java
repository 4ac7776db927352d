package org.sendgraph.explorer;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the API says to a stored question.
 *
 * @param data the answer
 * @param problems what is wrong with what was asked; empty when all is right
 * @param document the question
 * @param variables its variables, in JSON
 * @param snapshot the two dates that it holds for; empty where it has none
 */
record Answer(Map<String, Object> data, List<Problem> problems, String document, String variables,
		Map<String, Object> snapshot) {

	/** An object of the answer; null where there is none. */
	@SuppressWarnings("unchecked")
	@Nullable Map<String, Object> object(String field) {
		return (Map<String, Object>) this.data.get(field);
	}

	/** The nodes of a page of the answer. */
	List<Map<String, Object>> nodes(String field) {
		Map<String, Object> page = object(field);
		return (page != null) ? objects(page.get("nodes")) : List.of();
	}

	/** A list of the answer that has objects. */
	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> objects(@Nullable Object list) {
		return (list != null) ? (List<Map<String, Object>>) list : List.of();
	}

}
