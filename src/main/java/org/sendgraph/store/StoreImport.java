package org.sendgraph.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.sendgraph.journal.GraphContents;
import org.sendgraph.journal.JournalCheck;
import org.sendgraph.journal.JournalEnds;
import org.sendgraph.journal.Journals;
import org.sendgraph.journal.Replays;
import org.sendgraph.journal.StoredEntry;

/**
 * Makes a store of a file that was checked. Until it is whole the store says so, and the
 * same file goes on behind the last entry that is there.
 *
 * @param journals the journal of the store
 * @param replays plays entries into it
 * @param contents its graph
 */
record StoreImport(Journals journals, Replays replays, GraphContents contents) {

	/**
	 * Makes the store.
	 * @param file the file
	 * @param checked what its check gave
	 * @param played told the place of each entry that was played
	 */
	void from(StoreFile file, StoreFile.Checked checked, LongConsumer played) throws IOException {
		String sum = Objects.requireNonNull(checked.sha256());
		JournalCheck.Result there = there(sum);
		this.replays.begin(sum);
		file.each((page) -> {
			page.forEach((entry) -> play(entry, there, played));
			return true;
		});
		compare(checked.manifest());
		this.replays.end();
	}

	/** What an import of the same file has left, when it is right. */
	private JournalCheck.Result there(String sum) {
		JournalEnds ends = this.journals.ends();
		Map<String, Long> contents = this.replays.contents();
		if (ends.importing() == null && (ends.sequence() != null || !contents.isEmpty())) {
			throw new NotThatStore("A store is only made in an empty home or database. In this one there are "
					+ contents.entrySet()
						.stream()
						.map((one) -> one.getValue() + " " + one.getKey())
						.collect(Collectors.joining(", "))
					+ ". Give --sendgraph.home=<new folder>, or the address of an empty database.");
		}
		if (ends.importing() != null && !ends.importing().equals(sum)) {
			throw new NotThatStore("This store is being made of another file, with the SHA-256 " + ends.importing()
					+ ". Give that file, or another home or database.");
		}
		JournalCheck.Result there = this.journals.check(Map.of());
		if (there.finding() != null) {
			throw new NotThatStore("What is there of this store is not right: entry " + there.finding().sequence()
					+ ": " + there.finding().what() + ". Use another home or database.");
		}
		return there;
	}

	private void play(StoredEntry entry, JournalCheck.Result there, LongConsumer played) {
		long place = Objects.requireNonNull(entry.sequence());
		if (place == there.entries() && !there.hash().equals(entry.properties().get("hash"))) {
			throw new NotThatStore("What is there of this store is of another journal. Use another home or database.");
		}
		if (place > there.entries()) {
			try {
				this.replays.play(entry);
			}
			catch (IllegalArgumentException ex) {
				throw new NotThatStore("Entry " + place + " cannot be played again: " + ex.getMessage()
						+ ". Use the SEND Graph that wrote the file.");
			}
		}
		played.accept(place);
	}

	private void compare(Manifest manifest) {
		JournalCheck.Result result = this.journals.check(Map.of());
		String differs = (result.finding() != null)
				? "Entry " + result.finding().sequence() + ": " + result.finding().what() + "."
				: manifest.differs(result);
		if (differs == null && !this.contents.hash().equals(manifest.graph())) {
			differs = "The graph is another one than that which was exported"
					+ (this.replays.changedStatements().isEmpty() ? "."
							: ", since " + List.copyOf(this.replays.changedStatements())
									+ " read otherwise than when they were recorded. Use SEND Graph "
									+ manifest.application() + ".");
		}
		if (differs != null) {
			throw new NotThatStore("The store was made and is not the one that was exported. " + differs
					+ " It is marked as not whole, and no SEND Graph starts on it.");
		}
	}

}
