package org.sendgraph.journal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.sendgraph.Store;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody does to the journal of a store by statements of their own is found, and
 * the first entry that is not right is named.
 */
class DamagedStoreIT {

	private static final int EACH = 6;

	private static final int ENTRIES = 90;

	private static final String ENTRY = "MATCH (entry:Entry {sequence: $place}) ";

	private static final String SHOW_AGAIN = "MATCH (entry:Hidden) SET entry:Entry REMOVE entry:Hidden";

	@Test
	void isFoundWhateverWasDone() {
		long seed = Long.getLong("sendgraph.seed", System.nanoTime());
		System.out.println("Damages with seed " + seed);
		Random random = new Random(seed);
		MadeUpJournal journal = new MadeUpJournal(random, ENTRIES);
		try (Store store = new Store("--sendgraph.blank=true")) {
			journal.keep(store);
			assertThat(check(store)).isNull();
			List<Damage> damages = new ArrayList<>();
			for (int turn = 0; turn < EACH; turn++) {
				damages.addAll(damages(journal, random));
			}
			assertThat(damages).hasSizeGreaterThanOrEqualTo(60);
			for (Damage damage : damages) {
				store.ask(damage.done(), damage.parameters());
				JournalCheck.Finding finding = check(store);
				assertThat(finding).as("%s", damage).isNotNull();
				assertThat(Objects.requireNonNull(finding).sequence()).as("%s: %s", damage, finding)
					.isIn(damage.expected());
				store.ask(damage.undone(), damage.parameters());
			}
			assertThat(check(store)).isNull();
			System.out.println("Found: " + damages.size());
		}
	}

	private static JournalCheck.@Nullable Finding check(Store store) {
		return store.bean(Journals.class).check(Map.of()).finding();
	}

	private static List<Damage> damages(MadeUpJournal journal, Random random) {
		long place = 1 + random.nextInt(ENTRIES);
		long other = 1 + (place + random.nextInt(ENTRIES - 1)) % ENTRIES;
		long parted = place;
		while (journal.at(parted).parts().size() < 2) {
			parted = 1 + random.nextInt(ENTRIES);
		}
		Map<String, @Nullable Object> properties = journal.at(place).properties();
		List<String> names = properties.keySet().stream().filter((one) -> !one.equals("sequence")).toList();
		String name = names.get(random.nextInt(names.size()));
		String ending = List.of("hash", "instant", "edition", "sequence").get(random.nextInt(4));
		Map<String, Object> checkpoint = journal.checkpoints.get(random.nextInt(journal.checkpoints.size()));
		Map<String, @Nullable Object> forged = MadeUpJournal.forged(journal.at(ENTRIES).properties(), "predecessor",
				Objects.requireNonNull(journal.at(ENTRIES).hash()));
		forged.remove("key");
		forged.put("instant", OffsetDateTime.parse("2027-01-01T00:00:00Z"));
		long spoken = spoken(journal, random);
		return List.of(
				new Damage(ENTRY + "SET entry[$name] = 'other'", ENTRY + "SET entry[$name] = $before",
						with("place", place, "name", name, "before", properties.get(name)), Set.of(place)),
				new Damage(ENTRY + "SET entry[$name] = null", ENTRY + "SET entry[$name] = $before",
						with("place", place, "name", name, "before", properties.get(name)), Set.of(place)),
				new Damage(ENTRY + "SET entry:Hidden REMOVE entry:Entry", SHOW_AGAIN, with("place", place),
						Set.of(place)),
				new Damage("MATCH (entry:Entry) WHERE entry.sequence >= $place SET entry:Hidden REMOVE entry:Entry",
						SHOW_AGAIN, with("place", place), Set.of(place)),
				new Damage(swap(), swapBack(), with("place", place, "other", other), Set.of(Math.min(place, other))),
				new Damage("CREATE (entry:Entry:Forged) SET entry = $forged", "MATCH (entry:Forged) DELETE entry",
						with("forged", MadeUpJournal.forged(forged, "sequence", ENTRIES + 1L)), Set.of(ENTRIES + 1L)),
				new Damage(ENTRY + "MATCH (entry)-[:HAS_PART {number: 1}]->(part) SET part.content = $content",
						ENTRY + "MATCH (entry)-[:HAS_PART {number: 1}]->(part) SET part.content = $before",
						with("place", parted, "content", new byte[] { 1 }, "before",
								journal.at(parted).parts().getFirst().content()),
						Set.of(parted)),
				new Damage(partsSwapped(), partsSwapped(), with("place", parted), Set.of(parted)),
				new Damage(reason("REMOVE wording.salt, wording.text"),
						reason("SET wording.salt = $salt, wording.text = $text"), said(journal, spoken),
						Set.of(spoken)),
				new Damage(reason("SET wording.text = $text + '!'"), reason("SET wording.text = $text"),
						said(journal, spoken), Set.of(spoken)),
				new Damage("MATCH (journal:Journal) SET journal[$name] = $value",
						"MATCH (journal:Journal) SET journal[$name] = $before",
						with("name", ending, "value", ending.equals("sequence") ? (Object) (place - 1) : null, "before",
								journal.ends.get(ending)),
						Set.of(ending.equals("sequence") ? place : (long) ENTRIES)),
				new Damage("MATCH (checkpoint:Checkpoint {size: $size}) SET checkpoint.root = 'other'",
						"MATCH (checkpoint:Checkpoint {size: $size}) SET checkpoint.root = $root", checkpoint,
						Set.of((Long) checkpoint.get("size"))));
	}

