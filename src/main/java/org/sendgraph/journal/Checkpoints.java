package org.sendgraph.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Checkpoints of the journal, one for each day on which something was recorded, and what
 * they prove.
 */
@Repository
public class Checkpoints {

	private static final CypherFile LIST_CHECKPOINTS = CypherFile.of("journal/list-checkpoints");

	private static final CypherFile LIST_HASHES = CypherFile.of("journal/list-hashes");

	private static final CypherFile READ_LAST_BEFORE = CypherFile.of("journal/read-last-before");

	private static final CypherFile RECORD_CHECKPOINT = CypherFile.of("journal/record-checkpoint");

	private final Graph graph;

	private final Entries entries;

	private final Changes changes;

	private final Dates dates;

	Checkpoints(Graph graph, Entries entries, Changes changes, Dates dates) {
		this.graph = graph;
		this.entries = entries;
		this.changes = changes;
		this.dates = dates;
	}

	/** Every checkpoint, oldest first. */
	public List<Checkpoint> all() {
		return this.graph.read(LIST_CHECKPOINTS, Map.of(), Checkpoint.class);
	}

	/**
	 * Makes the checkpoint of the last day that has ended, unless it is there, or nothing
	 * but the last checkpoint was recorded since.
	 */
	public void make() {
		Optional<Last> last = this.graph.readOne(READ_LAST_BEFORE, Map.of("until", this.dates.startOfToday()),
				Last.class);
		int covered = all().stream().mapToInt(Checkpoint::size).max().orElse(0);
		if (last.isPresent() && last.get().sequence() > ((covered > 0) ? covered + 1 : 0)) {
			int size = last.get().sequence();
			record(size, MerkleTree.hex(tree(size).root()), this.dates.today().minusDays(1));
		}
	}

	private void record(int size, String root, LocalDate on) {
		this.entries.write(new Act("CHECKPOINT", Actor.SEND_GRAPH), (writing) -> {
			if (all().stream().anyMatch((one) -> one.size() == size)) {
				throw writing.leave();
			}
			writing.because("The journal as it was when " + on + " had ended.");
			writing.run(RECORD_CHECKPOINT, Map.of("size", size, "root", root, "on", on));
			writing.changed("Checkpoint:" + size, null, Map.of("size", size, "root", root, "on", on));
		});
	}

	private MerkleTree tree(int size) {
		return MerkleTree
			.of(this.graph.read(LIST_HASHES, Map.of("size", size), Hash.class).stream().map(Hash::hash).toList());
	}

	/**
	 * Proves that an entry is in the journal: in the first checkpoint that covers it, or
	 * in all that there is by now.
	 * @param id id of the entry
	 * @param snapshot what is known
	 * @return the proof
	 */
	Proof inclusion(String id, Snapshot snapshot) {
		Entry entry = this.changes.byIds(List.of(id), snapshot).get(id);
		if (entry == null) {
			throw new BadInput("entry", BadInput.quoted(id) + " is the id of no entry.", "an id such as Entry:1");
		}
		Checkpoint covering = all().stream().filter((one) -> one.size() >= entry.sequence()).findFirst().orElse(null);
		MerkleTree tree = tree((covering != null) ? covering.size() : Integer.MAX_VALUE);
		return new Proof(entry, MerkleTree.hex(MerkleTree.leaf(entry.hash())), null,
				(covering != null) ? covering : checkpoint(tree), tree.inclusion((int) entry.sequence() - 1));
	}

	/**
	 * Proves that the journal of some size begins with all of a smaller one.
	 * @param from entries of the smaller one
	 * @param to entries of the other; null for all that there are by now
	 * @return the proof
	 */
	Proof consistency(int from, @Nullable Integer to) {
		MerkleTree tree = tree((to != null) ? to : Integer.MAX_VALUE);
		int size = tree.leaves().size();
		if (from < 1 || from > size || (to != null && to > size)) {
			throw new BadInput("from",
					"There is no journal of " + from + " entries within one of " + ((to != null) ? to : size) + ".",
					"1 ≤ from ≤ to ≤ " + size);
		}
		return new Proof(null, null, checkpoint(new MerkleTree(tree.leaves().subList(0, from))), checkpoint(tree),
				tree.consistency(from));
	}

	private static Checkpoint checkpoint(MerkleTree tree) {
		return new Checkpoint(tree.leaves().size(), MerkleTree.hex(tree.root()), null);
	}

	/**
	 * A hash of an entry.
	 *
	 * @param hash in hexadecimal
	 */
	record Hash(String hash) {
	}

	/**
	 * The last entry of a time.
	 *
	 * @param sequence its place
	 */
	record Last(int sequence) {
	}

}
