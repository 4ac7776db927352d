package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-separated values, whose columns are found by their headers.
 */
final class CsvTable {

	private static final int LONGEST_CELL = 1 << 18;

	private final PublishedFile file;

	/** Line of the headers; publishers who explain themselves first begin later. */
	private final int headerLine;

	/** Whether rows may be shorter or longer than the headers. */
	private final boolean ragged;

	private CsvTable(PublishedFile file, int headerLine, boolean ragged) {
		this.file = file;
		this.headerLine = headerLine;
		this.ragged = ragged;
	}

	/**
	 * Reads every row.
	 * @param file the file
	 * @param columns headers that it must have
	 * @param reading takes the rows
	 * @param facts what a row says; a {@link RejectedCell} rejects it
	 * @throws NotThatFile when the file is not in this layout or is cut off
	 * @throws IOException when it cannot be read
	 */
	static void read(PublishedFile file, List<String> columns, Reading reading, Function<Cells, List<Fact>> facts)
			throws IOException {
		read(file, columns, reading, facts, Reading.asToldBy(facts));
	}

	/**
	 * Reads every row of a file that is compared with what is on record of the same.
	 * @param file the file
	 * @param columns headers that it must have
	 * @param reading takes the rows
	 * @param facts what a row says; a {@link RejectedCell} rejects it
	 * @param about says of a rejected row what it is about
	 * @throws NotThatFile when the file is not in this layout or is cut off
	 * @throws IOException when it cannot be read
	 */
	static void read(PublishedFile file, List<String> columns, Reading reading, Function<Cells, List<Fact>> facts,
			BiConsumer<Cells, Reading> about) throws IOException {
		new CsvTable(file, 1, false).read(columns, reading, facts, about);
	}

	/**
	 * Reads every row of a file that nobody keeps in shape: its headers need not stand in
	 * the first line, and rows may lack cells or have too many.
	 * @param file the file
	 * @param headerLine line of the headers, the first being 1
	 * @param columns headers that it must have
	 * @param reading takes the rows
	 * @param facts what a row says; a {@link RejectedCell} rejects it
	 * @throws NotThatFile when the file is not in this layout
	 * @throws IOException when it cannot be read
	 */
	static void readRagged(PublishedFile file, int headerLine, List<String> columns, Reading reading,
			Function<Cells, List<Fact>> facts) throws IOException {
		new CsvTable(file, headerLine, true).read(columns, reading, facts, Reading.asToldBy(facts));
	}

	/**
	 * Finds out what columns a file has.
	 * @param file the file
	 * @return headers in their order
	 * @throws NotThatFile when it is no such file
	 * @throws IOException when it cannot be read
	 */
	static List<String> headers(PublishedFile file) throws IOException {
		TextShape.check(file);
		try (CsvReader<CsvRecord> lines = open(file)) {
			return lines.iterator().next().getFields().stream().map(String::strip).toList();
		}
		catch (CsvParseException ex) {
			throw unreadable(file, 0);
		}
	}

	/**
	 * Reads every line of a file whose headers stand below a title or in several lines.
	 * @param file the file
	 * @param lines takes the cells of each line with its number
	 * @throws NotThatFile when it is no such file
	 * @throws IOException when it cannot be read
	 */
	static void lines(PublishedFile file, BiConsumer<Long, List<String>> lines) throws IOException {
		TextShape.check(file);
		AtomicLong line = new AtomicLong();
		try (CsvReader<CsvRecord> records = open(file)) {
			records.forEach((record) -> {
				line.set(record.getStartingLineNumber());
				lines.accept(line.get(), record.getFields());
			});
		}
		catch (CsvParseException ex) {
			throw unreadable(file, line.get());
		}
	}

