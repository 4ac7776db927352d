package org.sendgraph.journal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is done to a journal is found, and the first entry that is not right is named.
 */
class JournalCheckTests {

	private static final int TAMPERINGS = 1_000;

	private static final int ENTRIES = 130;

	@Test
	void findsEachOfAThousandRandomTamperings() {
		long seed = Long.getLong("sendgraph.seed", System.nanoTime());
		System.out.println("Tamperings with seed " + seed);
		Random random = new Random(seed);
		Map<Tampering, Integer> done = new EnumMap<>(Tampering.class);
		for (int turn = 0; turn < TAMPERINGS; turn++) {
			Tampering tampering = Tampering.values()[turn % Tampering.values().length];
			long own = random.nextLong();
			MadeUpJournal journal = new MadeUpJournal(new Random(own), ENTRIES);
			var expected = tampering.on(journal, new Random(own));
			JournalCheck.Result result = journal.check(Map.of());
			assertThat(result.finding()).as("%s, seed %d", tampering, own).isNotNull();
			assertThat(Objects.requireNonNull(result.finding()).sequence())
				.as("%s, seed %d: %s", tampering, own, result.finding())
				.isIn(expected);
			done.merge(tampering, 1, Integer::sum);
		}
		System.out.println("Found: " + done);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void findsNothingInAJournalThatIsRight(long seed) {
		JournalCheck.Result result = new MadeUpJournal(new Random(seed), ENTRIES).check(Map.of());
		assertThat(result.finding()).isNull();
		assertThat(result.entries()).isEqualTo(ENTRIES);
		assertThat(result.erased()).isPositive();
	}

	@Test
	void findsAJournalThatWasMadeAnewByWhatWasWrittenDownOutside() {
		MadeUpJournal right = new MadeUpJournal(new Random(1), ENTRIES);
		MadeUpJournal other = new MadeUpJournal(new Random(2), ENTRIES);
		String root = other.check(Map.of()).root();
		assertThat(right.check(Map.of((long) ENTRIES, right.check(Map.of()).root())).finding()).isNull();
		assertThat(right.check(Map.of((long) ENTRIES, root)).finding()).isEqualTo(
				new JournalCheck.Finding(ENTRIES, "the checkpoint of " + ENTRIES + " entries is of another journal"));
		assertThat(right.check(Map.of(ENTRIES + 5L, root)).finding()).isEqualTo(new JournalCheck.Finding(ENTRIES + 1,
				"it is missing: a checkpoint was made over " + (ENTRIES + 5) + " entries"));
	}

	@Test
	void letsNoEarlierErasureExcuseATextThatIsGone() {
		MadeUpJournal journal = new MadeUpJournal(new Random(3), ENTRIES);
		StoredEntry erasure = journal.entries.stream().filter(StoredEntry::isErasure).findFirst().orElseThrow();
		long place = Objects.requireNonNull(erasure.sequence()) + 1;
		StoredEntry later = journal.at(place);
		journal.put(place, MadeUpJournal.forged(later.properties(), "about", erasure.about()), later.parts(),
				later.wordings().stream().map(Wording::without).toList());
		journal.linkAgain(place + 1);
		JournalCheck check = new JournalCheck(Map.of(), true);
		check.goesOn(journal.entries);
		assertThat(check.end().finding()).isEqualTo(new JournalCheck.Finding(place,
				"a name or a text of it is gone, and no entry says that it was erased"));
	}

	@Test
	void checksAJournalFromWhichAllTextsWereLeftOut() {
		List<StoredEntry> entries = MadeUpJournal.entries(new Random(4), ENTRIES)
			.stream()
			.map(StoredEntry::withoutWording)
			.toList();
		JournalCheck check = new JournalCheck(Map.of(), false);
		check.goesOn(entries);
		assertThat(check.end().finding()).isNull();
	}

}
