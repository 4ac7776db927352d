package org.sendgraph.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Reads a journal from its first entry to its last and stops at the first that is not
 * what was recorded, or not in its place.
 */
public final class JournalCheck {

	/** What an entry says it does when it erases the texts of another. */
	static final String ERASE = "ERASE_WORDING";

	private static final String CHECKPOINT = "CHECKPOINT";

	private final TreeMap<Long, Set<String>> roots = new TreeMap<>();

	private final boolean wording;

	private final GrowingRoot tree = new GrowingRoot();

	private @Nullable StoredEntry last;

	private Instant latest = Instant.MIN;

	private final Map<Long, List<?>> erased = new TreeMap<>();

	/** Where the texts about a thing were last erased. */
	private final Map<@Nullable Object, Long> erasures = new HashMap<>();

	/** What entries made checkpoints, by what they say that they made. */
	private final Map<String, Long> checkpoints = new HashMap<>();

	private @Nullable Finding finding;

	/**
	 * Begins a check.
	 * @param roots checkpoints as they were written down, roots in hexadecimal by number
	 * of entries
	 * @param wording whether names and texts have to be there unless an entry erased them
	 */
	public JournalCheck(Map<Long, String> roots, boolean wording) {
		this.wording = wording;
		roots.forEach(this::expect);
	}

	/** Expects a root; one that was written down twice has to be right twice. */
	void expect(long size, String root) {
		this.roots.computeIfAbsent(size, (key) -> new HashSet<>()).add(root);
	}

	/** How many entries were read and are right, from the first. */
	public long entries() {
		return this.tree.size();
	}

	/**
	 * Checks the entries that follow.
	 * @param entries entries in their order
	 * @return whether all so far are right
	 */
	public boolean goesOn(List<StoredEntry> entries) {
		List<Within> within = entries.parallelStream().map(Within::of).toList();
		for (Within one : within) {
			if (this.finding == null) {
				check(one);
			}
		}
		return this.finding == null;
	}

	private void check(Within one) {
		long place = this.tree.size() + 1;
		StoredEntry entry = one.entry();
		if (!Objects.equals(entry.sequence(), place)) {
			found(place,
					(entry.sequence() != null)
							? "it is missing: the entry found in its place has the sequence " + entry.sequence()
							: "it cannot be read");
		}
		else if (one.fault() != null) {
			found(place, one.fault());
		}
		else if (!predecessor().equals(entry.properties().get("predecessor"))) {
			found(place, "it does not follow the entry before it: that one, or its place, was changed");
		}
		else if (one.instant() == null || !one.instant().isAfter(this.latest)) {
			found(place, "it is not later than the entry before it");
		}
		else {
			this.latest = one.instant();
			follow(place, entry);
		}
	}

	private void follow(long place, StoredEntry entry) {
		this.tree.add(Objects.requireNonNull(entry.hash()));
		this.last = entry;
		Set<String> expected = this.roots.remove(place);
		if (expected != null && !Set.of(this.tree.root()).equals(expected)) {
			found(place, "the checkpoint of " + place + " entries is of another journal");
		}
		if (entry.erased()) {
			this.erased.put(place, entry.about());
		}
		Object action = entry.properties().get("action");
		if (ERASE.equals(action)) {
			this.erasures.put(entry.properties().get("subject"), place);
		}
		if (CHECKPOINT.equals(action)) {
			this.checkpoints.put(String.valueOf(entry.properties().get("after")), place);
		}
	}

	private String predecessor() {
		return (this.last != null) ? Objects.requireNonNull(this.last.hash()) : Link.BEGINNING;
	}

	/**
	 * Ends the check of a journal that says nothing else about itself.
	 * @return what came out
	 */
	public Result end() {
		if (this.finding == null && !this.roots.isEmpty()) {
			found(entries() + 1, "it is missing: a checkpoint was made over " + this.roots.firstKey() + " entries");
		}
		if (this.finding == null && this.wording) {
			this.erased.forEach((place, about) -> {
				if (this.finding == null
						&& about.stream().noneMatch((thing) -> this.erasures.getOrDefault(thing, 0L) > place)) {
					found(place, "a name or a text of it is gone, and no entry says that it was erased");
				}
			});
		}
		return new Result(entries(), predecessor(), this.tree.root(), this.erased.size(), this.finding);
	}

	/**
	 * Ends the check of the journal of a graph.
	 * @param ends what the graph says
	 * @return what came out
	 */
	Result end(JournalEnds ends) {
		if (this.finding == null) {
			Long sequence = ends.sequence();
			if (sequence != null && sequence != entries()) {
				found(Math.min(sequence, entries()) + 1,
						"the journal ends before it, and should have " + sequence + " entries");
			}
			else if (this.last != null && !ends.isWith(this.last)) {
				found(entries(), "it is not the one with which the journal says that it ends");
			}
			else {
				checkpoints(ends);
			}
		}
		return end();
	}

	private void checkpoints(JournalEnds ends) {
		Map<String, Long> made = new HashMap<>(this.checkpoints);
		List<Long> bad = new ArrayList<>();
		ends.checkpoints().forEach((checkpoint) -> {
			String written = new String(WrittenValues.json(Map.of("Checkpoint:" + checkpoint.get("size"), checkpoint)),
					StandardCharsets.UTF_8);
			if (made.remove(written) == null && checkpoint.get("size") instanceof Long size) {
				bad.add(size);
			}
		});
		bad.addAll(made.values());
		bad.stream()
			.min(Long::compare)
			.ifPresent((place) -> found(place,
					"the checkpoint over it or made by it is not in the graph as it was recorded"));
	}

	private void found(long sequence, String what) {
		this.finding = new Finding(sequence, what);
	}

	/**
	 * An entry with what is wrong in it.
	 *
	 * @param entry the entry
	 * @param fault what is wrong; null when nothing is
	 * @param instant when it was recorded
	 */
	private record Within(StoredEntry entry, @Nullable String fault, @Nullable Instant instant) {

		static Within of(StoredEntry entry) {
			return new Within(entry, entry.fault(), entry.instant());
		}

	}

	/**
	 * The first entry that is not right.
	 *
	 * @param sequence its place
	 * @param what what is wrong with it, as the end of a sentence
	 */
	public record Finding(long sequence, String what) {
	}

	/**
	 * What came out.
	 *
	 * @param entries how many entries are right, from the first
	 * @param hash hash of the last of them
	 * @param root root of the Merkle tree over them
	 * @param erased entries of which texts or names were erased
	 * @param finding the first that is not right; null when all are
	 */
	public record Result(long entries, String hash, String root, long erased, @Nullable Finding finding) {
	}

}
