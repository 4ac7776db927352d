package org.sendgraph.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

import org.springframework.stereotype.Repository;

/**
 * Journals that are played again into an empty graph, entry by entry, each in one
 * transaction: the statements that the entry names run with the parameters that it holds.
 */
@Repository
public class Replays {

	/** What an entry may name; a file from elsewhere runs nothing else. */
	private static final Set<String> FEATURES = Set.of("arrangement", "dispute", "example", "journal", "money",
			"opendata", "source");

	private static final CypherFile BEGIN_IMPORT = CypherFile.of("journal/begin-import");

	private static final CypherFile END_IMPORT = CypherFile.of("journal/end-import");

	private static final CypherFile COUNT_CONTENTS = CypherFile.of("journal/count-contents");

	private final Graph graph;

	private final Set<String> changed = new TreeSet<>();

	private final Entries entries;

	Replays(Graph graph, Entries entries) {
		this.graph = graph;
		this.entries = entries;
	}

	/**
	 * Says that the graph is being made of a file, until {@link #end}.
	 * @param file SHA-256 of it
	 */
	public void begin(String file) {
		this.graph.write(() -> this.graph.run(BEGIN_IMPORT, Map.of("file", file)));
	}

	/** Says that the graph is whole. */
	public void end() {
		this.graph.write(() -> this.graph.run(END_IMPORT, Map.of()));
	}

	/** How many nodes of which labels there are, but for those of the schema. */
	public Map<String, Long> contents() {
		Map<String, Long> contents = new TreeMap<>();
		this.graph.stream(COUNT_CONTENTS, Map.of(),
				(row) -> contents.put(String.valueOf(row.get("label")), (Long) row.get("nodes")));
		return contents;
	}

	/**
	 * Plays an entry that has been checked.
	 * @param entry the entry with all its parts
	 */
	public void play(StoredEntry entry) {
		List<Call> calls = new ArrayList<>();
		entry.parts().forEach((part) -> each(part, (call) -> calls.add(call)));
		Map<String, String> texts = entry.wordings()
			.stream()
			.filter((wording) -> wording.text() != null)
			.collect(Collectors.toMap(Wording::commitment, Wording::text));
		this.graph.writeMuch(() -> {
			calls.forEach((call) -> this.graph.run(call.statement(), call.spoken(texts)));
			this.entries.keep(entry.properties(), entry.parts(), entry.wordings());
		});
	}

	/** Statements that read otherwise than when the journal was written. */
	public Set<String> changedStatements() {
		return this.changed;
	}

	@SuppressWarnings("unchecked")
	private void each(Part part, Consumer<Call> then) {
		for (Object one : (List<?>) WrittenValues.read(part.json())) {
			Map<String, Object> call = (Map<String, Object>) one;
			String name = String.valueOf(call.get("statement"));
			if (!FEATURES.contains(name.split("/")[0])) {
				throw new IllegalArgumentException("No entry runs the statement " + name);
			}
			CypherFile statement = CypherFile.of(name);
			if (!Checksum.of(statement.text()).equals(call.get("checksum"))) {
				this.changed.add(name);
			}
			then.accept(new Call(statement, (Map<String, Object>) call.get("parameters")));
		}
	}

}
