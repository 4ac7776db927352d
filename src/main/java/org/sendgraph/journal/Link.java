package org.sendgraph.journal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;

/**
 * An entry as a link of the chain: what its hash is made over. That is the canonical form
 * (RFC 8785) of a JSON object of all its properties but the hash itself, in which
 * instants have milliseconds and end in Z, and what is absent is null.
 *
 * @param properties every property but the hash
 */
record Link(Map<String, @Nullable Object> properties) {

	/** What the first entry has for a predecessor. */
	static final String BEGINNING = "0".repeat(64);

	private static final int MILLISECOND = 1_000_000;

	private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

	/** Properties that a link has whether they say anything or not. */
	private static final Map<String, @Nullable Object> ABSENT = absent("body", "key", "request", "before", "after");

	/**
	 * Makes the link of an entry as the graph has it.
	 * @param entry its properties, with or without the hash
	 * @return the link
	 */
	static Link of(Map<String, ? extends @Nullable Object> entry) {
		Map<String, @Nullable Object> properties = new TreeMap<>(ABSENT);
		properties.putAll(entry);
		properties.remove("hash");
		properties.replaceAll((name, value) -> switch (value) {
			case OffsetDateTime instant -> written(instant);
			case ZonedDateTime instant -> written(instant);
			case null, default -> value;
		});
		return new Link(properties);
	}

	/** An instant that no entry is given is as it is, so that it fits no hash. */
	private static String written(Temporal instant) {
		boolean asGiven = instant.get(ChronoField.NANO_OF_SECOND) % MILLISECOND == 0
				&& ZoneOffset.UTC.equals(TemporalQueries.zone().queryFrom(instant));
		return asGiven ? INSTANT.format(instant) : instant.toString();
	}

	private static Map<String, @Nullable Object> absent(String... names) {
		Map<String, @Nullable Object> absent = new TreeMap<>();
		for (String name : names) {
			absent.put(name, null);
		}
		return absent;
	}

	byte[] canonical() {
		return WrittenValues.json(this.properties);
	}

	String hash() {
		return Checksum.of(canonical());
	}

}
