package org.sendgraph.journal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;

/**
 * An entry as a link of the chain: what its hash is made over. That is the canonical form
 * (RFC 8785) of a JSON object of all its properties but the hash itself, in which
 * instants have milliseconds and end in Z, and what is absent is null.
 *
 * @param properties its properties, with or without the hash
 */
record Link(Map<String, ? extends @Nullable Object> properties) {

	/** What the first entry has for a predecessor. */
	static final String BEGINNING = "0".repeat(64);

	private static final int MILLISECOND = 1_000_000;

	private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

	private static final String HASH = "hash";

	/** Properties that a link has whether they say anything or not. */
	private static final String[] ALWAYS = { "body", "key", "request", "before", "after" };

	/**
	 * Makes the link of an entry as the graph has it.
	 * @param entry its properties, with or without the hash
	 * @return the link
	 */
	static Link of(Map<String, ? extends @Nullable Object> entry) {
		return new Link(entry);
	}

	private @Nullable Object value(String name) {
		return switch (this.properties.get(name)) {
			case OffsetDateTime instant -> written(instant);
			case ZonedDateTime instant -> written(instant);
			case null -> null;
			case Object value -> value;
		};
	}

	/** An instant that no entry is given is as it is, so that it fits no hash. */
	private static String written(Temporal instant) {
		boolean asGiven = instant.get(ChronoField.NANO_OF_SECOND) % MILLISECOND == 0
				&& ZoneOffset.UTC.equals(TemporalQueries.zone().queryFrom(instant));
		return asGiven ? INSTANT.format(instant) : instant.toString();
	}

	private String[] names() {
		String[] names = new String[this.properties.size() + ALWAYS.length];
		int size = 0;
		for (String name : this.properties.keySet()) {
			if (!name.equals(HASH)) {
				names[size++] = name;
			}
		}
		for (String name : ALWAYS) {
			if (!this.properties.containsKey(name)) {
				names[size++] = name;
			}
		}
		return Arrays.copyOf(names, size);
	}

	byte[] canonical() {
		return WrittenValues.json(names(), this::value);
	}

	String hash() {
		return Checksum.of(canonical());
	}

}
