package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.graph.OneAtATime;
import org.sendgraph.journal.Act;
import org.sendgraph.journal.Entries;
import org.sendgraph.journal.Writing;
import org.sendgraph.opendata.Comparison.Counts;
import org.sendgraph.opendata.Comparison.Found;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;
import org.sendgraph.terms.Dates;

import org.springframework.stereotype.Repository;

/**
 * Facts of a file on their way into the graph: written so that no read sees them, then
 * made to count all at once.
 */
@Repository
class StagedFacts {

	private static final CypherFile LIST_FACTS = CypherFile.of("opendata/list-facts");

	private static final CypherFile READ_LATEST = CypherFile.of("opendata/read-latest-import");

	private static final CypherFile DISCARD_STAGED = CypherFile.of("opendata/discard-staged");

	private static final CypherFile STAGE_SOURCE = CypherFile.of("opendata/stage-source");

	private static final CypherFile READ_STAGED = CypherFile.of("opendata/read-staged");

	private static final CypherFile SUPERSEDE_FACTS = CypherFile.of("opendata/supersede-facts");

	private static final CypherFile PUBLISH_FACTS = CypherFile.of("opendata/publish-facts");

	private static final CypherFile RECORD_IMPORT = CypherFile.of("opendata/record-import");

	private final Graph graph;

	private final Entries entries;

	private final OneAtATime oneAtATime;

	private final Dates dates;

	StagedFacts(Graph graph, Entries entries, OneAtATime oneAtATime, Dates dates) {
		this.dates = dates;
		this.graph = graph;
		this.entries = entries;
		this.oneAtATime = oneAtATime;
	}

	/**
	 * Runs work that no two imports may do at once; a second one waits.
	 * @param waiting told when there is one to wait for
	 * @param work the import
	 */
	void alone(Runnable waiting, Runnable work) {
		this.oneAtATime.run("import", waiting, work);
	}

	/** What a table and scope say now: checksums by line. */
	Map<String, String> onRecord(String table, String scope) {
		String prefix = scope.isEmpty() ? "" : scope + "|";
		return this.graph.read(LIST_FACTS, Map.of("table", table, "prefix", prefix), OnRecord.class)
			.stream()
			.collect(Collectors.toMap(OnRecord::key, OnRecord::checksum, (one, same) -> one, HashMap::new));
	}

	/** What files on record show of a scope. */
	Latest latest(String scope) {
		return this.graph.readOne(READ_LATEST, Map.of("scope", scope), Latest.class).orElseThrow();
	}

	/** Takes out what an import that did not end has left. */
	void discardStaged() {
		AtomicReference<Long> left = new AtomicReference<>(isAnythingStaged() ? 1L : 0L);
		while (left.get() > 0) {
			this.graph.write(() -> left.set((Long) this.graph.run(DISCARD_STAGED, Map.of()).getFirst().get("gone")));
		}
	}

	private boolean isAnythingStaged() {
		return this.graph.readOne(READ_STAGED, Map.of(), Staged.class).filter(Staged::left).isPresent();
	}

	/**
	 * Writes facts so that no read sees them.
	 * @param kind kind of file
	 * @param file the file
	 * @param asAt day that it shows
	 * @param number place among all that the import writes, from 1
	 * @param table the table
	 * @param found its facts
	 */
	void stage(Kind kind, PublishedFile file, LocalDate asAt, long number, FactTable table, List<Found> found) {
		Map<String, Found> byLine = found.stream()
			.collect(Collectors.toMap((one) -> one.fact().line(), Function.identity()));
		List<Map<String, Object>> rows = kind.settle(found, asAt)
			.stream()
			.map((fact) -> row(fact, byLine.get(fact.line())))
			.toList();
		String source = sourceId(file);
		this.graph.writeAgain(() -> {
			Writing writing = this.entries.staging();
			stageSource(writing, kind, file, asAt);
			writing.run(table.stage(), Map.of("rows", rows, "source", source));
			this.entries.keepPart(number, writing);
		});
	}

