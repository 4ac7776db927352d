package org.sendgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.journal.JournalCheck;
import org.sendgraph.journal.Journals;
import org.sendgraph.journal.MadeUpJournal;
import org.sendgraph.journal.Part;
import org.sendgraph.journal.StoredEntry;
import org.sendgraph.journal.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how fast a journal of many small entries is checked, in a store and in a file.
 * Not a test of speed: it asserts that all of it was found right, and prints entries for
 * each second. Run it by name.
 */
class SpeedOfVerification {

	private static final int ENTRIES = Integer.getInteger("sendgraph.entries", 200_000);

	private static final int BATCH = 2_000;

	private static final int ROUNDS = 4;

	/** What an entry is in the graph, many at once. */
	private static final String KEEP = """
			UNWIND $rows AS row
			CREATE (entry:Entry) SET entry = row.entry
			FOREACH (part IN row.parts | CREATE (entry)-[:HAS_PART {number: part.number}]->(:EntryPart {sha256: part.sha256, form: part.form, content: part.content}))
			FOREACH (worded IN row.wordings | CREATE (entry)-[:WORDED]->(:Wording {commitment: worded.commitment, salt: worded.salt, text: worded.text}))
			FOREACH (id IN row.entry.about | MERGE (subject:Subject {id: id}) CREATE (entry)-[:ABOUT]->(subject))
			WITH row ORDER BY row.entry.sequence DESC LIMIT 1
			MERGE (journal:Journal {name: 'journal'})
			SET journal.sequence = row.entry.sequence, journal.hash = row.entry.hash, journal.instant = row.entry.instant, journal.edition = 1
			""";

	@Test
	void printsHowManyEntriesAreCheckedInASecond() throws IOException {
		Path file = file();
		for (int round = 1; round <= ROUNDS; round++) {
			long began = System.nanoTime();
			StoreFile.Checked checked = new StoreFile(file).check(Map.of());
			assertThat(checked.isRight()).as("%s", checked).isTrue();
			tell("the file", round, began);
		}
		try (Store store = new Store("--sendgraph.blank=true")) {
			MadeUpJournal.small(ENTRIES, BATCH, (entries) -> store.ask(KEEP,
					Map.of("rows", entries.stream().map(SpeedOfVerification::row).toList())));
			for (int round = 1; round <= ROUNDS; round++) {
				long began = System.nanoTime();
				JournalCheck.Result result = store.bean(Journals.class).check(Map.of());
				assertThat(result.finding()).isNull();
				assertThat(result.entries()).isEqualTo(ENTRIES);
				tell("the store", round, began);
			}
		}
	}

	private static void tell(String what, int round, long began) {
		double seconds = (System.nanoTime() - began) / 1e9;
		System.out.printf("Round %d, %s: %,d entries in %.2f s: %,.0f entries/s%n", round, what, ENTRIES, seconds,
				ENTRIES / seconds);
	}

	private static Map<String, Object> row(StoredEntry entry) {
		return Map.of("entry", entry.properties(), "parts",
				entry.parts().stream().map(SpeedOfVerification::part).toList(), "wordings",
				entry.wordings().stream().map(Wording::parameter).toList());
	}

	private static Map<String, Object> part(Part part) {
		return Map.of("number", part.number(), "sha256", part.sha256(), "form", part.form(), "content", part.content());
	}

	private static Path file() throws IOException {
		Path file = Store.folder().resolve("journal.ndjson.gz");
		JournalCheck check = new JournalCheck(Map.of(), true);
		try (StoreWriter writer = new StoreWriter(file, true)) {
			MadeUpJournal.small(ENTRIES, BATCH, (entries) -> {
				check.goesOn(entries);
				List.copyOf(entries).forEach(writer::add);
			});
			JournalCheck.Result result = check.end();
			writer.end(new Manifest("made up", result.entries(), result.hash(), result.root(), "none", "never", true),
					file);
		}
		return file;
	}

}
