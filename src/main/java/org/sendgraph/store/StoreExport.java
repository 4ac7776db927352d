package org.sendgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.sendgraph.journal.Entries;
import org.sendgraph.journal.GraphContents;
import org.sendgraph.journal.JournalCheck;
import org.sendgraph.journal.Journals;
import org.sendgraph.journal.StoredEntry;
import org.sendgraph.terms.Dates;

/**
 * Writes a store down while others may go on writing to it: entries that follow meanwhile
 * are written as well, until the graph can be summed up between two of them.
 *
 * @param journals the journal
 * @param contents the graph
 * @param entries by which writers can be made to wait
 * @param dates what time it is
 * @param version version of the application
 */
record StoreExport(Journals journals, GraphContents contents, Entries entries, Dates dates, String version) {

	private static final int TRIES = 3;

	/**
	 * Writes the store.
	 * @param target the file
	 * @param wording whether names and texts go into it
	 * @return the manifest
	 */
	Manifest to(Path target, boolean wording) throws IOException {
		for (int tries = 0; tries < TRIES; tries++) {
			try (StoreWriter writer = new StoreWriter(target, wording)) {
				AtomicBoolean erased = new AtomicBoolean();
				JournalCheck check = this.journals.begin(Map.of());
				long before = Objects.requireNonNullElse(this.journals.ends().sequence(), 0L);
				String graph = written(check, (entry) -> {
					writer.add(entry);
					erased.compareAndSet(false, erasesLaterThan(entry, before));
				});
				// What was written before would hold words that are gone by now
				if (!erased.get()) {
					Manifest manifest = manifest(check, graph, wording);
					writer.end(manifest, target);
					return manifest;
				}
			}
		}
		throw new NotThatStore(
				"Texts were erased while the store was read, each time. Nothing was written; try again.");
	}

	private static boolean erasesLaterThan(StoredEntry entry, long before) {
		return entry.isErasure() && entry.sequence() != null && entry.sequence() > before;
	}

	private String written(JournalCheck check, Consumer<StoredEntry> each) {
		AtomicReference<String> graph = new AtomicReference<>();
		Runnable work = () -> {
			this.journals.read(check, each);
			graph.set(this.contents.hash());
		};
		for (int tries = 0; tries < TRIES; tries++) {
			work.run();
			if (Objects.equals(this.journals.ends().sequence(), check.entries()) || !check.goesOn(List.of())) {
				return graph.get();
			}
		}
		this.entries.whileNobodyWrites(work);
		return graph.get();
	}

	private Manifest manifest(JournalCheck check, String graph, boolean wording) {
		JournalCheck.Result result = check.end();
		if (result.finding() != null) {
			throw new NotThatStore("The store is not right, and was not exported: entry " + result.finding().sequence()
					+ ": " + result.finding().what() + ".");
		}
		if (result.entries() == 0) {
			throw new NotThatStore("Nothing is recorded here. Give --sendgraph.home=<folder> of the store.");
		}
		return new Manifest(this.version, result.entries(), result.hash(), result.root(), graph,
				this.dates.instant().toString(), wording);
	}

}