	private void stageSource(Writing writing, Kind kind, PublishedFile file, LocalDate asAt) {
		Map<String, Object> properties = new HashMap<>(kind.source(file));
		properties.putAll(Map.of("sha256", file.checksum(), "shows", asAt, "retrieved", this.dates.today(), "table",
				"published files", "key", sourceId(file)));
		writing.run(STAGE_SOURCE, Map.of("id", sourceId(file), "properties", properties));
	}

	/** What was settled keeps the checksum of what the file said. */
	private static Map<String, Object> row(Fact fact, Found found) {
		Map<String, Object> properties = new HashMap<>(fact.properties());
		properties.put("table", fact.table().name());
		properties.put("key", fact.line());
		properties.put("checksum", found.checksum());
		return Map.of("values", fact.values(), "properties", properties, "locator", "row " + found.line());
	}

	private static String sourceId(PublishedFile file) {
		return "Source:" + file.checksum().substring(0, 16);
	}

	/**
	 * Makes everything that is staged count, in one transaction.
	 * @param kind kind of file
	 * @param file the file
	 * @param asAt day that it shows
	 * @param counts how its rows ended
	 * @param listed what the import lists by name: what is on record and no longer in the
	 * file, and what the file names and is not on record
	 * @param replaced table and line of what another version was on record of
	 * @param scopes tables and scopes that the file tells in full
	 * @param by who brings it in; null for whoever uses the command
	 * @return id of the journal entry
	 */
	String publish(Kind kind, PublishedFile file, LocalDate asAt, Counts counts, Map<String, List<String>> listed,
			List<Map<String, String>> replaced, List<String> scopes, @Nullable Actor by) {
		Actor actor = (by != null) ? by : actor(kind);
		return Objects.requireNonNull(this.entries.write(new Act("IMPORT", actor), (writing) -> {
			writing.because("The " + kind.word() + " file " + file.name() + " as at " + asAt
					+ (kind.isShipped() ? ", which came with SEND Graph." : "."));
			stageSource(writing, kind, file, asAt);
			if (!replaced.isEmpty()) {
				writing.run(SUPERSEDE_FACTS, Map.of("replaced", replaced, "recordedAt", writing.instant()));
			}
			writing.run(PUBLISH_FACTS, Map.of("recordedAt", writing.instant()));
			Map<String, Object> properties = new HashMap<>(Map.of("id", "Import:" + writing.sequence(), "recordedAt",
					writing.instant(), "kind", kind.word(), "file", file.name(), "asAt", asAt, "checksum",
					file.checksum(), "scopes", scopes, "source", sourceId(file)));
			properties.putAll(listed);
			properties.putAll(counts.properties());
			properties.put("shipped", kind.isShipped());
			writing.run(RECORD_IMPORT, Map.of("properties", properties));
			writing.changed("Import:" + writing.sequence(), null, properties);
			writing.about(List.of(sourceId(file)));
			writing.bindParts();
		}).entry()).subject();
	}

	/** The command has no token: who may use it is who may read the home. */
	private static Actor actor(Kind kind) {
		return kind.isShipped() ? Actor.SEND_GRAPH : new Actor(
				"the import command of " + System.getProperty("user.name"), null, Set.of(ActorRole.STEWARD));
	}

	/**
	 * Whether anything is staged.
	 *
	 * @param left whether an import that did not end has left something
	 */
	record Staged(boolean left) {
	}

	/**
	 * A fact on record.
	 *
	 * @param key its line
	 * @param checksum of what it says
	 */
	record OnRecord(String key, String checksum) {
	}

	/**
	 * What files on record show of a scope.
	 *
	 * @param asAt the day that the newest of them shows; null when there is none
	 * @param checksums SHA-256 of each
	 */
	record Latest(@Nullable LocalDate asAt, List<String> checksums) {
	}

}
