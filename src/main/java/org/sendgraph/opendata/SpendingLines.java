package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which stream of funding each line of a section 251 statement is. One reviewed table
 * says it, with the reason.
 */
final class SpendingLines {

	private static final Pattern NUMBER = Pattern.compile("\\s*(\\d+(?:\\.\\d+)+)\\.?\\s*(.*)", Pattern.DOTALL);

	private static final String HIGH_NEEDS = "dsg-high-needs-block";

	private static final Map<String, Line> BY_TITLE = new HashMap<>();

	private static final Map<String, Line> BY_NUMBER = new HashMap<>();

	static {
		read();
	}

	private SpendingLines() {
	}

	/**
	 * Finds a line by its title, with or without its number before it, with a hyphen or a
	 * dash; a title worded otherwise by its number. A line of high needs (1.2.x) that is
	 * new is one of the high needs block.
	 * @param category as published
	 * @return the line, or null when it is about something else
	 */
	static @Nullable Line of(String category) {
		Matcher numbered = NUMBER.matcher(category);
		String number = numbered.matches() ? numbered.group(1) : "";
		Line line = BY_TITLE.get(plain(numbered.matches() ? numbered.group(2) : category));
		if (line == null) {
			line = BY_NUMBER.get(number);
		}
		return (line == null && number.startsWith("1.2."))
				? new Line(number, category, HIGH_NEEDS, HIGH_NEEDS, "SERVICE") : line;
	}

	private static String plain(String title) {
		return title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]", "");
	}

	private static void read() {
		try (InputStream table = SpendingLines.class.getResourceAsStream("/opendata/section-251-lines.csv");
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
			for (NamedCsvRecord row : rows) {
				Line line = new Line(row.getField("line"), row.getField("words"), row.getField("stream"),
						row.getField("paid_from"), row.getField("kind"));
				BY_TITLE.put(plain(row.getField("title")), line);
				BY_NUMBER.putIfAbsent(line.number(), line);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A line of the statement.
	 *
	 * @param number its number, or several where a publisher adds lines up
	 * @param words what it is called, where a publisher gives no more than the name of a
	 * column
	 * @param stream key of the stream that it is
	 * @param paidFrom key of the stream that it is paid from
	 * @param kind what sort of movement of money it is
	 */
	record Line(String number, String words, String stream, String paidFrom, String kind) {

		boolean hasStreamOfItsOwn() {
			return !this.stream.equals(this.paidFrom);
		}

		boolean isCarriedForward() {
			return this.kind.equals("CARRIED_FORWARD");
		}

	}

}
