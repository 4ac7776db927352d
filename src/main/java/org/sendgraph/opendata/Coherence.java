package org.sendgraph.opendata;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

	/** What a role may default to that is neither a role nor a national body. */
	private static final Set<String> FROM_THE_QUESTION = Set.of("question.residentAuthority", "establishment",
			"establishment.localAuthority", "main ICB of residentAuthority",
			"main ICB of establishment.localAuthority");

	void check() {
		rolesFitRules("responsible_type", "responsible_role");
		rolesFitRules("funder_type", "funder_role");
		defaultsAreKnown();
		nothingComesFromItself("roles", "default_from");
		nothingComesFromItself("funding_streams", "parent_budget_id");
		eachCouncilHasOneMainBoard();
		ratesEndAfterTheyBegin();
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
		Set<String> known = new HashSet<>(FROM_THE_QUESTION);
		rows("roles").forEach((role) -> known.add(role.key()));
		rows("national_bodies").forEach((body) -> known.add(body.key()));
		for (ReferenceRow role : rows("roles")) {
			if (!cell(role, "default_from").isBlank() && !known.contains(cell(role, "default_from"))) {
				throw refused("roles", role, "default_from", "is no role, no id of national_bodies.csv and none of "
						+ FROM_THE_QUESTION.stream().sorted().toList());
			}
		}
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
