package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.StartRefused;

/**
 * A table of the reference data.
 *
 * @param name name of the file below {@code reference}, without the ending
 * @param key headers of the columns that tell rows apart
 * @param columns every column of the file
 * @param mend turns what was read into what the graph keeps, where the two differ
 * @param form what a line becomes in the graph
 */
record ReferenceTable(String name, List<String> key, List<Column> columns, UnaryOperator<Map<String, Object>> mend,
		LineForm form) {

	private static final int OLDEST = 25;

	/**
	 * Control and format characters but for line ends, and letters without a shape.
	 */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\n\r]]|[\\p{Cf}\\u115f\\u1160\\u3164\\uffa0]");

	/**
	 * Reads the whole file.
	 * @param text the file
	 * @return its rows
	 * @throws StartRefused naming file, line, column and reason of the first row that
	 * does not fit
	 */
	List<ReferenceRow> read(String text) {
		List<ReferenceRow> rows = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
			for (NamedCsvRecord line : lines) {
				checkHeader(line);
				ReferenceRow row = row(line);
				if (!keys.add(row.key())) {
					throw refused(row.line(), String.join(" and ", this.key), row.key(),
							"stands in an earlier row too");
				}
				rows.add(row);
			}
		}
		catch (IOException | RuntimeException ex) {
			if (ex instanceof StartRefused refused) {
				throw refused;
			}
			throw new StartRefused("reference/" + this.name + ".csv cannot be read: " + ex.getMessage(),
					"Mend the file, or build from a clean checkout.");
		}
		if (rows.isEmpty()) {
			throw new StartRefused("reference/" + this.name + ".csv has no rows.",
					"Put them back. The graph is as it was before.");
		}
		return rows;
	}

	private void checkHeader(NamedCsvRecord line) {
		List<String> expected = this.columns.stream().map(Column::header).sorted().toList();
		if (!line.getHeader().stream().sorted().toList().equals(expected)) {
			throw new StartRefused("reference/" + this.name + ".csv, line 1: the columns are " + line.getHeader()
					+ ", not " + this.columns.stream().map(Column::header).toList() + ".",
					"Give the file these columns.");
		}
		if (line.getFieldCount() != expected.size()) {
			throw refused(line.getStartingLineNumber(), "all", String.valueOf(line.getFieldCount()),
					"is the number of its cells, not " + expected.size());
		}
	}

	private ReferenceRow row(NamedCsvRecord line) {
		Map<String, String> cells = new LinkedHashMap<>(line.getFieldsAsMap());
		Map<String, Object> values = new HashMap<>();
		for (Column column : this.columns) {
			String cell = cells.get(column.header());
			Object value = value(line.getStartingLineNumber(), column, cell);
			if (column.property() != null && value != null) {
				values.put(column.property(), value);
			}
		}
		String key = this.key.stream().map(cells::get).collect(Collectors.joining("|"));
		try {
			Map<String, Object> mended = this.mend.apply(values);
			checkOrder(mended);
			return new ReferenceRow(line.getStartingLineNumber(), key, cells, mended);
		}
		catch (IllegalArgumentException ex) {
			throw refused(line.getStartingLineNumber(), String.join(" and ", this.key), key,
					"cannot be used: " + ex.getMessage());
		}
	}

	/** The end is the first day on which it no longer holds. */
	private static void checkOrder(Map<String, Object> values) {
		if (values.get("start") instanceof LocalDate start && values.get("end") instanceof LocalDate end
				&& !start.isBefore(end)) {
			throw new IllegalArgumentException("it ends before it begins");
		}
		if (values.get("ageFrom") instanceof Long from && values.get("ageTo") instanceof Long to
				&& (from < 0 || from > to || to > OLDEST)) {
			throw new IllegalArgumentException("the ages " + from + " to " + to + " are none from 0 to 25 in order");
		}
	}

	private @Nullable Object value(long line, Column column, String cell) {
		if (UNSEEN.matcher(cell).find()) {
			throw refused(line, column.header(), cell.replaceAll(UNSEEN.pattern(), "?"),
					"has a character that nobody can see where the question mark is");
		}
		try {
			return column.reader().apply(cell);
		}
		catch (NumberFormatException ex) {
			throw refused(line, column.header(), cell, "is not a number");
		}
		catch (IllegalArgumentException ex) {
			throw refused(line, column.header(), cell, String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Checks that what the rows refer to is there.
	 * @param rows rows of this table
	 * @param tables every table, by name
	 * @throws StartRefused naming file, line, column and the key that is not there
	 */
	void checkReferences(List<ReferenceRow> rows, Map<String, List<ReferenceRow>> tables) {
		for (Column column : this.columns) {
			if (column.refersTo() == null) {
				continue;
			}
			String[] target = column.refersTo().split("\\.");
			Set<String> known = tables.getOrDefault(target[0], List.of())
				.stream()
				.map((row) -> row.cells().get(target[1]))
				.collect(Collectors.toSet());
			for (ReferenceRow row : rows) {
				for (String named : column.named(String.valueOf(row.cells().get(column.header())))) {
					if (!known.contains(named)) {
						throw refused(row.line(), column.header(), named,
								"is not in the column " + target[1] + " of " + target[0] + ".csv");
					}
				}
			}
		}
	}

	StartRefused refused(long line, String column, String cell, String reason) {
		return new StartRefused("reference/" + this.name + ".csv, line " + line + ", column " + column + ": \"" + cell
				+ "\" " + reason + ".", "Mend the row. The graph is as it was before.");
	}

}
