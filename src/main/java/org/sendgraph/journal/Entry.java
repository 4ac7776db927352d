package org.sendgraph.journal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Node;
import org.sendgraph.terms.OfBody;

/**
 * A line of the journal: what was recorded, when, by whom and why.
 *
 * @param id stable id
 * @param sequence its place, from 1, without a gap
 * @param instant when it was recorded, strictly later than every earlier entry
 * @param action what was done
 * @param subject id of what it was done to, or a name
 * @param about ids of everything that it is about
 * @param body id of the organisation that the one who recorded it spoke for
 * @param recordedBy who recorded it; null once erased
 * @param reason why; null once erased
 * @param before properties of the subject before, as JSON
 * @param after properties of the subject now, as JSON
 * @param canonical what the hash is made over
 * @param predecessor hash of the entry before
 * @param hash SHA-256 of the canonical form
 */
public record Entry(String id, long sequence, OffsetDateTime instant, String action, String subject, List<String> about,
		@Nullable String body, @Nullable String recordedBy, @Nullable String reason, @Nullable String before,
		@Nullable String after, String canonical, String predecessor, String hash) implements Node, OfBody {

	/**
	 * Makes an entry of its properties in the graph; names and reasons are texts beside
	 * it, under {@code wordings}.
	 * @param stored its properties
	 * @return the entry
	 */
	@SuppressWarnings("unchecked")
	public static Entry of(Map<?, ?> stored) {
		Map<String, Object> properties = new TreeMap<>((Map<String, Object>) stored);
		Map<Object, String> texts = new HashMap<>();
		((List<Map<String, String>>) properties.getOrDefault("wordings", List.of()))
			.forEach((wording) -> texts.put(wording.get("commitment"), wording.get("text")));
		properties.keySet().removeAll(List.of("wordings", "salt"));
		OffsetDateTime instant = (properties.get("instant") instanceof ZonedDateTime zoned) ? zoned.toOffsetDateTime()
				: (OffsetDateTime) properties.get("instant");
		return new Entry("Entry:" + properties.get("sequence"), (Long) properties.get("sequence"), instant,
				(String) properties.get("action"), (String) properties.get("subject"),
				(List<String>) properties.get("about"), (String) properties.get("body"),
				texts.get(properties.get("actor")), texts.get(properties.get("reason")),
				(String) properties.get("before"), (String) properties.get("after"),
				new String(Link.of(properties).canonical(), StandardCharsets.UTF_8),
				(String) properties.get("predecessor"), (String) properties.get("hash"));
	}

}
