package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.sendgraph.opendata.Councils.Council;

/**
 * The register shows establishments as they are on one day. What decides who answers for
 * them has periods here: where a council took over from another, the establishment was in
 * the other's area before; and where a later file shows another type, trust or approval,
 * it counts from the day that the file shows, as the exact day is not in it. Everything
 * else that a later file shows otherwise corrects the whole record.
 */
final class EstablishmentPeriods {

	private static final List<String> DECISIVE = List.of("settingType", "type", "trust", "section41");

	private final Councils councils;

	private final LocalDate asAt;

	EstablishmentPeriods(Councils councils, LocalDate asAt) {
		this.councils = councils;
		this.asAt = asAt;
	}

	/**
	 * Splits establishments into periods.
	 * @param facts what the register shows
	 * @param onRecord periods on record, oldest first, by line
	 * @return the periods
	 */
	List<Fact> settle(List<Fact> facts, Map<String, List<Map<String, Object>>> onRecord) {
		return facts.stream()
			.flatMap((fact) -> periods(fact, onRecord.getOrDefault(fact.line(), List.of())).stream())
			.toList();
	}

	private List<Fact> periods(Fact fact, List<Map<String, Object>> before) {
		Map<String, Object> now = fact.properties();
		LocalDate start = (LocalDate) now.get("start");
		LocalDate end = end(now, before);
		TreeMap<LocalDate, Map<String, Object>> decisive = decisive(now, before);
		TreeMap<LocalDate, Council> councils = councils(now, end);
		TreeSet<LocalDate> cuts = new TreeSet<>(decisive.keySet());
		cuts.addAll(councils.keySet());
		cuts.removeIf((cut) -> (start != null && !cut.isAfter(start)) || (end != null && !cut.isBefore(end)));
		List<Fact> periods = new ArrayList<>();
		LocalDate from = start;
		for (LocalDate cut : cuts) {
			periods.add(period(fact, from, cut, decisive, councils));
			from = cut;
		}
		periods.add(period(fact, from, end, decisive, councils));
		return periods;
	}

	/**
	 * Closed on a day that the register does not give: by the day that the file shows.
	 */
	private @Nullable LocalDate end(Map<String, Object> now, List<Map<String, Object>> before) {
		LocalDate end = (LocalDate) now.get("end");
		if (end != null || !"CLOSED".equals(now.get("status"))) {
			return end;
		}
		LocalDate known = before.isEmpty() ? null : (LocalDate) before.getLast().get("end");
		return (known != null) ? known : this.asAt;
	}

	/** What is decisive, by the first day on which it is; the first has the earliest. */
	private TreeMap<LocalDate, Map<String, Object>> decisive(Map<String, Object> now,
			List<Map<String, Object>> before) {
		TreeMap<LocalDate, Map<String, Object>> decisive = new TreeMap<>();
		for (Map<String, Object> period : before) {
			Map<String, Object> then = decisive(period);
			if (decisive.isEmpty()) {
				decisive.put(LocalDate.MIN, then);
			}
			else if (!decisive.lastEntry().getValue().equals(then)) {
				decisive.put((LocalDate) period.get("start"), then);
			}
		}
		Map<String, Object> today = decisive(now);
		if (decisive.isEmpty()) {
			decisive.put(LocalDate.MIN, today);
		}
		else if (!decisive.lastEntry().getValue().equals(today)) {
			decisive.put(this.asAt, today);
		}
		return decisive;
	}

	private static Map<String, Object> decisive(Map<String, Object> period) {
		Map<String, Object> decisive = new HashMap<>(period);
		decisive.keySet().retainAll(DECISIVE);
		return decisive;
	}

	/**
	 * Councils by the first day on which the establishment was in their area. The council
	 * that the register names as the one before counts; without it, the only predecessor.
	 */
	private TreeMap<LocalDate, Council> councils(Map<String, Object> now, @Nullable LocalDate end) {
		TreeMap<LocalDate, Council> councils = new TreeMap<>();
		Council council = byId(now.get("council"));
		while (council != null && council.start() != null && !councils.containsKey(council.start())) {
			if (end == null || council.start().isBefore(end)) {
				councils.put(council.start(), council);
			}
			Object named = now.get("previousCouncil");
			council = council.predecessors().contains(named) ? byId(named)
					: (council.predecessors().size() == 1) ? byId(council.predecessors().getFirst()) : null;
		}
		if (council != null) {
			councils.put(LocalDate.MIN, council);
		}
		return councils;
	}

	private @Nullable Council byId(@Nullable Object id) {
		return (id != null) ? this.councils.council(id.toString().substring(id.toString().indexOf(':') + 1)) : null;
	}

	private static Fact period(Fact fact, @Nullable LocalDate from, @Nullable LocalDate until,
			TreeMap<LocalDate, Map<String, Object>> decisive, TreeMap<LocalDate, Council> councils) {
		LocalDate day = Objects.requireNonNullElse(from, LocalDate.MIN);
		Map<String, Object> kept = new HashMap<>(fact.properties());
		DECISIVE.forEach(kept::remove);
		kept.putAll(decisive.floorEntry(day).getValue());
		Map.Entry<LocalDate, Council> council = councils.floorEntry(day);
		if (council != null) {
			kept.put("council", council.getValue().id());
		}
		kept.remove("previousCouncil");
		kept.remove("start");
		kept.remove("end");
		if (from != null) {
			kept.put("start", from);
		}
		if (until != null) {
			kept.put("end", until);
		}
		return fact.with(kept);
	}

}
