package org.sendgraph.journal;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of the graph as JSON and back, without a loss of type: what JSON has no type for
 * is an object of one member, such as {@code {"$date": "2026-04-01"}}. What is written is
 * in the canonical form of RFC 8785: names are in order, nothing is spaced and there is
 * one way to write each value, so that the same values give the same bytes.
 */
public final class WrittenValues {

	private static final long EXACT = 1L << 53;

	private static final int ROOM = 1_024;

	private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
		.disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
		.build());

	private WrittenValues() {
	}

	/**
	 * Writes a value.
	 * @param value text, truth, number, date, instant, list or map, or null
	 * @return JSON in UTF-8
	 */
	public static byte[] json(@Nullable Object value) {
		return written((json) -> write(json, value));
	}

	/**
	 * Writes an object.
	 * @param names names of its members, in any order
	 * @param values gives the value of each
	 * @return JSON in UTF-8
	 */
	static byte[] json(String[] names, Function<String, @Nullable Object> values) {
		return written((json) -> write(json, names, values));
	}

	private static byte[] written(Consumer<JsonGenerator> writing) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
		try (JsonGenerator json = JSON.createGenerator(bytes)) {
			writing.accept(json);
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads what {@link #json} wrote.
	 * @param json JSON in UTF-8
	 * @return the value; whole numbers are {@link Long}
	 */
	public static @Nullable Object read(byte[] json) {
		return typed(JSON.readValue(json, Object.class));
	}

	private static void write(JsonGenerator json, @Nullable Object value) {
		switch (value) {
			case null -> json.writeNull();
			case String text -> json.writeString(text);
			case Boolean truth -> json.writeBoolean(truth);
			case Long number when number > EXACT || number < -EXACT -> tagged(json, "$integer", number.toString());
			case Long number -> json.writeNumber(number);
			case Integer number -> json.writeNumber(number);
			case Double number -> tagged(json, "$number", number.toString());
			case LocalDate date -> tagged(json, "$date", date.toString());
			case OffsetDateTime instant -> tagged(json, "$instant", instant.toString());
			case Worded words -> tagged(json, "$wording", words.commitment());
			case ZonedDateTime instant -> tagged(json, "$instant", instant.toOffsetDateTime().toString());
			case Iterable<?> list -> {
				json.writeStartArray();
				for (Object one : list) {
					write(json, one);
				}
				json.writeEndArray();
			}
			case Map<?, ?> map -> write(json, map.keySet().toArray(String[]::new), map::get);
			default -> throw new IllegalArgumentException("The graph holds no " + value.getClass());
		}
	}

	private static void write(JsonGenerator json, String[] names, Function<String, @Nullable Object> values) {
		Arrays.sort(names);
		json.writeStartObject();
		for (String name : names) {
			json.writeName(plain(name));
			write(json, values.apply(name));
		}
		json.writeEndObject();
	}

	private static void tagged(JsonGenerator json, String tag, String value) {
		json.writeStartObject();
		json.writeStringProperty(tag, value);
		json.writeEndObject();
	}

	private static String plain(String name) {
		if (name.startsWith("$")) {
			throw new IllegalArgumentException("A name that begins with a dollar sign: " + name);
		}
		return name;
	}

	private static @Nullable Object typed(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Integer number -> number.longValue();
			case List<?> list -> {
				List<@Nullable Object> typed = new ArrayList<>(list.size());
				list.forEach((one) -> typed.add(typed(one)));
				yield typed;
			}
			case Map<?, ?> map when map.size() == 1 && map.keySet().iterator().next() instanceof String tag
					&& tag.startsWith("$") ->
				untagged(tag, String.valueOf(map.get(tag)));
			case Map<?, ?> map -> {
				Map<String, @Nullable Object> typed = new LinkedHashMap<>();
				map.forEach((name, one) -> typed.put((String) name, typed(one)));
				yield typed;
			}
			default -> value;
		};
	}

	private static Object untagged(String tag, String value) {
		return switch (tag) {
			case "$integer" -> Long.valueOf(value);
			case "$number" -> Double.valueOf(value);
			case "$date" -> LocalDate.parse(value);
			case "$instant" -> OffsetDateTime.parse(value);
			case "$wording" -> new Worded(value, null);
			default -> throw new IllegalArgumentException("There is no type " + tag);
		};
	}

}
