package org.sendgraph.opendata;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.journal.Writing;

/**
 * Lines of reference tables that are new or have changed, on their way into the graph.
 * Lines of all tables go together, because the first run of a statement costs far more
 * than its lines.
 */
final class ChangedLines {

	private static final CypherFile RECORD_SOURCES = CypherFile.of("opendata/record-sources");

	private static final CypherFile RECORD_THINGS = CypherFile.of("opendata/record-things");

	private static final CypherFile RECORD_ORGANISATIONS = CypherFile.of("opendata/record-organisations");

	private static final CypherFile NAME_ORGANISATIONS = CypherFile.of("opendata/name-organisations");

	private static final CypherFile RECORD_LINES = CypherFile.of("opendata/record-lines");

	private static final CypherFile DRAW_TIES = CypherFile.of("opendata/draw-ties");

	private static final CypherFile RECORD_RELATIONSHIPS = CypherFile.of("opendata/record-relationships");

	private static final CypherFile CITE_SOURCES = CypherFile.of("opendata/cite-sources");

	private final Map<LineForm.Kind, List<Map<String, ?>>> lines = new EnumMap<>(LineForm.Kind.class);

	private final List<Map<String, ?>> citing = new ArrayList<>();

	/** Ties of records, by the thing that they lie at. */
	private final Map<String, List<Map<String, ?>>> ties = new LinkedHashMap<>();

	/** Ties between things, by the one that they begin at. */
	private final Map<String, List<Map<String, ?>>> relationships = new LinkedHashMap<>();

	/** Bodies of which a line is new, has changed or is gone. */
	private final Set<String> bodies = new LinkedHashSet<>();

	private final OffsetDateTime recordedAt;

	/**
	 * Begins.
	 * @param recordedAt instant of the journal entry that they are part of
	 */
	ChangedLines(OffsetDateTime recordedAt) {
		this.recordedAt = recordedAt;
	}

	/**
	 * Takes a line.
	 * @param read the table that it is in
	 * @param line is new or has changed
	 */
	void add(ReadTable read, ReferenceRow line) {
		String table = read.table().name();
		LineForm form = read.table().form();
		Map<String, Object> properties = read.properties(line);
		switch (form.kind()) {
			case SOURCE -> add(form.kind(), blanked(read.table(), properties));
			case THING -> add(form.kind(), called(line.values(), properties));
			case ORGANISATION -> {
				String id = String.valueOf(line.values().get("id"));
				add(form.kind(), Map.of("id", id, "properties", properties));
				this.bodies.add(id);
			}
			case RECORD -> add(form.kind(), Map.of("label", form.label(), "properties", properties));
			case RELATIONSHIP -> relationship(form, line.values(), properties);
			case OF_ITS_OWN -> {
			}
		}
		if (form.kind() != LineForm.Kind.RELATIONSHIP) {
			form.ties().forEach((tie) -> add(table, tie, line));
		}
		if (line.values().get("sources") instanceof List<?> sources) {
			this.citing.add(Map.of("table", table, "key", line.key(), "sources", sources));
		}
	}

	/**
	 * Takes a line that no longer stands as it was recorded.
	 * @param form what it had become
	 * @param id what it was about
	 */
	void gone(LineForm form, String id) {
		if (form.kind() == LineForm.Kind.ORGANISATION) {
			this.bodies.add(id);
		}
	}

	/** A source is one node for good, so that a cell which was emptied has to be said. */
	private static Map<String, @Nullable Object> blanked(ReferenceTable table, Map<String, Object> properties) {
		Map<String, @Nullable Object> blanked = new HashMap<>();
		table.columns()
			.stream()
			.map(Column::property)
			.filter(Objects::nonNull)
			.forEach((one) -> blanked.put(one, null));
		blanked.putAll(properties);
		return blanked;
	}

	private void add(LineForm.Kind kind, Map<String, ?> line) {
		this.lines.computeIfAbsent(kind, (absent) -> new ArrayList<>()).add(line);
	}

	private static Map<String, @Nullable Object> called(Map<String, Object> values, Map<String, Object> properties) {
		Map<String, @Nullable Object> called = new HashMap<>();
		List.of("id", "name", "otherNames").forEach((property) -> called.put(property, values.get(property)));
		called.put("properties", properties);
		return called;
	}

	private void relationship(LineForm form, Map<String, Object> values, Map<String, Object> properties) {
		Map<String, Object> said = new HashMap<>(properties);
		said.put("recordedAt", this.recordedAt);
		Map<Boolean, String> ends = new HashMap<>();
		form.ties().forEach((end) -> ends.put(end.outward(), end.ends(values).findFirst().orElseThrow()));
		relate(ends.get(false), form.label(), ends.get(true), said);
	}

	private void relate(String from, String type, String to, Map<String, Object> properties) {
		add(this.relationships, from, Map.of("type", type, "to", to, "properties", properties));
	}

	private void add(String table, LineTie tie, ReferenceRow line) {
		List<String> ends = tie.ends(line.values()).toList();
		if (tie.lasting()) {
			String id = String.valueOf(line.values().get("id"));
			ends.forEach((end) -> relate(tie.outward() ? id : end, tie.type(), tie.outward() ? end : id,
					Map.of("recordedAt", this.recordedAt)));
			return;
		}
		ends.forEach((end) -> add(this.ties, end, Map.of("table", table, "key", line.key(), "type", tie.type(),
				"outward", tie.outward(), "properties", tie.properties())));
	}

	private static void add(Map<String, List<Map<String, ?>>> ties, String thing, Map<String, ?> tie) {
		ties.computeIfAbsent(thing, (absent) -> new ArrayList<>()).add(tie);
	}

	/**
	 * Records them.
	 * @param writing the journal entry that they are part of
	 * @throws IllegalStateException when a tie has no other end
	 */
	void record(Writing writing) {
		run(writing, RECORD_SOURCES, "lines", this.lines.get(LineForm.Kind.SOURCE));
		run(writing, RECORD_THINGS, "lines", this.lines.get(LineForm.Kind.THING));
		run(writing, RECORD_ORGANISATIONS, "lines", this.lines.get(LineForm.Kind.ORGANISATION));
		if (!this.bodies.isEmpty()) {
			writing.run(NAME_ORGANISATIONS, Map.of("ids", List.copyOf(this.bodies)));
		}
		run(writing, RECORD_LINES, "lines", this.lines.get(LineForm.Kind.RECORD));
		draw(writing, RECORD_RELATIONSHIPS, this.relationships);
		draw(writing, DRAW_TIES, this.ties);
		run(writing, CITE_SOURCES, "lines", this.citing);
	}

	private List<Map<String, Object>> run(Writing writing, CypherFile statement, String name,
			@Nullable List<Map<String, ?>> lines) {
		if (lines == null || lines.isEmpty()) {
			return List.of();
		}
		return writing.run(statement, Map.of(name, lines, "recordedAt", this.recordedAt));
	}

	private void draw(Writing writing, CypherFile statement, Map<String, List<Map<String, ?>>> ties) {
		List<Map<String, ?>> things = new ArrayList<>();
		ties.forEach((id, some) -> things.add(Map.of("id", id, "ties", some)));
		long asked = ties.values().stream().mapToLong(List::size).sum();
		long drawn = run(writing, statement, "things", things).stream()
			.mapToLong((row) -> (Long) row.get("drawn"))
			.sum();
		if (drawn != asked) {
			throw new IllegalStateException(asked + " ties are asked for, " + drawn + " were drawn");
		}
	}

}
