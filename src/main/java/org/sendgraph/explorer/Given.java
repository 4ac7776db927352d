package org.sendgraph.explorer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What somebody gave, by the name of the field, and what is wrong with it. What templates
 * call is public, here as elsewhere: they find nothing else.
 */
class Given {

	/** Letters of what was given that are repeated in what is said of it. */
	private static final int LONGEST = 60;

	private final MultiValueMap<String, String> said;

	private final Map<String, String> problems = new LinkedHashMap<>();

	Given(MultiValueMap<String, String> said) {
		this.said = said;
	}

	/** Whether a field was sent, be it empty. */
	boolean sent(String field) {
		return this.said.containsKey(field);
	}

	/** What was given; empty where nothing was. */
	public String value(String field) {
		String value = this.said.getFirst(field);
		return (value != null) ? value.strip() : "";
	}

	/** All that was given in a field, without what is empty. */
	public List<String> values(String field) {
		return this.said.getOrDefault(field, List.of()).stream().filter((value) -> !value.isBlank()).toList();
	}

	public boolean given(String field) {
		return !value(field).isEmpty();
	}

	/** What is wrong, by field. */
	public Map<String, String> problems() {
		return this.problems;
	}

	/** What is wrong with a field; null when nothing is. */
	public @Nullable String problem(String field) {
		return this.problems.get(field);
	}

	public boolean right() {
		return this.problems.isEmpty();
	}

	void refuse(String field, String why) {
		this.problems.putIfAbsent(field, why);
	}

	/** Says what to do where nothing is given. */
	void need(String field, String what) {
		if (!given(field)) {
			refuse(field, what);
		}
	}

	/** Allows a whole number within bounds, or nothing. */
	void whole(String field, int least, int most) {
		if (given(field) && !(value(field).matches("\\d{1,3}") && Integer.parseInt(value(field)) >= least
				&& Integer.parseInt(value(field)) <= most)) {
			refuse(field,
					quoted(field) + " is not accepted here. Give a whole number from " + least + " to " + most + ".");
		}
	}

	/** Allows one of some, or nothing. */
	void oneOf(String field, Map<String, String> choices) {
		if (given(field) && !choices.containsKey(value(field))) {
			refuse(field, quoted(field) + " is not accepted here. Choose one of: " + String.join("; ", choices.values())
					+ ".");
		}
	}

	/** Allows a day, or nothing. */
	void day(String field) {
		parsed(field, LocalDate::parse, "a day as year, month and day, such as 2025-09-01");
	}

	/** Allows an instant, or nothing. */
	void instant(String field) {
		parsed(field, OffsetDateTime::parse, "an instant such as 2026-01-31T12:00:00Z");
	}

	private void parsed(String field, Consumer<String> parser, String accepted) {
		try {
			if (given(field)) {
				parser.accept(value(field));
			}
		}
		catch (DateTimeParseException unreadable) {
			refuse(field, quoted(field) + " is not accepted here. Give " + accepted + ".");
		}
	}

	private String quoted(String field) {
		String value = value(field);
		return "“" + ((value.length() <= LONGEST) ? value : value.substring(0, LONGEST) + "…") + "”";
	}

}