	private static String swap() {
		return "MATCH (first:Entry {sequence: $place}), (second:Entry {sequence: $other}) "
				+ "SET first.sequence = -1 SET second.sequence = $place SET first.sequence = $other";
	}

	/** After the swap the first is where the second was. */
	private static String swapBack() {
		return "MATCH (first:Entry {sequence: $other}), (second:Entry {sequence: $place}) "
				+ "SET first.sequence = -1 SET second.sequence = $other SET first.sequence = $place";
	}

	private static String partsSwapped() {
		return ENTRY + "MATCH (entry)-[one:HAS_PART {number: 1}]->() MATCH (entry)-[two:HAS_PART {number: 2}]->() "
				+ "SET one.number = 2, two.number = 1";
	}

	private static String reason(String change) {
		return ENTRY + "MATCH (entry)-[:WORDED]->(wording:Wording {commitment: entry.reason}) " + change;
	}

	private static Map<String, @Nullable Object> said(MadeUpJournal journal, long place) {
		StoredEntry entry = journal.at(place);
		Wording wording = entry.wordings()
			.stream()
			.filter((one) -> one.commitment().equals(entry.properties().get("reason")))
			.findFirst()
			.orElseThrow();
		return with("place", place, "salt", wording.salt(), "text", wording.text());
	}

	/** One whose texts are there. */
	private static long spoken(MadeUpJournal journal, Random random) {
		Set<Object> erased = new HashSet<>();
		journal.entries.stream().filter(StoredEntry::isErasure).forEach((one) -> erased.addAll(one.about()));
		long place = 1 + random.nextInt(ENTRIES);
		while (journal.at(place).erased() || journal.at(place).about().stream().anyMatch(erased::contains)) {
			place = 1 + random.nextInt(ENTRIES);
		}
		return place;
	}

	private static Map<String, @Nullable Object> with(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		for (int place = 0; place < namesAndValues.length; place += 2) {
			parameters.put((String) namesAndValues[place], namesAndValues[place + 1]);
		}
		return parameters;
	}

	/**
	 * Something that is done, and undone.
	 *
	 * @param done statement that does it
	 * @param undone statement that undoes it
	 * @param parameters of both
	 * @param expected the first entry that is not right afterwards
	 */
	private record Damage(String done, String undone, Map<String, @Nullable Object> parameters, Set<Long> expected) {
	}

}
