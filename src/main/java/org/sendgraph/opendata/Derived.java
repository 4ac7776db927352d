package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.StartRefused;

/**
 * What follows from two rows: a rule lives only while its duty is in force, a share of
 * residents counts until the next one was taken, and a council that names its successors
 * was succeeded by them.
 */
final class Derived {

	private static final LocalDate FIRST_BOARDS = LocalDate.of(2022, 7, 1);

	private Derived() {
	}

	static void complete(Map<String, List<ReferenceRow>> tables) {
		Comparator<ReferenceRow> oldestFirst = Comparator.comparing((row) -> date(row, "start"),
				Comparator.nullsFirst(Comparator.naturalOrder()));
		rows(tables, "local_authorities").sort(oldestFirst);
		rows(tables, "integrated_care_boards").sort(oldestFirst);
		cite(rows(tables, "local_authorities"), "local_authorities", rows(tables, "sources"));
		cite(rows(tables, "integrated_care_boards"), "icbs", rows(tables, "sources"));
		succeedCouncils(rows(tables, "local_authorities"), rows(tables, "successions"));
		narrowRules(rows(tables, "rules"), rows(tables, "duties"));
		boundOverlaps(rows(tables, "overlaps"), rows(tables, "local_authorities"));
	}

	private static void narrowRules(List<ReferenceRow> rules, List<ReferenceRow> duties) {
		Map<Object, ReferenceRow> byId = duties.stream()
			.collect(Collectors.toMap((duty) -> duty.values().get("id"), Function.identity()));
		for (ReferenceRow rule : rules) {
			ReferenceRow duty = byId.get(rule.values().get("duty"));
			Stream.of(date(rule, "start"), date(duty, "start"))
				.filter((date) -> date != null)
				.max(Comparator.naturalOrder())
				.ifPresent((start) -> rule.values().put("start", start));
			Stream.of(date(rule, "end"), date(duty, "end"))
				.filter((date) -> date != null)
				.min(Comparator.naturalOrder())
				.ifPresent((end) -> rule.values().put("end", end));
			if (date(rule, "start") != null && date(rule, "end") != null
					&& !date(rule, "start").isBefore(date(rule, "end"))) {
				throw new StartRefused(
						"reference/rules.csv, line " + rule.line() + ", column valid_from: the rule holds on no day, "
								+ "because its duty, " + duty.key() + ", is in force on none of its days.",
						"Mend the row. The graph is as it was before.");
			}
		}
	}

	/**
	 * Shares were taken on three days. Each counts from its day until the next; the first
	 * of a council counts from the council's own first day, so that a council made
	 * between two of those days is not without a board.
	 */
	private static void boundOverlaps(List<ReferenceRow> overlaps, List<ReferenceRow> councils) {
		TreeSet<LocalDate> taken = overlaps.stream()
			.map((row) -> date(row, "start"))
			.collect(Collectors.toCollection(TreeSet::new));
		Map<Object, LocalDate> firstDay = councils.stream()
			.collect(Collectors.toMap((row) -> row.values().get("id"), Derived::firstDay, Derived::earlier));
		Map<Object, LocalDate> firstShare = overlaps.stream()
			.collect(Collectors.toMap((row) -> row.values().get("localAuthority"), (row) -> date(row, "start"),
					Derived::earlier));
		for (ReferenceRow overlap : overlaps) {
			Object council = overlap.values().get("localAuthority");
			LocalDate asAt = date(overlap, "start");
			LocalDate next = taken.higher(asAt);
			if (next != null) {
				overlap.values().put("end", next);
			}
			if (asAt.equals(firstShare.get(council))) {
				overlap.values().put("start", firstDay.get(council));
			}
		}
	}

	private static void succeedCouncils(List<ReferenceRow> councils, List<ReferenceRow> successions) {
		for (ReferenceRow council : councils) {
			List<?> successors = (List<?>) council.values().getOrDefault("successors", List.of());
			if (!successors.isEmpty() && date(council, "end") == null) {
				throw new StartRefused(
						"reference/local_authorities.csv, line " + council.line()
								+ ", column valid_to: it is empty, though the council has successors.",
						"Mend the row. The graph is as it was before.");
			}
			List<?> cited = ((List<?>) council.values().get("sources")).stream()
				.map((source) -> ((Map<?, ?>) source).get("id"))
				.toList();
			for (Object successor : successors) {
				Map<String, Object> values = Map.of("predecessor", council.values().get("id"), "successor", successor,
						"on", council.values().get("end"), "extent", (successors.size() == 1) ? "WHOLE" : "PART",
						"sourceIds", cited, "confidence", council.values().get("confidence"));
				successions.add(new ReferenceRow(council.line(), council.key() + "|" + successor, Map.of(), values));
			}
		}
	}

	/** The sources say for themselves which tables of facts were taken from them. */
	private static void cite(List<ReferenceRow> facts, String name, List<ReferenceRow> sources) {
		List<Map<String, Object>> cited = sources.stream()
			.filter((source) -> ((List<?>) source.values().getOrDefault("facts", List.of())).contains(name))
			.map((source) -> Map.of("id", source.values().get("id")))
			.toList();
		facts.forEach((fact) -> fact.values().put("sources", cited));
	}

	private static LocalDate firstDay(ReferenceRow council) {
		LocalDate start = date(council, "start");
		return (start == null || start.isBefore(FIRST_BOARDS)) ? FIRST_BOARDS : start;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static @Nullable LocalDate date(ReferenceRow row, String property) {
		return (LocalDate) row.values().get(property);
	}

	private static List<ReferenceRow> rows(Map<String, List<ReferenceRow>> tables, String name) {
		return tables.getOrDefault(name, List.of());
	}

}
