package org.sendgraph.explorer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The fields of a form that say what bodies agreed. Parties stand in rows, whose fields
 * have the number of the row behind their name.
 */
final class ArrangementFields {

	static final List<String> NAMES = List.of("parties", "title", "place", "board", "rules", "start", "end", "ageFrom",
			"ageTo", "settingTypes", "needs", "pooled", "pool", "reviewOn", "terms", "disputeProcedure");

	private static final int ROWS = 4;

	/** The API takes fifty. */
	private static final int MOST_ROWS = 50;

	private ArrangementFields() {
	}

	/**
	 * Numbers of the rows that a form shows: one more than is used, and four at least.
	 */
	static List<Integer> rows(Form form) {
		int used = IntStream.rangeClosed(1, MOST_ROWS).filter((row) -> said(form, row)).max().orElse(0);
		return IntStream.rangeClosed(1, Math.min(MOST_ROWS, Math.max(ROWS, used + 1))).boxed().toList();
	}

	static void check(Form form) {
		form.need("title", "Give it the name that the parties use.");
		if (form.values("rules").isEmpty()) {
			form.refuse("rules", "Choose at least one of the rules that it is about.");
		}
		form.need("start", "Give the first day, such as 2026-04-01.");
		form.day("start");
		form.day("end");
		form.day("reviewOn");
		form.need("ageFrom", "Give the youngest age in whole years, from 0 to 25.");
		form.whole("ageFrom", 0, 25);
		form.need("ageTo", "Give the oldest age in whole years, from 0 to 25.");
		form.whole("ageTo", 0, 25);
		rows(form).stream().filter((row) -> said(form, row)).forEach((row) -> {
			if (body(form, row).isEmpty() || !form.given("part" + row)) {
				form.refuse("parties", "Line " + row + " needs both a body and what it does.");
			}
			if (form.given("share" + row) && !form.value("share" + row).matches("\\d{1,3}(\\.\\d{1,2})?")) {
				form.refuse("parties", "The share in line " + row
						+ " is not accepted here. Give a number in per cent, such as 40 or 33.33.");
			}
		});
	}

	/** What was given, in the words of the API. */
	static Map<String, Object> input(Form form) {
		Map<String, Object> input = new LinkedHashMap<>();
		for (String field : List.of("title", "place", "board", "start", "end", "pool", "reviewOn", "terms",
				"disputeProcedure")) {
			if (form.given(field)) {
				input.put(field, form.value(field));
			}
		}
		input.put("ageFrom", Integer.valueOf(form.value("ageFrom")));
		input.put("ageTo", Integer.valueOf(form.value("ageTo")));
		input.put("pooled", form.given("pooled"));
		for (String field : List.of("rules", "settingTypes", "needs")) {
			input.put(field, form.values(field));
		}
		input.put("parties",
				rows(form).stream().filter((row) -> said(form, row)).map((row) -> party(form, row)).toList());
		return input;
	}

	private static Map<String, Object> party(Form form, int row) {
		Map<String, Object> party = new LinkedHashMap<>(
				Map.of("organisation", body(form, row), "part", form.value("part" + row)));
		if (form.given("share" + row)) {
			party.put("share", new BigDecimal(form.value("share" + row)));
		}
		return party;
	}

	private static boolean said(Form form, int row) {
		return !body(form, row).isEmpty() || form.given("part" + row) || form.given("share" + row);
	}

	/** A body that is neither a council nor a board is given by its id. */
	private static String body(Form form, int row) {
		return form.given("other" + row) ? form.value("other" + row) : form.value("body" + row);
	}

	/** Fills a form with what most agreements say, for a body that is a party. */
	static void begin(MultiValueMap<String, String> said, @Nullable Object body) {
		put(said, "body1", body);
		put(said, "ageFrom", 0);
		put(said, "ageTo", 25);
	}

	/** Fills a form with an arrangement as it is on record. */
	static void fill(MultiValueMap<String, String> said, Map<String, Object> arrangement) {
		for (String field : List.of("title", "ageFrom", "ageTo", "reviewOn", "terms", "disputeProcedure")) {
			put(said, field, arrangement.get(field));
		}
		for (String field : List.of("place", "board", "pool")) {
			put(said, field, (arrangement.get(field) instanceof Map<?, ?> thing) ? thing.get("id") : null);
		}
		Map<?, ?> period = (Map<?, ?>) arrangement.get("period");
		put(said, "start", period.get("start"));
		put(said, "end", period.get("end"));
		put(said, "pooled", Boolean.TRUE.equals(arrangement.get("pooled")) ? "yes" : null);
		for (String field : List.of("settingTypes", "needs")) {
			said.put(field, ((List<?>) arrangement.get(field)).stream().map(String::valueOf).toList());
		}
		said.put("rules",
				Answer.objects(arrangement.get("rules"))
					.stream()
					.map((rule) -> String.valueOf(rule.get("id")))
					.toList());
		List<Map<String, Object>> parties = new ArrayList<>(Answer.objects(arrangement.get("parties")));
		for (int row = 1; row <= parties.size(); row++) {
			Map<String, Object> party = parties.get(row - 1);
			put(said, "body" + row, ((Map<?, ?>) party.get("organisation")).get("id"));
			put(said, "part" + row, party.get("role"));
			put(said, "share" + row, party.get("share"));
		}
	}

	private static void put(MultiValueMap<String, String> said, String field, @Nullable Object value) {
		if (value != null) {
			said.set(field, value.toString());
		}
	}

}
