package org.sendgraph.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it was found, in a graph or in an exported journal.
 *
 * @param properties every property, with the hash
 * @param parts what it wrote, in order
 * @param wordings what people wrote and are called
 */
record StoredEntry(Map<String, @Nullable Object> properties, List<Part> parts, List<Wording> wordings) {

	@SuppressWarnings("unchecked")
	static StoredEntry of(Map<String, Object> row) {
		List<Part> parts = ((List<Map<String, Object>>) row.get("parts")).stream()
			.map((part) -> new Part((Long) part.get("number"), String.valueOf(part.get("sha256")),
					String.valueOf(part.get("form")),
					(part.get("content") instanceof byte[] content) ? content : new byte[0]))
			.toList();
		List<Wording> wordings = ((List<Map<String, Object>>) row.get("wordings")).stream()
			.map((wording) -> new Wording(String.valueOf(wording.get("commitment")), (String) wording.get("salt"),
					(String) wording.get("text")))
			.toList();
		return new StoredEntry(new HashMap<>((Map<String, Object>) row.get("entry")), parts, wordings);
	}

	@Nullable Long sequence() {
		return (this.properties.get("sequence") instanceof Long sequence) ? sequence : null;
	}

	@Nullable String hash() {
		return (this.properties.get("hash") instanceof String hash) ? hash : null;
	}

	List<?> about() {
		return (this.properties.get("about") instanceof List<?> about) ? about : List.of();
	}

	/** Whether a text or a name of it was erased; of a request only the salt is kept. */
	boolean erased() {
		Object request = this.properties.get("request");
		return this.wordings.stream()
			.anyMatch((wording) -> wording.salt() == null
					|| (wording.text() == null && !wording.commitment().equals(request)));
	}

	/**
	 * Looks for what does not fit within the entry.
	 * @return what is wrong; null when all of it is what was recorded
	 */
	@Nullable String fault() {
		if (!Link.of(this.properties).hash().equals(hash())) {
			return "its content is not what its hash was made over";
		}
		if (!this.parts.stream().map(Part::sha256).toList().equals(this.properties.get("parts"))) {
			return "its parts are not those that it names";
		}
		if (!this.parts.stream().allMatch(Part::holds)) {
			return "a part holds something else than what was recorded";
		}
		if (!this.wordings.stream().allMatch(Wording::holds)) {
			return "a name or a text is not the one that was recorded";
		}
		Set<String> there = this.wordings.stream()
			.map(Wording::commitment)
			.collect(Collectors.toCollection(HashSet::new));
		boolean whole = Stream.of("actor", "reason", "request")
			.map(this.properties::get)
			.filter(Objects::nonNull)
			.allMatch(there::contains);
		return whole ? null : "a name or a text that it commits to is gone without having been erased";
	}

}
