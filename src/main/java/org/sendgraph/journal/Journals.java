package org.sendgraph.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

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

	/**
	 * Checks every entry of the graph's own journal.
	 * @param outside roots by number of entries, as they were written down outside the
	 * store
	 * @return what came out
	 */
	public JournalCheck.Result check(Map<Long, String> outside) {
		Map<String, Object> ends = this.graph.rows(READ_ENDS, Map.of()).getFirst();
		Map<Long, String> checkpoints = new TreeMap<>();
		for (Object one : (List<?>) ends.get("checkpoints")) {
			Map<?, ?> checkpoint = (Map<?, ?>) one;
			checkpoints.put((Long) checkpoint.get("size"), String.valueOf(checkpoint.get("root")));
		}
		checkpoints.putAll(outside);
		JournalCheck check = new JournalCheck(checkpoints);
		Long last = (Long) ends.get("sequence");
		CompletableFuture<List<StoredEntry>> next = page(0L, last);
		for (long after = 0;; after += PAGE) {
			List<StoredEntry> page = next.join();
			boolean more = page.size() == PAGE;
			if (more) {
				next = page(after + PAGE, last);
			}
			if (!check.goesOn(page.stream().map(this::whole).toList()) || !more) {
				break;
			}
		}
		return check.end(last, (String) ends.get("hash"));
	}

	/**
	 * Reads a page while the one before it is looked at; what was appended since the
	 * journal was asked where it ends is left for another time.
	 */
	private CompletableFuture<List<StoredEntry>> page(long after, @Nullable Long last) {
		return CompletableFuture.supplyAsync(() -> entries(after, PAGE).stream()
			.filter((entry) -> last == null || entry.sequence() == null || entry.sequence() <= last || after >= last)
			.toList());
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
		if (entry.parts().stream().allMatch((part) -> part.form().equals("json"))) {
			return entry;
		}
		return new StoredEntry(entry.properties(), entry.parts().stream().map((part) -> whole(entry, part)).toList(),
				entry.wordings());
	}

	private Part whole(StoredEntry entry, Part part) {
		if (part.form().equals("json") || entry.sequence() == null) {
			return part;
		}
		List<Map<String, Object>> found = this.graph.rows(READ_PART,
				Map.of("sequence", entry.sequence(), "number", part.number()));
		return (found.size() == 1 && found.getFirst().get("content") instanceof byte[] content) ? part.with(content)
				: part;
	}

}
