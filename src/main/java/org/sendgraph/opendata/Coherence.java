package org.sendgraph.opendata;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sendgraph.organisation.BodyType;

/**
 * Checks what no row shows by itself: that a role is one of the rule's kind of body, that
 * nothing comes from itself in the end, that a council has one main board.
 *
 * @param tables every table by its name
 * @param rows rows of each, by the name of the table
 */
record Coherence(Map<String, ReferenceTable> tables, Map<String, List<ReferenceRow>> rows) {

	/**
	 * What a role may default to that is neither a role nor a national body, and the kind
	 * of body that it is.
	 */
	private static final Map<String, String> FROM_THE_QUESTION = Map.of("question.residentAuthority", "LOCAL_AUTHORITY",
			"establishment", "SCHOOL", "establishment.localAuthority", "LOCAL_AUTHORITY",
			"main ICB of residentAuthority", "ICB", "main ICB of establishment.localAuthority", "ICB");

	private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

	/** Shares have four decimal places. */
	private static final double ROUNDED = 0.005;

	void check() {
		rolesFitRules("responsible_type", "responsible_role");
		rolesFitRules("funder_type", "funder_role");
		defaultsAreKnown();
		nothingComesFromItself("roles", "default_from");
		nothingComesFromItself("funding_streams", "parent_budget_id");
		for (String column : List.of("responsible_type", "funder_type", "commissioner_type", "deliverer_type")) {
			wordsAreThere(column, "body_types", "body_type");
		}
		wordsAreThere("funding_layer", "funding_layers", "layer");
		noConditionExcludesItself();
		oneEditionSaysToWhichMonth();
		noCouncilHasTwoCodesAtOnce();
		eachCouncilHasOneMainBoard();
		everyCouncilHasItsBoards();
		ratesEndAfterTheyBegin();
	}

	/** What a rule answers with has to be named. */
	private void wordsAreThere(String ruleColumn, String table, String column) {
		Set<String> there = rows(table).stream().map((row) -> cell(row, column)).collect(Collectors.toSet());
		for (ReferenceRow rule : rows("rules")) {
			if (!cell(rule, ruleColumn).isBlank() && !there.contains(cell(rule, ruleColumn))) {
				throw refused("rules", rule, ruleColumn, "is not in the column " + column + " of " + table + ".csv");
			}
		}
	}

	private void noConditionExcludesItself() {
		for (ReferenceRow condition : rows("conditions")) {
			if (List.of(Column.split(cell(condition, "excludes"))).contains(condition.key())) {
				throw refused("conditions", condition, "excludes", "is the condition itself");
			}
		}
	}

	private void oneEditionSaysToWhichMonth() {
		ReferenceRow edition = rows("edition").getLast();
		if (rows("edition").size() > 1) {
			throw refused("edition", edition, "edition", "is a second edition; these tables are one");
		}
		if (!MONTH.matcher(cell(edition, "law_stated_to")).matches()) {
			throw refused("edition", edition, "law_stated_to", "is not a month such as 2026-06");
		}
	}

	/**
	 * Two lines of one council follow each other; where both held, neither would count.
	 */
	private void noCouncilHasTwoCodesAtOnce() {
		rows("local_authorities").stream()
			.collect(Collectors.groupingBy((row) -> cell(row, "dfe_code")))
			.values()
			.forEach((lines) -> {
				List<ReferenceRow> inOrder = lines.stream()
					.sorted(Comparator.comparing((row) -> cell(row, "valid_from")))
					.toList();
				for (int place = 1; place < inOrder.size(); place++) {
					String before = cell(inOrder.get(place - 1), "valid_to");
					if (before.isBlank() || before.compareTo(cell(inOrder.get(place), "valid_from")) >= 0) {
						throw refused("local_authorities", inOrder.get(place), "valid_from", "is no day after the line "
								+ inOrder.get(place - 1).line() + " of the same council has ended");
					}
				}
			});
	}

	/** From the day of a count until the next, no other share of a council counts. */
	private void everyCouncilHasItsBoards() {
		Map<String, Map<String, List<ReferenceRow>>> counts = rows("overlaps").stream()
			.collect(Collectors.groupingBy((row) -> cell(row, "as_at"), TreeMap::new,
					Collectors.groupingBy((row) -> cell(row, "la_dfe_code"))));
		counts.forEach((day, shares) -> {
			ReferenceRow first = shares.values().iterator().next().getFirst();
			rows("local_authorities").stream()
				.filter((council) -> cell(council, "valid_from").compareTo(day) <= 0
						&& (cell(council, "valid_to").isBlank() || cell(council, "valid_to").compareTo(day) >= 0))
				.map((council) -> cell(council, "dfe_code"))
				.filter((council) -> !shares.containsKey(council))
				.findFirst()
				.ifPresent((council) -> {
					throw refused("overlaps", first, "as_at",
							"is the day of a count in which the council " + council + " has no board");
				});
			shares.forEach((council, some) -> {
				double sum = some.stream().mapToDouble((row) -> Double.parseDouble(cell(row, "share_of_la"))).sum();
				if (Math.abs(sum - 1) > ROUNDED) {
					throw refused("overlaps", some.getLast(), "share_of_la", "makes the shares of the council "
							+ council + " on " + day + " " + sum + " together, not 1");
				}
			});
		});
	}

