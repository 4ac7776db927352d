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
 * the other's area before; nothing was approved under section 41 before there was that
 * section; and where a later file shows another type, trust, approval or area, it counts
 * from the day that the file shows, as the exact day is not in it. Everything else that a
 * later file shows otherwise corrects the whole record.
 */
final class EstablishmentPeriods {

	private static final String COUNCIL = "council";

	private static final List<String> DECISIVE = List.of(SectionFortyOne.SETTING, "type", "trust",
			SectionFortyOne.APPROVED, COUNCIL);

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
		TreeSet<LocalDate> cuts = new TreeSet<>(decisive.keySet());
		decisive.forEach((from, then) -> councils(then.get(COUNCIL), now, end).navigableKeySet()
			.stream()
			.filter((cut) -> decisive.floorEntry(cut).getValue() == then)
			.forEach(cuts::add));
		LocalDate first = Objects.requireNonNullElse(start, LocalDate.MIN);
		cuts.removeIf((cut) -> !cut.isAfter(first) || (end != null && !cut.isBefore(end)));
		List<Fact> periods = new ArrayList<>();
		LocalDate from = start;
		for (LocalDate cut : cuts) {
			periods.add(period(fact, from, cut, end, decisive));
			from = cut;
		}
		periods.add(period(fact, from, end, end, decisive));
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

	/**
	 * What is decisive, by the first day on which it is; the first has the earliest. A
	 * council that took over from the one before is no move.
	 */
	private TreeMap<LocalDate, Map<String, Object>> decisive(Map<String, Object> now,
			List<Map<String, Object>> before) {
		TreeMap<LocalDate, Map<String, Object>> decisive = new TreeMap<>();
		before.forEach((period) -> follow(decisive, decisive(period), (LocalDate) period.get("start"), now));
		follow(decisive, decisive(now), this.asAt, now);
		SectionFortyOne.approveNobodyBefore(decisive);
		return decisive;
	}

	private void follow(TreeMap<LocalDate, Map<String, Object>> decisive, Map<String, Object> then,
			@Nullable LocalDate from, Map<String, Object> now) {
		if (decisive.isEmpty()) {
			decisive.put(LocalDate.MIN, then);
			return;
		}
		Map<String, Object> last = decisive.lastEntry().getValue();
		Map<String, Object> moved = new HashMap<>(last);
		if (tookOver(then.get(COUNCIL), last.get(COUNCIL), now)) {
			moved.put(COUNCIL, then.get(COUNCIL));
		}
		if (moved.equals(then)) {
			last.putAll(then);
		}
		else {
			decisive.put(Objects.requireNonNullElse(from, LocalDate.MIN), then);
		}
	}

	private boolean tookOver(@Nullable Object council, @Nullable Object before, Map<String, Object> now) {
		return council != null
				&& councils(council, now, null).values().stream().anyMatch((one) -> one.id().equals(before));
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
	private TreeMap<LocalDate, Council> councils(@Nullable Object last, Map<String, Object> now,
			@Nullable LocalDate end) {
		TreeMap<LocalDate, Council> councils = new TreeMap<>();
		Council council = byId(last);
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

	/** Where several councils were there before and none is named, none can be. */
	private Fact period(Fact fact, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalDate end,
			TreeMap<LocalDate, Map<String, Object>> decisive) {
		LocalDate day = Objects.requireNonNullElse(from, LocalDate.MIN);
		Map<String, Object> kept = new HashMap<>(fact.properties());
		DECISIVE.forEach(kept::remove);
		Map<String, Object> then = decisive.floorEntry(day).getValue();
		kept.putAll(then);
		Map.Entry<LocalDate, Council> council = councils(then.get(COUNCIL), fact.properties(), end).floorEntry(day);
		kept.remove(COUNCIL);
		if (council != null) {
			kept.put(COUNCIL, council.getValue().id());
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
