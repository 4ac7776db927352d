package org.sendgraph.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is hashed is in the canonical form of RFC 8785, as the standard shows it and as
 * another implementation of it writes it.
 */
class CanonicalFormTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Test
	void writesTextsAsTheStandardDoes() {
		assertThat(canonical(Map.of("string", "\u20ac$\u000f\nA'B\"\\\\\"/")))
			.isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
		assertThat(canonical(Map.of("literals", Arrays.asList(null, true, false))))
			.isEqualTo("{\"literals\":[null,true,false]}");
	}

	@Test
	void ordersNamesAsTheStandardDoes() {
		Map<String, Object> names = Map.of("\u20ac", "Euro Sign", "\r", "Carriage Return", "\ufb33",
				"Hebrew Letter Dalet With Dagesh", "1", "One", "\ud83d\ude00", "Emoji: Grinning Face", "\u0080",
				"Control", "\u00f6", "Latin Small Letter O With Diaeresis");
		assertThat(canonical(names)).isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
				+ "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
				+ "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
	}

	@Test
	void writesNumbersAsTheStandardDoesAndOthersAsText() {
		assertThat(canonical(Map.of("n", List.of(0L, -1L, 9007199254740992L, -9007199254740992L))))
			.isEqualTo("{\"n\":[0,-1,9007199254740992,-9007199254740992]}");
		assertThat(canonical(Map.of("n", List.of(Long.MIN_VALUE, Long.MAX_VALUE, 1.5))))
			.isEqualTo("{\"n\":[{\"$integer\":\"-9223372036854775808\"},{\"$integer\":\"9223372036854775807\"},"
					+ "{\"$number\":\"1.5\"}]}");
	}

	@Test
	void writesWhatAnotherImplementationWrites() throws IOException {
		Random random = new Random(8785);
		for (int turn = 0; turn < 2_000; turn++) {
			Map<String, Object> value = map(random, 3);
			byte[] ours = WrittenValues.json(value);
			String loose = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(ours));
			assertThat(new String(ours, StandardCharsets.UTF_8))
				.isEqualTo(new JsonCanonicalizer(loose).getEncodedString());
			assertThat(WrittenValues.read(ours)).isEqualTo(value);
		}
	}

	@Test
	void tellsInstantsApartThatAreNoneOfOurs() {
		OffsetDateTime instant = OffsetDateTime.parse("2026-11-27T10:00:00.250Z");
		String hash = Link.of(Map.of("instant", instant)).hash();
		assertThat(new String(Link.of(Map.of("instant", instant)).canonical(), StandardCharsets.UTF_8))
			.contains("\"instant\":\"2026-11-27T10:00:00.250Z\"", "\"key\":null");
		assertThat(Link.of(Map.of("instant", instant.toZonedDateTime())).hash()).isEqualTo(hash);
		assertThat(Link.of(Map.of("instant", instant.plusNanos(1))).hash()).isNotEqualTo(hash);
		assertThat(Link.of(Map.of("instant", instant.withOffsetSameInstant(ZoneOffset.ofHours(1)))).hash())
			.isNotEqualTo(hash);
	}

	private static String canonical(Map<String, Object> value) {
		return new String(WrittenValues.json(value), StandardCharsets.UTF_8);
	}

	private static Map<String, Object> map(Random random, int depth) {
		Map<String, Object> map = new HashMap<>();
		for (int size = random.nextInt(6); size > 0; size--) {
			map.put("n" + text(random), value(random, depth - 1));
		}
		return map;
	}

	private static Object value(Random random, int depth) {
		return switch (random.nextInt((depth > 0) ? 8 : 6)) {
			case 0 -> random.nextLong();
			case 1 -> (long) random.nextInt(-1_000, 1_000);
			case 2 -> random.nextBoolean();
			case 3 -> LocalDate.ofEpochDay(random.nextInt(30_000));
			case 4 -> random.nextDouble();
			case 5 -> text(random);
			case 6 -> map(random, depth);
			default -> {
				List<Object> list = new ArrayList<>();
				for (int size = random.nextInt(5); size > 0; size--) {
					list.add(value(random, depth - 1));
				}
				yield list;
			}
		};
	}

	/** Any code points but halves of pairs, which no text in UTF-8 holds. */
	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(12); length > 0; length--) {
			int point = switch (random.nextInt(4)) {
				case 0 -> random.nextInt(0x20);
				case 1 -> random.nextInt(0x100);
				case 2 -> random.nextInt(0xD800);
				default -> 0xE000 + random.nextInt(0x10FFFF - 0xE000);
			};
			text.appendCodePoint(point);
		}
		return text.toString();
	}

}