	private void read(List<String> columns, Reading reading, Function<Cells, List<Fact>> facts,
			BiConsumer<Cells, Reading> about) throws IOException {
		TextShape.check(this.file);
		long line = 0;
		try (CsvReader<CsvRecord> lines = open(this.file)) {
			var rows = lines.iterator();
			CsvRecord header = rows.next();
			while (header.getStartingLineNumber() < this.headerLine && rows.hasNext()) {
				header = rows.next();
			}
			Map<String, Integer> positions = positions(header, columns);
			Set<String> twice = twice(header);
			line = header.getStartingLineNumber();
			while (rows.hasNext()) {
				CsvRecord row = rows.next();
				line = row.getStartingLineNumber();
				int difference = row.getFieldCount() - header.getFieldCount();
				if (difference < 0 && !rows.hasNext() && !this.ragged) {
					throw new NotThatFile(this.file.path() + " ends in the middle of line "
							+ row.getStartingLineNumber() + ". Download it again.");
				}
				Cells cells = new Cells(row.getStartingLineNumber(), (name) -> {
					if (twice.contains(name)) {
						throw twice(name);
					}
					return cell(row, positions.get(name));
				});
				Rejection swallowing = SwallowedRows.in(row, header.getFieldCount());
				if (swallowing != null) {
					reading.reject(cells, swallowing, about);
				}
				else if (difference == 0 || this.ragged) {
					reading.row(cells, facts, about);
				}
				else {
					reading.reject(cells,
							new Rejection(cells.line(), "", "",
									"has " + row.getFieldCount() + " cells, not " + header.getFieldCount(),
									"Look for a comma or a quotation mark too many or too few."),
							about);
				}
			}
		}
		catch (CsvParseException ex) {
			throw unreadable(this.file, line);
		}
	}

	private static NotThatFile unreadable(PublishedFile file, long after) {
		return new NotThatFile(file.path() + " cannot be read as comma-separated values: the row "
				+ ((after == 0) ? "of the headers" : "after line " + after)
				+ " never ends, as where a quotation mark is "
				+ "not closed or line ends are lost. Mend that row, or download the file again.");
	}

	private static CsvReader<CsvRecord> open(PublishedFile file) throws IOException {
		InputStream bytes = file.open();
		return CsvReader.builder()
			.allowExtraFields(true)
			.allowMissingFields(true)
			.detectBomHeader(true)
			.maxBufferSize(LONGEST_CELL)
			.ofCsvRecord(bytes, file.charset());
	}

	private static @Nullable String cell(CsvRecord row, @Nullable Integer position) {
		return (position != null && position < row.getFieldCount()) ? row.getField(position) : null;
	}

	private Map<String, Integer> positions(CsvRecord header, List<String> columns) {
		Map<String, Integer> positions = new HashMap<>();
		for (int position = 0; position < header.getFieldCount(); position++) {
			positions.put(header.getField(position).strip(), position);
		}
		Set<String> twice = twice(header);
		columns.stream().filter(twice::contains).findFirst().ifPresent((column) -> {
			throw twice(column);
		});
		List<String> missing = columns.stream().filter((column) -> !positions.containsKey(column)).toList();
		if (!missing.isEmpty()) {
			mustBeSeparatedByCommas(header);
			throw new NotThatFile(this.file.path() + " lacks " + missing.size() + " of the " + columns.size()
					+ " columns that are needed, " + String.join(", ", missing)
					+ ": it is not the file that this kind is for, or its layout has changed. Its first line begins: "
					+ shortened(String.join(",", header.getFields())));
		}
		return positions;
	}

	private void mustBeSeparatedByCommas(CsvRecord header) {
		String first = header.getField(0);
		Map.of(";", "semicolons", "\t", "tabs", "|", "bars").forEach((separator, name) -> {
			if (header.getFieldCount() == 1 && first.contains(separator)) {
				throw new NotThatFile(this.file.path() + " is separated by " + name
						+ ", not by commas. Save it as comma-separated values, or download it again.");
			}
		});
	}

	private static Set<String> twice(CsvRecord header) {
		Set<String> once = new HashSet<>();
		return header.getFields()
			.stream()
			.map(String::strip)
			.filter((one) -> !once.add(one))
			.collect(Collectors.toSet());
	}

	private NotThatFile twice(String column) {
		return new NotThatFile(this.file.path() + " has the column " + column + " twice. Leave one of them out.");
	}

	private static String shortened(String text) {
		return (text.length() <= 120) ? text : text.substring(0, 120) + "…";
	}

}
