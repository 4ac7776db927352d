package org.sendgraph.journal;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * The entries of the journal.
 */
@Repository
public class Entries {

	private static final CypherFile READ_HEAD = CypherFile.of("journal/read-head");

	private static final CypherFile APPEND_ENTRY = CypherFile.of("journal/append-entry");

	private final Graph graph;

	private final Dates dates;

	Entries(Graph graph, Dates dates) {
		this.graph = graph;
		this.dates = dates;
	}

	/**
	 * Finds the snapshot for questions that are answered from memory.
	 * @param asOf what was asked for
	 * @return the snapshot
	 */
	public Snapshot snapshot(@Nullable AsOf asOf) {
		Map<String, Object> parameters = this.dates.with(asOf, Map.of());
		return this.graph.readOne(READ_HEAD, parameters, Head.class)
			.map((head) -> this.dates.snapshot(asOf, parameters, head))
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
	}

	/**
	 * Appends an entry inside the transaction that makes the change.
	 * @param action what was done
	 * @param reason why
	 * @param subject what it was done to, such as the name of a table
	 * @param checksum SHA-256 of what was recorded
	 * @return the instant from which the change counts
	 */
	public OffsetDateTime append(String action, String reason, String subject, String checksum) {
		Map<String, Object> entry = this.graph
			.run(APPEND_ENTRY, Map.of("action", action, "reason", reason, "subject", subject, "checksum", checksum))
			.getFirst();
		return ((ZonedDateTime) entry.get("instant")).toOffsetDateTime();
	}

}
