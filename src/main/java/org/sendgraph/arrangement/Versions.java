package org.sendgraph.arrangement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What an arrangement says in each of its periods, and what becomes of it. Nothing is
 * changed in place: what no longer counts is replaced.
 *
 * @param id id of the arrangement
 * @param held versions that count now, in the order of their periods
 */
record Versions(String id, List<Held> held) {

	private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

	static Map<String, @Nullable Object> properties(ArrangementInput input, List<Long> shares) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("place", input.place());
		properties.put("board", input.board());
		properties.put("rules", input.rules());
		properties.put("ageFrom", (long) input.ageFrom());
		properties.put("ageTo", (long) input.ageTo());
		properties.put("settingTypes", names(input.settingTypes()));
		properties.put("needs", names(input.needs()));
		properties.put("payers", input.bodies(PartyPart.PAYS));
		properties.put("shares", shares);
		properties.put("commissioners", input.bodies(PartyPart.COMMISSIONS));
		properties.put("deliverers", input.bodies(PartyPart.DELIVERS));
		properties.put("pooled", input.pooled());
		properties.put("pool", input.pool());
		properties.put("reviewOn", input.reviewOn());
		properties.put("start", input.start());
		properties.put("end", input.end());
		return properties;
	}

	/**
	 * Reads the shares of those who pay.
	 * @param parties every part
	 * @return hundredths of a per cent in the order of the payers; one that pays alone
	 * pays all
	 */
	static List<Long> shares(List<PartyInput> parties) {
		List<PartyInput> payers = parties.stream().filter((party) -> party.part() == PartyPart.PAYS).toList();
		if (payers.size() == 1 && payers.getFirst().share() == null) {
			return List.of(HUNDREDTHS.multiply(HUNDREDTHS).longValueExact());
		}
		return payers.stream()
			.map((party) -> Objects.requireNonNull(party.share()).multiply(HUNDREDTHS).longValueExact())
			.toList();
	}

	static List<String> parties(Map<String, ?> version) {
		Set<String> parties = new LinkedHashSet<>();
		Stream.of("payers", "commissioners", "deliverers")
			.forEach((part) -> ((List<?>) version.get(part)).forEach((party) -> parties.add((String) party)));
		return List.copyOf(parties);
	}

	private static List<String> names(@Nullable List<? extends Enum<?>> all) {
		return (all != null) ? all.stream().map(Enum::name).distinct().toList() : List.of();
	}

	List<String> parties() {
		return this.held.stream().flatMap((one) -> parties(one.properties()).stream()).distinct().toList();
	}

	@Nullable Held on(LocalDate day) {
		return this.held.stream().filter((one) -> one.holdsOn(day)).findFirst().orElse(null);
	}

	/** Ends it: what would come later does not come. */
	Change end(LocalDate on) {
		Held now = Objects.requireNonNull(on(on.minusDays(1)));
		Map<String, @Nullable Object> ended = new HashMap<>(now.properties());
		ended.put("end", on);
		List<Held> gone = this.held.stream()
			.filter((one) -> one == now || (one.start() != null && !one.start().isBefore(on)))
			.toList();
		return new Change(gone, List.of(now.with(ended)));
	}

	/** Puts a body in another's place from a day on. */
	Change transfer(String from, String to, LocalDate on, @Nullable String by) {
		List<Held> gone = new ArrayList<>();
		List<Held> come = new ArrayList<>();
		for (Held one : this.held) {
			if (one.end() == null || one.end().isAfter(on)) {
				gone.add(one);
				if (one.holdsOn(on) && !on.equals(one.start())) {
					Map<String, @Nullable Object> before = new HashMap<>(one.properties());
					before.put("end", on);
					come.add(one.with(before));
				}
				Map<String, @Nullable Object> then = new HashMap<>(one.properties());
				for (String part : List.of("commissioners", "deliverers")) {
					then.put(part, replaced(one, part, from, to).distinct().toList());
				}
				pay(then, replaced(one, "payers", from, to).toList());
				if (Objects.equals(then.get("board"), from)) {
					then.put("board", to);
				}
				then.put("confirmedBy", confirmed(one, from, to, by));
				if (one.holdsOn(on)) {
					then.put("start", on);
				}
				come.add(one.with(then));
			}
		}
		return new Change(gone, come);
	}

	private static Stream<Object> replaced(Held one, String part, String from, String to) {
		return ((List<?>) one.properties().get(part)).stream().map((party) -> party.equals(from) ? to : party);
	}

	/** A body that now stands in the place of two pays both of their shares. */
	private static void pay(Map<String, @Nullable Object> version, List<?> payers) {
		Map<Object, Long> shares = new LinkedHashMap<>();
		List<?> each = (List<?>) Objects.requireNonNull(version.get("shares"));
		for (int at = 0; at < payers.size(); at++) {
			shares.merge(payers.get(at), (Long) each.get(at), Long::sum);
		}
		version.put("payers", List.copyOf(shares.keySet()));
		version.put("shares", List.copyOf(shares.values()));
	}

	private static List<?> confirmed(Held one, String from, String to, @Nullable String by) {
		List<Object> confirmed = new ArrayList<>((List<?>) one.properties().get("confirmedBy"));
		confirmed.remove(from);
		if (to.equals(by)) {
			confirmed.add(to);
		}
		return confirmed;
	}

	/** Has a party confirm every version that it is named in. */
	Change confirm(String body) {
		List<Held> gone = this.held.stream()
			.filter((one) -> parties(one.properties()).contains(body)
					&& !((List<?>) one.properties().get("confirmedBy")).contains(body))
			.toList();
		return new Change(gone, gone.stream().map((one) -> {
			Map<String, @Nullable Object> now = new HashMap<>(one.properties());
			List<Object> confirmed = new ArrayList<>((List<?>) now.get("confirmedBy"));
			confirmed.add(body);
			now.put("confirmedBy", confirmed);
			return one.with(now);
		}).toList());
	}

	/**
	 * A version with where it was read.
	 *
	 * @param properties what it says
	 * @param sources ids and locators
	 */
	record Held(Map<String, @Nullable Object> properties, List<?> sources) {

		/** What it says, but for words, which stand elsewhere. */
		Map<String, @Nullable Object> told() {
			Map<String, @Nullable Object> told = new HashMap<>(this.properties);
			told.remove("title");
			return told;
		}

		@Nullable LocalDate start() {
			return (LocalDate) this.properties.get("start");
		}

		@Nullable LocalDate end() {
			return (LocalDate) this.properties.get("end");
		}

		boolean holdsOn(LocalDate day) {
			return (start() == null || !day.isBefore(start())) && (end() == null || day.isBefore(end()));
		}

		Held with(Map<String, @Nullable Object> others) {
			return new Held(others, this.sources);
		}

	}

	/**
	 * What becomes of an arrangement.
	 *
	 * @param gone versions that no longer count
	 * @param come versions that count in their place
	 */
	record Change(List<Held> gone, List<Held> come) {
	}

}
