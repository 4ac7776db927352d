package org.sendgraph.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * What was recorded, by time and by thing.
 */
@Repository
class Changes implements NodesById {

	private static final CypherFile LIST_CHANGES = CypherFile.of("journal/list-changes");

	private static final CypherFile COUNT_CHANGES = CypherFile.of("journal/count-changes");

	private static final CypherFile FIND_ENTRIES = CypherFile.of("journal/find-entries");

	private static final CypherFile READ_STRETCH = CypherFile.of("journal/read-stretch");

	private static final CypherFile READ_HISTORY = CypherFile.of("journal/read-history");

	private static final Pattern ID = Pattern.compile("Entry:([1-9]\\d{0,17})");

	/** Properties that are about the record and not about the world. */
	private static final Set<String> OF_THE_RECORD = Set.of("table", "key", "checksum", "recordedAt", "supersededAt",
			"start", "end", "change");

	private final Graph graph;

	Changes(Graph graph) {
		this.graph = graph;
	}

	Connection<Entry> list(OffsetDateTime from, OffsetDateTime to, @Nullable String about, Paging paging,
			Snapshot snapshot) {
		if (!to.isAfter(from)) {
			throw new BadInput("to", to + " is not after " + from + ".", "an instant after `from`");
		}
		String list = "changes " + from + to + about;
		Cursor cursor = Cursor.of(paging, list);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("from", from.withOffsetSameInstant(ZoneOffset.UTC));
		parameters.put("to", to.withOffsetSameInstant(ZoneOffset.UTC));
		parameters.put("about", about);
		parameters.put("after", (cursor != null) ? Long.parseLong(cursor.key().getFirst()) : 0L);
		parameters.put("limit", paging.size() + 1);
		List<Entry> found = this.graph.rows(LIST_CHANGES, parameters).stream().map(Changes::entry).toList();
		return Connection.forwards(found, (entry) -> String.valueOf(entry.sequence()), paging, list, snapshot,
				() -> ((Long) this.graph.rows(COUNT_CHANGES, parameters).getFirst().get("total")).intValue());
	}

	/** What was recorded behind one entry, up to and with another. */
	List<Entry> stretch(long behind, long upTo) {
		return this.graph.rows(READ_STRETCH, Map.of("behind", behind, "upTo", upTo))
			.stream()
			.map(Changes::entry)
			.toList();
	}

	/** Every version of a thing, in the order in which they were recorded. */
	List<Version> history(String id, Snapshot snapshot) {
		List<Version> history = new ArrayList<>();
		for (Map<String, Object> row : this.graph.rows(READ_HISTORY, Map.of("id", id, "knownAt", snapshot.knownAt()))) {
			Map<?, ?> version = (Map<?, ?>) row.get("version");
			Period period = new Period((LocalDate) version.get("start"), (LocalDate) version.get("end"));
			OffsetDateTime recordedAt = Objects.requireNonNull(instant(version.get("recordedAt")));
			history.add(new Version(period, recordedAt, instant(version.get("supersededAt")),
					kind(version, period, history), says(version, texts(row.get("wordings"))),
					(row.get("entry") instanceof Map<?, ?> entry) ? Entry.of(entry) : null));
		}
		return history;
	}

	/**
	 * An arrangement says what brought it about. Of others it shows: where all that was
	 * known of a period has been replaced, it was wrong.
	 */
	private static VersionKind kind(Map<?, ?> version, Period period, List<Version> before) {
		if (before.isEmpty()) {
			return VersionKind.FIRST;
		}
		if (version.get("change") != null) {
			return "CORRECTED".equals(version.get("change")) ? VersionKind.CORRECTION : VersionKind.CHANGE;
		}
		return before.stream().anyMatch((one) -> one.period().equals(period)) ? VersionKind.CORRECTION
				: VersionKind.CHANGE;
	}

	private static List<Said> says(Map<?, ?> version, Map<String, String> texts) {
		Map<String, String> says = new TreeMap<>();
		version.forEach((name, value) -> {
			if (!OF_THE_RECORD.contains(name)) {
				says.put((String) name, (value instanceof List<?> list)
						? list.stream().map((one) -> said(one, texts)).toList().toString() : said(value, texts));
			}
		});
		return says.entrySet().stream().map((said) -> new Said(said.getKey(), said.getValue())).toList();
	}

	private static String said(@Nullable Object value, Map<String, String> texts) {
		return texts.getOrDefault(String.valueOf(value), String.valueOf(value));
	}

	private static Map<String, String> texts(Object wordings) {
		return ((List<?>) wordings).stream()
			.map((one) -> (Map<?, ?>) one)
			.collect(Collectors.toMap((one) -> String.valueOf(one.get("commitment")),
					(one) -> Objects.requireNonNullElse((String) one.get("text"), Writing.ERASED)));
	}

	private static @Nullable OffsetDateTime instant(@Nullable Object value) {
		return (value instanceof ZonedDateTime instant) ? instant.toOffsetDateTime() : null;
	}

	@Override
	public Set<String> types() {
		return Set.of("Entry");
	}

	@Override
	public Map<String, Entry> byIds(List<String> ids, Snapshot snapshot) {
		List<Long> sequences = ids.stream()
			.map(ID::matcher)
			.filter((match) -> match.matches())
			.map((match) -> Long.valueOf(match.group(1)))
			.toList();
		return this.graph.rows(FIND_ENTRIES, Map.of("sequences", sequences, "knownAt", snapshot.knownAt()))
			.stream()
			.map(Changes::entry)
			.collect(Collectors.toMap(Entry::id, Function.identity()));
	}

	private static Entry entry(Map<String, Object> row) {
		return Entry.of((Map<?, ?>) row.get("entry"));
	}

}
