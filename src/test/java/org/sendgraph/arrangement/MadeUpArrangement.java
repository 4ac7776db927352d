package org.sendgraph.arrangement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sendgraph.OwnGraph;

/**
 * A version of an arrangement that a test writes into the graph of its own, as the graph
 * keeps it. Without more it is one of Kent with its board, which pays all, since 2025.
 */
public final class MadeUpArrangement {

	public static final String KENT = "LocalAuthority:886";

	public static final String KENTS_BOARD = "IntegratedCareBoard:QKS";

	private final String id;

	private final Map<String, Object> particulars = new HashMap<>();

	private MadeUpArrangement(String key) {
		this.id = "Arrangement:" + key;
		with("title", key).with("place", KENT)
			.with("ageFrom", 0L)
			.with("ageTo", 25L)
			.with("settingTypes", List.of())
			.with("needs", List.of())
			.with("pooled", false)
			.with("confirmedBy", List.of(KENT, KENTS_BOARD))
			.with("change", "RECORDED")
			.with("start", LocalDate.of(2025, 4, 1))
			.with("recordedAt", lastEntry())
			.with("commissioners", List.of())
			.with("deliverers", List.of())
			.paidBy(KENTS_BOARD, 10_000);
	}

	public static MadeUpArrangement of(String key) {
		return new MadeUpArrangement(key);
	}

	/** The instant from which on all that a test writes counts. */
	public static OffsetDateTime lastEntry() {
		return ((ZonedDateTime) OwnGraph.ask("MATCH (entry:Entry) RETURN max(entry.instant) AS last", Map.of())
			.getFirst()
			.get("last")).toOffsetDateTime();
	}

	public MadeUpArrangement with(String property, Object value) {
		this.particulars.put(property, value);
		return this;
	}

	public MadeUpArrangement varying(String... rules) {
		return with("rules", Arrays.stream(rules).map("Rule:"::concat).toList());
	}

	public MadeUpArrangement paidBy() {
		return with("payers", List.of()).with("shares", List.of());
	}

	public MadeUpArrangement paidBy(String payer, long share) {
		return with("payers", List.of(payer)).with("shares", List.of(share));
	}

	public MadeUpArrangement paidBy(String payer, long share, String other, long otherShare) {
		return with("payers", List.of(payer, other)).with("shares", List.of(share, otherShare));
	}

	public static void record(MadeUpArrangement... versions) {
		record(List.of(versions));
	}

	public static void record(List<MadeUpArrangement> versions) {
		try {
			OwnGraph.ask(Files.readString(Path.of("src/test/resources/arrangement/record-versions.cypher")),
					Map.of("rows",
							versions.stream()
								.map((version) -> Map.of("id", version.id, "particulars", version.particulars))
								.toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static void forgetAll() {
		OwnGraph.ask("""
				MATCH (arrangement:Arrangement)-[:DESCRIBED_BY]->(agreed:Particulars)
				DETACH DELETE arrangement, agreed""", Map.of());
	}

}
