package org.sendgraph.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.journal.JournalCheck;
import org.sendgraph.journal.Journals;
import org.sendgraph.journal.Replays;
import org.sendgraph.journal.StoredEntry;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers for a moment in the past are the answers that a store gave which knew no more
 * than was known by then.
 */
class MomentsIT {

	private static final int CHANGES = 40;

	private static final int MOMENTS = Integer.getInteger("sendgraph.moments", 10);

	private static final String VALID_ON = "2031-06-01";

	private static final Actor AUDITOR = new Actor("An auditor", "LocalAuthority:886", Set.of(ActorRole.AUDITOR));

	private static final String QUESTION = """
			question: { provision: "Provision:slt-educational", age: 9, planStatus: EHCP, setting: { type: MAINSTREAM_SCHOOL },
			  place: { residentAuthority: "886" }, circumstances: [{ condition: "NHS_PROVIDES", holds: true }] }""";

	private static final List<String> QUERIES = List.of(
			"whoIsResponsible(" + QUESTION
					+ ", asOf: $asOf) { verdict sentence because { text } claims { responsible { name } "
					+ "funding { payer { name } share } standing arrangement { id title confirmed } } }",
			"responsibilityMatrix(place: { residentAuthority: \"886\" }, filter: { age: 9, planStatus: EHCP, settingType: "
					+ "MAINSTREAM_SCHOOL }, first: 20, asOf: $asOf) { totalCount nodes { provision { name } verdict claims { "
					+ "responsible { name } funding { payer { name } } arrangement { id } } } }",
			"arrangements(filter: { party: \"LocalAuthority:886\" }, first: 100, asOf: $asOf) { totalCount nodes { id title status "
					+ "confirmed terms parties { role organisation { id name } share confirmed } period { start end } change "
					+ "sources { title } } }",
			"arrangements(filter: { place: \"LocalAuthority:X01\" }, asOf: $asOf) { totalCount nodes { id title } }",
			"organisation(by: { dfeCode: \"886\" }, asOf: $asOf) { id name existing }",
			"organisations(filter: { kinds: [INTEGRATED_CARE_BOARD] }, first: 50, asOf: $asOf) { totalCount nodes { id name } }",
			"budgets(first: 50, asOf: $asOf) { totalCount nodes { id amount holder { name } } }",
			"findings(place: { residentAuthority: \"886\" }, first: 100, asOf: $asOf) { totalCount nodes { kind sentence about sources { title } } }",
			"findings(place: { residentAuthority: \"X01\" }, first: 100, asOf: $asOf) { totalCount nodes { kind sentence about sources { title } } }",
			"duties(first: 100, asOf: $asOf) { totalCount nodes { id name force } }",
			"provisions(first: 100, asOf: $asOf) { totalCount nodes { id name } }",
			"fundingStreams(first: 100, asOf: $asOf) { totalCount nodes { id name } }",
			"redressRoutes(first: 100, asOf: $asOf) { totalCount nodes { id name } }",
			"search(text: \"Kent\", first: 50, asOf: $asOf) { nodes { __typename ... on LocalAuthority { id name } } }");

	@Test
	void areAnsweredAsByAStoreThatKnewNoMore() {
		long seed = Long.getLong("sendgraph.seed", System.nanoTime());
		System.out.println("Moments with seed " + seed);
		Random random = new Random(seed);
		try (Store store = new Store("--sendgraph.figures=false");
				Store past = new Store("--sendgraph.blank=true", "--sendgraph.figures=false")) {
			change(store, random);
			List<StoredEntry> entries = new ArrayList<>();
			Journals journals = store.bean(Journals.class);
			journals.read(new JournalCheck(Map.of(), true), entries::add);
			int replayed = 0;
			int differing = 0;
			for (OffsetDateTime moment : moments(entries, random)) {
				while (replayed < entries.size() && !instant(entries.get(replayed)).isAfter(moment)) {
					past.bean(Replays.class).play(entries.get(replayed));
					replayed++;
				}
				for (String query : QUERIES) {
					Object then = answer(store, query, moment);
					assertThat(then).as("%s as known at %s, seed %d", query, moment, seed)
						.isEqualTo(answer(past, query, null));
					differing += then.equals(answer(store, query, null)) ? 0 : 1;
				}
			}
			assertThat(differing).as("answers that are others today").isPositive();
			System.out.printf("%d moments, %d queries each; %d answers are others by now%n", MOMENTS, QUERIES.size(),
					differing);
		}
	}

	/** Officers record, confirm, end and correct what they agreed. */
	private static void change(Store store, Random random) {
		Map<String, Integer> years = new HashMap<>();
		List<String> recorded = new ArrayList<>();
		List<String> confirmed = new ArrayList<>();
		for (int turn = 0; turn < CHANGES; turn++) {
			String key = AgreedInKent.key(random);
			int kind = recorded.isEmpty() ? 0 : random.nextInt(5);
			if (kind <= 1) {
				int year = 2026 + years.size();
				String id = AgreedInKent.record(store, year, key);
				years.put(id, year);
				recorded.add(id);
				confirmed.add(id);
				continue;
			}
			String id = recorded.get(random.nextInt(recorded.size()));
			int year = years.getOrDefault(id, 0);
			switch (kind) {
				case 2 -> {
					if (confirmed.remove(id)) {
						AgreedInKent.confirm(store, id, key);
					}
				}
				case 3 -> {
					recorded.remove(id);
					AgreedInKent.end(store, id, year + "-0" + (5 + random.nextInt(4)) + "-01", key);
				}
				default -> {
					AgreedInKent.correct(store, id, year, key);
					if (!confirmed.contains(id)) {
						confirmed.add(id);
					}
				}
			}
		}
	}

	/** Instants of entries, and of any time between the second and the last. */
	private static TreeSet<OffsetDateTime> moments(List<StoredEntry> entries, Random random) {
		OffsetDateTime first = instant(entries.getFirst());
		long milliseconds = Duration.between(first, instant(entries.getLast())).toMillis();
		TreeSet<OffsetDateTime> moments = new TreeSet<>();
		while (moments.size() < MOMENTS) {
			moments.add(random.nextBoolean() ? instant(entries.get(random.nextInt(entries.size())))
					: first.plus(Duration.ofMillis(random.nextLong(milliseconds))));
		}
		return moments;
	}

	private static OffsetDateTime instant(StoredEntry entry) {
		return ((ZonedDateTime) Objects.requireNonNull(entry.properties().get("instant"))).toOffsetDateTime();
	}

	private static Object answer(Store store, String query, @Nullable OffsetDateTime knownAt) {
		Map<String, Object> asOf = new HashMap<>(Map.of("validOn", VALID_ON));
		if (knownAt != null) {
			asOf.put("knownAt", knownAt.toString());
		}
		return store.data(AUDITOR, "query ($asOf: AsOf) { " + query + " }", Map.of("asOf", asOf));
	}

}
