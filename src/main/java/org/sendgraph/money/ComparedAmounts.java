package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.sendgraph.money.Comparisons.Council;
import org.sendgraph.money.Comparisons.Sum;
import org.sendgraph.terms.Snapshot;

/**
 * What councils, and England, got or spent in several years. England is every council
 * that there is, and not the fictional ones.
 */
final class ComparedAmounts {

	private static final String ENGLAND = "England";

	/** Pence by id and year; England, which sorts before every id, comes first. */
	private final TreeMap<String, TreeMap<String, Long>> pence = new TreeMap<>();

	void add(@Nullable Council council, Sum sum) {
		if (council != null) {
			add(council.id(), sum);
		}
		if (council == null || !council.example()) {
			add(ENGLAND, sum);
		}
	}

	private void add(String who, Sum sum) {
		this.pence.computeIfAbsent(who, (key) -> new TreeMap<>()).merge(sum.year(), sum.pence(), Long::sum);
	}

	/** The largest amount, England's where there is one. */
	long largest() {
		return this.pence.values().stream().flatMap((years) -> years.values().stream()).max(Long::compare).orElse(0L);
	}

	/**
	 * Puts each amount beside the whole of its side and the year before.
	 * @param side all that the same got or spent
	 * @param councils councils by id
	 * @param snapshot the snapshot that was read
	 * @return amounts, England's first
	 */
	List<ComparedAmount> beside(@Nullable ComparedAmounts side, Map<String, Council> councils, Snapshot snapshot) {
		List<ComparedAmount> amounts = new ArrayList<>();
		this.pence.forEach((who, years) -> years.forEach((year, pence) -> {
			Council council = councils.get(who);
			Map.Entry<String, Long> before = years.lowerEntry(year);
			long whole = (side != null) ? side.of(who, year) : 0;
			BigDecimal change = (before != null) ? MoneyMap.pounds(pence - before.getValue()) : null;
			amounts.add(new ComparedAmount((council != null) ? council.name() : ENGLAND,
					(council != null) ? council.id() : null, year, MoneyMap.pounds(pence), MoneyMap.share(pence, whole),
					change, (before != null) ? MoneyMap.share(pence - before.getValue(), before.getValue()) : null,
					snapshot));
		}));
		return amounts;
	}

	private long of(String who, String year) {
		return this.pence.getOrDefault(who, new TreeMap<>()).getOrDefault(year, 0L);
	}

}
