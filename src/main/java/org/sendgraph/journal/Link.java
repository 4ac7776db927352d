package org.sendgraph.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

import org.erdtman.jcs.JsonCanonicalizer;
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
			case ZonedDateTime instant -> written(instant.toOffsetDateTime());
			case null, default -> value;
		});
		return new Link(properties);
	}

	private static String written(OffsetDateTime instant) {
		return INSTANT.format(instant.withOffsetSameInstant(ZoneOffset.UTC));
	}

	private static Map<String, @Nullable Object> absent(String... names) {
		Map<String, @Nullable Object> absent = new TreeMap<>();
		for (String name : names) {
			absent.put(name, null);
		}
		return absent;
	}

	byte[] canonical() {
		try {
			return new JsonCanonicalizer(new String(WrittenValues.json(this.properties), StandardCharsets.UTF_8))
				.getEncodedUTF8();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String hash() {
		return Checksum.of(canonical());
	}

}
