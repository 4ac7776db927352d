package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of an inclusion plan in the order in which a report has them.
 *
 * @param parts lines that are not about anything missing, by part of the plan
 * @param findings what is missing or does not add up, by kind
 * @param gaps what nobody has to provide, or what is disputed
 * @param absent what is not on record
 * @param sources documents that any of it was read in, once each
 * @param numbers number of each of them in this report
 * @param lines how many lines there are in all
 */
record AreaReport(Map<String, List<Map<String, Object>>> parts, Map<String, List<Map<String, Object>>> findings,
		List<Gap> gaps, Set<String> absent, Map<String, Map<String, Object>> sources, Map<String, Integer> numbers,
		int lines) {

	private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*");

	private static final Set<String> VERDICTS = Set.of("GAP", "CONTESTED");

	static AreaReport of(Answer answer, List<Map<String, Object>> lines, SchemaWords words) {
		Map<Boolean, List<Map<String, Object>>> missing = lines.stream()
			.collect(Collectors.partitioningBy((line) -> "GAPS".equals(line.get("part"))));
		Map<Boolean, List<Map<String, Object>>> verdicts = missing.get(true)
			.stream()
			.collect(Collectors.partitioningBy((line) -> VERDICTS.contains(String.valueOf(line.get("verdict")))));
		Map<String, Map<String, Object>> sources = new LinkedHashMap<>();
		collect(answer.data(), sources);
		collect(lines, sources);
		Map<String, Integer> numbers = new HashMap<>();
		sources.keySet().forEach((source) -> numbers.put(source, numbers.size() + 1));
		Set<String> absent = new LinkedHashSet<>();
		answer.data().values().forEach((field) -> absent.addAll(texts(((Map<?, ?>) field).get("absent"))));
		return new AreaReport(by("part", missing.get(false)), by("verdict", verdicts.get(false)),
				gaps(verdicts.get(true), words), absent, sources, numbers, lines.size());
	}

	private static Map<String, List<Map<String, Object>>> by(String field, List<Map<String, Object>> lines) {
		return lines.stream()
			.collect(Collectors.groupingBy((line) -> String.valueOf(line.get(field)), LinkedHashMap::new,
					Collectors.toList()));
	}

	private static List<Gap> gaps(List<Map<String, Object>> lines, SchemaWords words) {
		Map<List<Object>, List<Map<String, Object>>> alike = new LinkedHashMap<>();
		lines.forEach(
				(line) -> alike
					.computeIfAbsent(Stream.of("about", "verdict", "sentence", "sources").map(line::get).toList(),
							(key) -> new ArrayList<>())
					.add(line));
		return alike.values().stream().map((some) -> gap(some, words)).toList();
	}

	private static Gap gap(List<Map<String, Object>> lines, SchemaWords words) {
		String subject = String.valueOf(lines.getFirst().get("subject"));
		int from = Math.max(subject.lastIndexOf(" ("), 0);
		return new Gap(lines.getFirst(), subject.substring(0, from),
				lines.stream()
					.map((line) -> plainly(
							String.valueOf(line.get("subject")).substring(from + 2).replaceFirst("\\)$", ""), words))
					.toList());
	}

	/** What a line is about, with words for what the API calls by name. */
	static String plainly(String subject, SchemaWords words) {
		return NAME.matcher(subject)
			.replaceAll((name) -> words.of("PlanStatus", name.group()).equals(name.group())
					? words.of("SettingType", name.group()) : words.of("PlanStatus", name.group()));
	}

	private static void collect(Object told, Map<String, Map<String, Object>> sources) {
		if (told instanceof Map<?, ?> object) {
			object.forEach((field, value) -> {
				if ("sources".equals(field)) {
					Answer.objects(value).forEach((one) -> sources.putIfAbsent(String.valueOf(one.get("id")), one));
				}
				else if (value != null && !"nodes".equals(field)) {
					collect(value, sources);
				}
			});
		}
		else if (told instanceof List<?> list) {
			list.stream().filter(Objects::nonNull).forEach((one) -> collect(one, sources));
		}
	}

	private static List<String> texts(Object list) {
		return ((List<?>) list).stream().map(String::valueOf).toList();
	}

	/** The number of a source in this report. */
	public int number(String source) {
		return this.numbers.getOrDefault(source, 0);
	}

	/** A line of the plan as it is read. */
	public String subject(Map<String, Object> line, SchemaWords words) {
		return plainly(String.valueOf(line.get("subject")), words);
	}

	/**
	 * The same answer for several ages, plans and settings.
	 *
	 * @param line the first of them
	 * @param name kind of support
	 * @param cases for whom and where each of them is
	 */
	record Gap(Map<String, Object> line, String name, List<String> cases) {
	}

}
