package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.opendata.Establishments.Named;

/**
 * Finds the establishment of the council's area that a supplier is. The strictest rule
 * that finds exactly one counts; of several establishments those that were open on the
 * day are meant. Two that fit are left alone.
 */
final class SupplierMatches {

	private final Establishments establishments;

	private final Map<String, Area> areas = new HashMap<>();

	SupplierMatches(Establishments establishments) {
		this.establishments = establishments;
	}

	Match find(Councils.Council council, @Nullable String urn, Supplier supplier, LocalDate day) {
		Area area = this.areas.computeIfAbsent(council.id(), (id) -> Area.of(this.establishments.inAreaOf(id)));
		if (urn != null && area.ids().containsKey("Establishment:" + urn)) {
			return new Match("URN", 1.0, "Establishment:" + urn);
		}
		List<Named> same = area.byName().getOrDefault(Supplier.plain(supplier.name()), List.of());
		Predicate<Named> written = (named) -> named.name().equalsIgnoreCase(supplier.name().strip());
		if (!same.isEmpty()) {
			return same.stream().anyMatch(written) ? one(same.stream().filter(written).toList(), "EXACT_NAME", 1.0, day)
					: one(same, "NORMALISED_NAME", 0.9, day);
		}
		List<Named> partly = supplier.parts()
			.stream()
			.map((part) -> area.byName().getOrDefault(part, List.of()))
			.flatMap(Collection::stream)
			.toList();
		return partly.isEmpty() ? new Match("NONE", 0.0, null) : one(partly, "PART_OF_NAME", 0.7, day);
	}

	/** A closed one is worth a fifth less: a payment to it is for somebody to look at. */
	private static Match one(List<Named> found, String rule, double score, LocalDate day) {
		List<String> open = found.stream().filter((named) -> named.holdsOn(day)).map(Named::id).distinct().toList();
		List<String> all = found.stream().map(Named::id).distinct().toList();
		if (open.size() == 1) {
			return new Match(rule, score, open.getFirst());
		}
		return (open.isEmpty() && all.size() == 1)
				? new Match(rule + "_NOT_OPEN", Math.round(score * 80) / 100.0, all.getFirst())
				: new Match("SEVERAL", 0.0, null);
	}

	/**
	 * Whom a supplier was taken for.
	 *
	 * @param rule rule that found it
	 * @param score how sure the rule is, from 0 to 1
	 * @param establishment id; null when none or several fit
	 */
	record Match(String rule, double score, @Nullable String establishment) {
	}

	private record Area(Map<String, List<Named>> byName, Map<String, List<Named>> ids) {

		static Area of(List<Named> all) {
			return new Area(all.stream().collect(Collectors.groupingBy((named) -> Supplier.plain(named.name()))),
					all.stream().collect(Collectors.groupingBy(Named::id)));
		}

	}

}
