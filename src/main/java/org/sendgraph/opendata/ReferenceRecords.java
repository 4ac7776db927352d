package org.sendgraph.opendata;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Act;
import org.sendgraph.journal.Entries;
import org.sendgraph.journal.Writing;
import org.sendgraph.terms.Actor;

import org.springframework.stereotype.Repository;

/**
 * What of the reference tables is on record.
 */
@Repository
class ReferenceRecords {

	private static final CypherFile LIST_TABLES = CypherFile.of("opendata/list-tables");

	private static final CypherFile LIST_RECORDS = CypherFile.of("opendata/list-records");

	private static final CypherFile SUPERSEDE_RECORDS = CypherFile.of("opendata/supersede-records");

	private static final CypherFile SUPERSEDE_LASTING_TIES = CypherFile.of("opendata/supersede-lasting-ties");

	private static final CypherFile RECORD_TABLES = CypherFile.of("opendata/record-tables");

	private final Graph graph;

	private final Entries entries;

	ReferenceRecords(Graph graph, Entries entries) {
		this.graph = graph;
		this.entries = entries;
	}

	/**
	 * Compares tables with what is on record.
	 * @param tables every table as it reads now
	 * @return those that are new or say something else
	 */
	List<ReadTable> changed(List<ReadTable> tables) {
		return changed(tables, recorded());
	}

	private static List<ReadTable> changed(List<ReadTable> tables, Map<String, String> recorded) {
		return tables.stream().filter((read) -> !read.checksum().equals(recorded.get(read.table().name()))).toList();
	}

	/** Checksums of the tables on record, by their names. */
	private Map<String, String> recorded() {
		return this.graph.read(LIST_TABLES, Map.of(), RecordedTable.class)
			.stream()
			.collect(Collectors.toMap(RecordedTable::name, RecordedTable::checksum));
	}

	/**
	 * Records tables in one transaction: new and changed rows are added, changed and
	 * vanished ones superseded, and one journal entry opens the new edition. Who starts
	 * at the same time waits, and then finds nothing left to record.
	 * @param all every table with every row it has now, in the order in which they refer
	 * to one another
	 * @return how long the example county alone took, which is no reference data
	 */
	Duration record(List<ReadTable> all) {
		AtomicReference<Duration> county = new AtomicReference<>(Duration.ZERO);
		this.entries.write(new Act("REFERENCE", Actor.SEND_GRAPH), (writing) -> {
			Map<String, String> recorded = recorded();
			List<ReadTable> tables = changed(all, recorded);
			if (tables.isEmpty()) {
				throw writing.leave();
			}
			writing.because(reason(tables));
			writing.about(List.of("reference data"));
			List<Map<String, Object>> known = known(tables, recorded.keySet());
			Map<String, String> checksums = known.stream()
				.collect(Collectors.toMap(ReferenceRecords::line, (record) -> (String) record.get("checksum"),
						(one, other) -> one));
			ChangedLines lines = new ChangedLines(writing.instant());
			supersede(writing, known, gone(checksums, tables), tables, lines);
			tables.forEach((read) -> read.changed(checksums).forEach((line) -> lines.add(read, line)));
			lines.record(writing);
			county.set(ExampleCounty.record(tables, writing));
			writing.run(RECORD_TABLES, Map.of("tables", tables.stream().map(ReadTable::parameter).toList()));
		});
		return county.get();
	}

	private static String reason(List<ReadTable> tables) {
		return "Tables " + tables.stream().map((read) -> read.table().name()).collect(Collectors.joining(", "))
				+ " are new or changed.";
	}

	/** Nothing is asked of a graph that has none of these tables yet. */
	private List<Map<String, Object>> known(List<ReadTable> tables, Set<String> recorded) {
		List<String> names = tables.stream().map((read) -> read.table().name()).filter(recorded::contains).toList();
		return names.isEmpty() ? List.of() : this.graph.run(LIST_RECORDS, Map.of("tables", names));
	}

	private static String line(Map<String, Object> record) {
		return record.get("table") + "|" + record.get("key");
	}

	private static Set<String> gone(Map<String, String> checksums, List<ReadTable> tables) {
		Set<String> gone = new HashSet<>(checksums.keySet());
		tables.forEach((read) -> gone.removeAll(read.unchanged(checksums)));
		return gone;
	}

	/** Ties of what lasts end with the line that said them, changed or vanished. */
	private static void supersede(Writing writing, List<Map<String, Object>> known, Set<String> gone,
			List<ReadTable> tables, ChangedLines lines) {
		if (gone.isEmpty()) {
			return;
		}
		List<Map<String, Object>> superseded = gone.stream()
			.map((line) -> Map.<String, Object>of("table", line.substring(0, line.indexOf('|')), "key",
					line.substring(line.indexOf('|') + 1)))
			.toList();
		writing.run(SUPERSEDE_RECORDS, Map.of("lines", superseded, "recordedAt", writing.instant()));
		Map<Object, LineForm> forms = tables.stream()
			.collect(Collectors.toMap((read) -> read.table().name(), (read) -> read.table().form()));
		List<Map<String, Object>> things = new ArrayList<>();
		known.stream().filter((record) -> record.get("id") != null && gone.contains(line(record))).forEach((record) -> {
			LineForm form = forms.get(record.get("table"));
			lines.gone(form, String.valueOf(record.get("id")));
			form.ties()
				.stream()
				.filter(LineTie::lasting)
				.forEach((tie) -> things
					.add(Map.of("id", record.get("id"), "type", tie.type(), "outward", tie.outward())));
		});
		if (!things.isEmpty()) {
			writing.run(SUPERSEDE_LASTING_TIES, Map.of("things", things, "recordedAt", writing.instant()));
		}
	}

	/**
	 * A table on record.
	 *
	 * @param name its name
	 * @param checksum SHA-256 of what it says
	 */
	record RecordedTable(String name, String checksum) {
	}

}
