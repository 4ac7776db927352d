package org.sendgraph.journal;

import java.time.Instant;
import java.util.Collections;
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

	private final Map<Long, String> checkpoints = new TreeMap<>();

	private final GrowingRoot tree = new GrowingRoot();

	private String predecessor = Link.BEGINNING;

	private Instant latest = Instant.MIN;

	private final Map<Long, List<?>> erased = new TreeMap<>();

	private final Set<@Nullable Object> allowed = new HashSet<>();

	private @Nullable Finding finding;

	JournalCheck(Map<Long, String> checkpoints) {
		this.checkpoints.putAll(checkpoints);
	}

	/**
	 * Checks the entries that follow.
	 * @param entries entries in their order
	 * @return whether all so far are right
	 */
	boolean goesOn(List<StoredEntry> entries) {
		List<Within> within = entries.parallelStream().map((entry) -> new Within(entry, entry.fault())).toList();
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
			found(place, "it is missing: the entry found in its place has the sequence " + entry.sequence());
		}
		else if (one.fault() != null) {
			found(place, one.fault());
		}
		else if (!this.predecessor.equals(entry.properties().get("predecessor"))) {
			found(place, "it does not follow the entry before it: that one, or its place, was changed");
		}
		else {
			follow(place, entry);
		}
	}

	private void follow(long place, StoredEntry entry) {
		Instant instant = Instant.parse(String.valueOf(Link.of(entry.properties()).properties().get("instant")));
		String hash = Objects.requireNonNull(entry.hash());
		this.tree.add(hash);
		String root = this.checkpoints.remove(place);
		if (!instant.isAfter(this.latest)) {
			found(place, "it is not later than the entry before it");
		}
		else if (root != null && !root.equals(this.tree.root())) {
			found(place, "the checkpoint of " + place + " entries is of another journal");
		}
		this.predecessor = hash;
		this.latest = instant;
		if (entry.erased()) {
			this.erased.put(place, entry.about());
		}
		if (ERASE.equals(entry.properties().get("action"))) {
			this.allowed.add(entry.properties().get("subject"));
		}
	}

	/**
	 * Ends the check.
	 * @param sequence sequence of the last entry by what the store says; null when it
	 * says nothing
	 * @param hash its hash by what the store says
	 * @return what came out
	 */
	Result end(@Nullable Long sequence, @Nullable String hash) {
		if (this.finding == null) {
			if (sequence != null && sequence != this.tree.size()) {
				found(Math.min(sequence, this.tree.size()) + 1,
						"the journal ends before it, and should have " + sequence + " entries");
			}
			else if (hash != null && !hash.equals(this.predecessor)) {
				found(this.tree.size(), "it is not the one with which the journal says that it ends");
			}
			else if (!this.checkpoints.isEmpty()) {
				long size = this.checkpoints.keySet().iterator().next();
				found(this.tree.size() + 1, "it is missing: a checkpoint was made over " + size + " entries");
			}
			else {
				this.erased.entrySet()
					.stream()
					.filter((one) -> Collections.disjoint(one.getValue(), this.allowed))
					.map(Map.Entry::getKey)
					.findFirst()
					.ifPresent((one) -> found(one,
							"a name or a text of it is gone, and no entry says that it was erased"));
			}
		}
		return new Result(this.tree.size(), this.predecessor, this.tree.root(), this.erased.size(), this.finding);
	}

	private void found(long sequence, String what) {
		this.finding = new Finding(sequence, what);
	}

	/**
	 * An entry with what is wrong in it.
	 *
	 * @param entry the entry
	 * @param fault what is wrong; null when nothing is
	 */
	private record Within(StoredEntry entry, @Nullable String fault) {
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
