package org.sendgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an export says about itself.
 *
 * @param question the question, its document on one line
 * @param snapshot the dates that it was answered for
 * @param unfolded path of the list that makes the rows; null for one row for each node
 * @param collected what there is
 * @param checksum SHA-256 of the rows, in hexadecimal
 * @param summed of what exactly
 * @param link where the same export can be had again
 */
record About(Question question, Snapshot snapshot, @Nullable String unfolded, Collected collected, String checksum,
		String summed, String link) {

	private static final String LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0; "
			+ "each source says its own terms";

	private static final String NOT_ASKED = "not asked for: select sources { title licence } to have them here";

	private static final String UNDATED = "the question takes no dates";

	/** Name and value of each thing that is said, in order. */
	List<Map.Entry<String, Object>> lines(Json json, String... remarks) {
		List<Map.Entry<String, Object>> lines = new ArrayList<>();
		lines.add(Map.entry("Question", this.question.query()));
		if (!this.question.variables().isEmpty()) {
			lines.add(Map.entry("Variables", json.text(this.question.variables())));
		}
		if (this.question.operationName() != null) {
			lines.add(Map.entry("Operation", this.question.operationName()));
		}
		lines.add(Map.entry("Valid on", (this.snapshot.validOn() != null) ? this.snapshot.validOn() : UNDATED));
		lines.add(Map.entry("Known at",
				(this.snapshot.knownAt() != null) ? this.snapshot.knownAt().toString() : UNDATED));
		lines.add(Map.entry("Rows", this.collected.rows()));
		lines.add(Map.entry("One row for each", (this.unfolded != null) ? this.unfolded : "result"));
		this.collected.beside().forEach((name, value) -> lines.add(Map.entry("Beside: " + name, json.text(value))));
		if (!this.collected.withheld().isEmpty()) {
			lines.add(Map.entry("Withheld",
					"empty here, since not for whoever asked: " + String.join(", ", this.collected.withheld())));
		}
		lines.add(Map.entry("Licence", LICENCE));
		sources(lines);
		lines.add(Map.entry("SHA-256", this.checksum));
		lines.add(Map.entry("SHA-256 of", this.summed));
		lines.add(Map.entry("Link", this.link));
		for (String remark : remarks) {
			lines.add(Map.entry("Remark", remark));
		}
		return lines;
	}

	private void sources(List<Map.Entry<String, Object>> lines) {
		Sources sources = this.collected.sources();
		if (!sources.asked()) {
			lines.add(Map.entry("Sources", NOT_ASKED));
		}
		sources.shown().forEach((source) -> lines.add(Map.entry("Source", Words.plain(source.toString()))));
		if (sources.more() > 0) {
			lines.add(Map.entry("Sources", sources.more() + " more"));
		}
	}

	/** The same as an object. */
	Map<String, @Nullable Object> object() {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		Sources sources = this.collected.sources();
		object.put("question", this.question.query());
		object.put("variables", this.question.variables());
		object.put("operationName", this.question.operationName());
		object.put("validOn", (this.snapshot.validOn() != null) ? this.snapshot.validOn().toString() : null);
		object.put("knownAt", (this.snapshot.knownAt() != null) ? this.snapshot.knownAt().toString() : null);
		object.put("rows", this.collected.rows());
		object.put("beside", this.collected.beside());
		if (!this.collected.withheld().isEmpty()) {
			object.put("withheld", this.collected.withheld());
		}
		object.put("licence", LICENCE);
		object.put("sources", sources.asked() ? sources.shown() : NOT_ASKED);
		object.put("moreSources", sources.more());
		object.put("sha256", this.checksum);
		object.put("sha256Of", this.summed);
		object.put("link", this.link);
		return object;
	}

}