	/** A role of any school is filled by its governors or its trust. */
	private void rolesFitRules(String typeColumn, String roleColumn) {
		Map<String, String> types = rows("roles").stream()
			.collect(Collectors.toMap(ReferenceRow::key, (row) -> cell(row, "body_type")));
		for (ReferenceRow rule : rows("rules")) {
			String role = cell(rule, roleColumn);
			String type = types.get(role);
			if (type != null && !type.equals(cell(rule, typeColumn)) && !type.equals(BodyType.SCHOOL.name())) {
				throw refused("rules", rule, roleColumn,
						"is a role of " + type + ", and " + typeColumn + " is " + cell(rule, typeColumn));
			}
		}
	}

	private void defaultsAreKnown() {
		Set<String> known = new HashSet<>(FROM_THE_QUESTION.keySet());
		rows("roles").forEach((role) -> known.add(role.key()));
		rows("national_bodies").forEach((body) -> known.add(body.key()));
		for (ReferenceRow role : rows("roles")) {
			if (!isFilledByItsKind(role)) {
				throw refused("roles", role, "default_from", "is a role of another kind of body");
			}
			if (!cell(role, "default_from").isBlank() && !known.contains(cell(role, "default_from"))) {
				throw refused("roles", role, "default_from", "is no role, no id of national_bodies.csv and none of "
						+ FROM_THE_QUESTION.keySet().stream().sorted().toList());
			}
		}
	}

	private boolean isFilledByItsKind(ReferenceRow role) {
		String from = cell(role, "default_from");
		String kind = cell(role, "body_type");
		return FROM_THE_QUESTION.getOrDefault(from, kind).equals(kind) && rows("roles").stream()
			.filter((other) -> other.key().equals(from) || other.key().equals(cell(role, "gives_way_to")))
			.allMatch((other) -> cell(other, "body_type").equals(kind));
	}

	private void nothingComesFromItself(String table, String column) {
		Map<String, ReferenceRow> byKey = rows(table).stream()
			.collect(Collectors.toMap(ReferenceRow::key, Function.identity()));
		byKey.values().forEach((row) -> follow(row, table, column, byKey, Set.of()));
	}

	private void follow(ReferenceRow row, String table, String column, Map<String, ReferenceRow> byKey,
			Set<String> passed) {
		if (passed.contains(row.key())) {
			throw refused(table, row, column, "leads back to " + row.key() + " itself");
		}
		Set<String> further = new HashSet<>(passed);
		further.add(row.key());
		for (String next : Column.split(cell(row, column))) {
			if (byKey.containsKey(next)) {
				follow(byKey.get(next), table, column, byKey, further);
			}
		}
	}

	private void eachCouncilHasOneMainBoard() {
		rows("overlaps").stream()
			.collect(Collectors.groupingBy((row) -> cell(row, "la_dfe_code") + " on " + cell(row, "as_at")))
			.forEach((council, shares) -> {
				List<ReferenceRow> main = shares.stream().filter((row) -> cell(row, "is_main").equals("Y")).toList();
				if (main.size() != 1) {
					throw refused("overlaps", main.isEmpty() ? shares.getFirst() : main.getLast(), "is_main",
							"makes " + main.size() + " main boards of the council " + council + ", not one");
				}
			});
	}

	private void ratesEndAfterTheyBegin() {
		for (ReferenceRow rate : rows("rates")) {
			String to = cell(rate, "to_year");
			if (!to.isBlank() && to.compareTo(cell(rate, "from_year")) < 0) {
				throw refused("rates", rate, "to_year", "is before from_year, " + cell(rate, "from_year"));
			}
		}
	}

	private List<ReferenceRow> rows(String table) {
		return this.rows.getOrDefault(table, List.of());
	}

	private static String cell(ReferenceRow row, String column) {
		return row.cells().getOrDefault(column, "");
	}

	private RuntimeException refused(String table, ReferenceRow row, String column, String reason) {
		return this.tables.get(table).refused(row.line(), column, cell(row, column), reason);
	}

}
