package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Links by which the whole of what a page shows can be taken along as a file.
 */
@Component
class ExportLinks {

	private static final List<String> FORMATS = List.of("csv", "xlsx");

	private final StoredQuestions questions;

	private final JsonMapper json;

	ExportLinks(StoredQuestions questions, JsonMapper json) {
		this.questions = questions;
		this.json = json;
	}

	/**
	 * Makes the links for all pages of a list.
	 * @param name name of the stored document in the folder of exports, and of the file
	 * @param variables its variables
	 * @param rows the list of whose elements each is a row; null for the nodes
	 * @param from the page, with its dates
	 * @return links by format
	 */
	Map<String, Address> of(String name, Map<String, Object> variables, @Nullable String rows, Address from) {
		Map<String, Address> links = new LinkedHashMap<>();
		for (String format : FORMATS) {
			links.put(format,
					from.dated("/export/" + name + "." + format)
						.with("query", this.questions.document("exports/" + name))
						.with("variables", this.json.writeValueAsString(variables))
						.with("rows", rows));
		}
		return links;
	}

}
