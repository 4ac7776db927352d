package org.sendgraph.http;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was the last to be known of a thing that is no longer on record.
 *
 * @param recordedAt from when on it was known
 * @param until from when on it was no longer
 */
record OnceKnown(OffsetDateTime recordedAt, OffsetDateTime until) {

	/**
	 * Reads it from the history of the thing.
	 * @param versions everything that was ever known, as the API tells it
	 * @return the last; null where there was nothing, or some of it still counts
	 */
	static @Nullable OnceKnown last(List<?> versions) {
		if (versions.stream().map(Map.class::cast).anyMatch((version) -> version.get("supersededAt") == null)) {
			return null;
		}
		return versions.stream()
			.map(Map.class::cast)
			.map((version) -> new OnceKnown(instant(version, "recordedAt"), instant(version, "supersededAt")))
			.max(Comparator.comparing(OnceKnown::until))
			.orElse(null);
	}

	private static OffsetDateTime instant(Map<?, ?> version, String clock) {
		return OffsetDateTime.parse(String.valueOf(version.get(clock)));
	}

}
