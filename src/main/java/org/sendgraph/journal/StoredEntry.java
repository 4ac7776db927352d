package org.sendgraph.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it was found, in a graph or in an exported journal.
 *
 * @param properties every property, with the hash
 * @param parts what it wrote, in order
 * @param wordings what people wrote and are called
 */
public record StoredEntry(Map<String, @Nullable Object> properties, List<Part> parts, List<Wording> wordings) {

	@SuppressWarnings("unchecked")
	static StoredEntry of(Map<String, Object> row) {
		List<Part> parts = new ArrayList<>();
		for (Object one : (List<?>) row.get("parts")) {
			List<?> part = (List<?>) one;
			parts.add(new Part((part.get(0) instanceof Long number) ? number : 0, String.valueOf(part.get(1)),
					String.valueOf(part.get(2)), (part.get(3) instanceof byte[] content) ? content : new byte[0]));
		}
		parts.sort(Comparator.comparingLong(Part::number));
		List<Wording> wordings = new ArrayList<>();
		for (Object one : (List<?>) row.get("wordings")) {
			List<?> wording = (List<?>) one;
			wordings.add(new Wording(String.valueOf(wording.get(0)), text(wording.get(1)), text(wording.get(2)),
					text(wording.get(3))));
		}
		return new StoredEntry((Map<String, @Nullable Object>) row.get("entry"), parts, wordings);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	/** Its place, from 1; null when it says none. */
	public @Nullable Long sequence() {
		return (this.properties.get("sequence") instanceof Long sequence) ? sequence : null;
	}

	/**
	 * When it was recorded; null when it does not say.
	 */
	@Nullable Instant instant() {
		return switch (this.properties.get("instant")) {
			case OffsetDateTime instant -> instant.toInstant();
			case ZonedDateTime instant -> instant.toInstant();
			case null, default -> null;
		};
	}

	/** The entry without what people wrote and are called. */
	public StoredEntry withoutWording() {
		return new StoredEntry(this.properties, this.parts, this.wordings.stream().map(Wording::without).toList());
	}

	/** Whether it says that texts of earlier entries were erased. */
	public boolean isErasure() {
		return JournalCheck.ERASE.equals(this.properties.get("action"));
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
		if (!hashMade().equals(hash())) {
			return "its content is not what its hash was made over";
		}
		for (int place = 0; place < this.parts.size(); place++) {
			if (this.parts.get(place).number() != place + 1) {
				return "its parts are not in their places";
			}
		}
		if (!sums().equals(this.properties.get("parts"))) {
			return "its parts are not those that it names";
		}
		if (!this.parts.stream().allMatch(Part::holds)) {
			return "a part holds something else than what was recorded";
		}
		if (!Wording.sum(this.wordings).equals(this.properties.get("worded"))) {
			return "the names and texts that it commits to are not those that are there";
		}
		return this.wordings.stream().allMatch(Wording::holds) ? null
				: "a name or a text is not the one that was recorded";
	}

	private List<String> sums() {
		return this.parts.stream().map(Part::sha256).toList();
	}

	/** What no entry can hold has no hash. */
	private String hashMade() {
		try {
			return Link.of(this.properties).hash();
		}
		catch (IllegalArgumentException ex) {
			return "none";
		}
	}

}
