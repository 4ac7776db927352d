package org.sendgraph.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The export that a link asks for.
 *
 * @param name name of the file without its ending
 * @param format what the file is
 * @param rows dotted path from a node to the list that makes the rows; null for one row
 * for each node
 * @param page whether to take only the page that the question asks for
 * @param dates the dates of the link, for a question that says none
 */
record Wanted(String name, Format format, @Nullable String rows, boolean page, Snapshot dates) {

	private static final Pattern FILE = Pattern.compile("([a-z0-9][a-z0-9-]{0,63})\\.([a-z]{1,8})");

	/** Of a link with its headers; servers and browsers agree on 8 kB. */
	private static final int LONGEST_LINK = 6_000;

	Wanted {
		if (rows != null && !format.tabular()) {
			throw Refused.badInput("rows makes the rows of csv and xlsx; ndjson and graphml hold each result whole. "
					+ "Leave rows out, or take another ending.");
		}
	}

	/**
	 * Reads a link.
	 * @param file the file that it names
	 * @param parameters its parameters by name
	 * @return what it asks for
	 */
	static Wanted of(String file, Map<String, String> parameters) {
		Matcher named = FILE.matcher(file);
		String formats = Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
		if (!named.matches()) {
			throw Refused.badInput("The file is called " + Words.quoted(file)
					+ ". Accepted: a name of a-z, 0-9 and -, at most 64 of them, and one of the endings " + formats
					+ ".");
		}
		Format format = Format.of(named.group(2))
			.orElseThrow(() -> Refused
				.badInput("There is no format " + Words.quoted(named.group(2)) + ". Accepted: " + formats + "."));
		return new Wanted(named.group(1), format, given(parameters, "rows"), page(given(parameters, "page")),
				new Snapshot(validOn(given(parameters, "validOn")), knownAt(given(parameters, "knownAt"))));
	}

	private static @Nullable String given(Map<String, String> parameters, String name) {
		String value = parameters.get(name);
		return (value != null && !value.isBlank()) ? value : null;
	}

	private static boolean page(@Nullable String page) {
		if (page != null && !page.equals("true") && !page.equals("false")) {
			throw Refused.badInput("page: " + Words.quoted(page) + ". Accepted: true or false.");
		}
		return "true".equals(page);
	}

	private static @Nullable LocalDate validOn(@Nullable String day) {
		try {
			return (day != null) ? LocalDate.parse(day) : null;
		}
		catch (DateTimeException ex) {
			throw Refused.badInput("validOn: " + Words.quoted(day) + " is no day. Accepted: a day such as 2026-11-24.");
		}
	}

	private static @Nullable OffsetDateTime knownAt(@Nullable String instant) {
		try {
			return (instant != null) ? OffsetDateTime.parse(instant) : null;
		}
		catch (DateTimeException ex) {
			throw Refused.badInput("knownAt: " + Words.quoted(instant)
					+ " is no instant. Accepted: an instant such as 2026-11-24T09:30:00Z.");
		}
	}

	Wanted at(Snapshot settled) {
		return new Wanted(this.name, this.format, this.rows, this.page, settled);
	}

	String file() {
		return this.name + "." + this.format.ending();
	}

	/** The link by which anybody gets this export; null when it would be too long. */
	@Nullable String link(Question question, Json json) {
		String link = written(question, json);
		return (link.length() <= LONGEST_LINK) ? link : null;
	}

	/** Where to post the question of this export. */
	String address(Json json) {
		return written(null, json);
	}

	private String written(@Nullable Question question, Json json) {
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		if (question != null) {
			parameters.put("query", question.query());
			parameters.put("variables", question.variables().isEmpty() ? null : json.text(question.variables()));
			parameters.put("operationName", question.operationName());
		}
		parameters.put("rows", this.rows);
		parameters.put("page", this.page ? "true" : null);
		parameters.putAll(this.dates.asInput());
		return parameters.entrySet()
			.stream()
			.filter((one) -> one.getValue() != null)
			.map((one) -> one.getKey() + "=" + UriUtils.encode(one.getValue().toString(), "UTF-8"))
			.collect(Collectors.joining("&", "/export/" + file() + "?", ""));
	}

}
