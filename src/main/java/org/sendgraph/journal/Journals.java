package org.sendgraph.journal;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

import org.springframework.stereotype.Repository;

/**
 * Journals as they stand in a graph: read from the first entry to the last, and checked.
 */
@Repository
public class Journals {

	private static final CypherFile READ_ENTRIES = CypherFile.of("journal/read-entries");

	private static final CypherFile READ_PART = CypherFile.of("journal/read-part");

	private static final CypherFile READ_ENDS = CypherFile.of("journal/read-ends");

	private static final int PAGE = 2_000;

	private final Graph graph;

	Journals(Graph graph) {
		this.graph = graph;
	}

	/** What the graph says about its journal. */
	@SuppressWarnings("unchecked")
	public JournalEnds ends() {
		Map<String, Object> row = this.graph.rows(READ_ENDS, Map.of()).getFirst();
		OffsetDateTime instant = (row.get("instant") instanceof ZonedDateTime zoned) ? zoned.toOffsetDateTime() : null;
		List<Map<String, Object>> checkpoints = new ArrayList<>();
		((List<Map<String, Object>>) row.get("checkpoints")).forEach(checkpoints::add);
		return new JournalEnds((Long) row.get("sequence"), (String) row.get("hash"), instant, (Long) row.get("edition"),
				(String) row.get("importing"), checkpoints);
	}

	/** Whether the journal is empty or ends with a hash. */
	boolean provable() {
		Map<String, Object> ends = this.graph.rows(READ_ENDS, Map.of()).getFirst();
		return ends.get("sequence") == null || ends.get("hash") != null;
	}

	/**
	 * Checks every entry of the graph's own journal.
	 * @param outside roots by number of entries, as they were written down outside the
	 * store
	 * @return what came out
	 */
	public JournalCheck.Result check(Map<Long, String> outside) {
		JournalCheck check = begin(outside);
		read(check, (entry) -> {
		});
		return end(check);
	}

	/**
	 * Begins a check of the graph's own journal.
	 * @param outside roots by number of entries, as they were written down outside the
	 * store
	 * @return a check that knows the checkpoints
	 */
	public JournalCheck begin(Map<Long, String> outside) {
		JournalCheck check = new JournalCheck(outside, true);
		ends().checkpoints()
			.forEach((checkpoint) -> check.expect((Long) checkpoint.get("size"),
					String.valueOf(checkpoint.get("root"))));
		return check;
	}

	/**
	 * Reads from where a check has come to until nothing follows, or something is wrong.
	 * What is appended meanwhile is read as well, since it may say that something earlier
	 * was erased.
	 * @param check the check
	 * @param each is given one whole entry after another
	 */
	public void read(JournalCheck check, Consumer<StoredEntry> each) {
		long before;
		do {
			before = check.entries();
			pages(check, each);
		}
		while (check.entries() > before && !Objects.equals(ends().sequence(), check.entries()));
	}

	private void pages(JournalCheck check, Consumer<StoredEntry> each) {
		Looking looking = new Looking(check, each);
		this.graph.stream(READ_ENTRIES, Map.of("after", check.entries(), "most", Long.MAX_VALUE),
				(row) -> looking.add(StoredEntry.of(row)));
		looking.end();
		looking.joined(looking.before);
	}

	/**
	 * Ends a check.
	 * @param check has read all entries
	 * @return what came out
	 */
	public JournalCheck.Result end(JournalCheck check) {
		return check.end(ends());
	}

	/** Entries that follow one, without the content of long parts. */
	List<StoredEntry> entries(long after, int most) {
		return this.graph.rows(READ_ENTRIES, Map.of("after", after, "most", most))
			.stream()
			.map(StoredEntry::of)
			.toList();
	}

	/** The entry with the content of its long parts. */
	StoredEntry whole(StoredEntry entry) {
		if (entry.parts().stream().allMatch((part) -> part.form().equals(Part.JSON))) {
			return entry;
		}
		return new StoredEntry(entry.properties(), entry.parts().stream().map((part) -> whole(entry, part)).toList(),
				entry.wordings());
	}

	private Part whole(StoredEntry entry, Part part) {
		if (part.form().equals(Part.JSON) || entry.sequence() == null) {
			return part;
		}
		List<Map<String, Object>> found = this.graph.rows(READ_PART,
				Map.of("sequence", entry.sequence(), "number", part.number()));
		return (found.size() == 1 && found.getFirst().get("content") instanceof byte[] content) ? part.with(content)
				: part;
	}

	/** Looks at a page of entries while the next one is read. */
	private final class Looking {

		private final JournalCheck check;

		private final Consumer<StoredEntry> each;

		private List<StoredEntry> page = new ArrayList<>();

		private CompletableFuture<Boolean> before = CompletableFuture.completedFuture(true);

		Looking(JournalCheck check, Consumer<StoredEntry> each) {
			this.check = check;
			this.each = each;
		}

		void add(StoredEntry entry) {
			this.page.add(entry);
			if (this.page.size() == PAGE) {
				end();
			}
		}

		/** Nothing more is looked at behind what is not right. */
		void end() {
			List<StoredEntry> now = this.page;
			this.page = new ArrayList<>();
			if (joined(this.before)) {
				this.before = CompletableFuture.supplyAsync(() -> {
					List<StoredEntry> whole = now.stream().map(Journals.this::whole).toList();
					boolean right = this.check.goesOn(whole);
					whole.forEach(this.each);
					return right;
				});
			}
		}

		boolean joined(CompletableFuture<Boolean> work) {
			try {
				return work.join();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
			}
		}

	}

}
