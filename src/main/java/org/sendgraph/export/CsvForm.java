package org.sendgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values: what the file says about itself, an empty line, headings and
 * rows. It begins with a byte order mark, without which Excel takes it for another
 * encoding than UTF-8. An absent value is an empty cell, an empty text is "".
 */
final class CsvForm implements Form {

	/**
	 * What a spreadsheet could take for a formula; with the apostrophes that may stand
	 * before it, so that the one which is put there can be taken away again.
	 */
	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Table table;

	private final CsvWriter rows;

	CsvForm(Table table, Spool spool) {
		this.table = table;
		this.rows = csv(spool.out());
		this.rows.writeRecord(table.columns().stream().map(Table.Column::name).toList());
	}

	@Override
	public long take(@Nullable Object node) {
		long[] taken = new long[1];
		this.table.rows(node, (row) -> {
			this.rows.writeRecord(row.stream().map((value) -> cell(value, row.size() == 1)).toList());
			taken[0]++;
		});
		return taken[0];
	}

	/** A row of one empty cell would be an empty line, which readers pass over. */
	private static @Nullable String cell(@Nullable Object value, boolean alone) {
		return (value != null || alone) ? safe(value) : null;
	}

	/** Numbers are no text: they stay as they are. */
	static String safe(@Nullable Object value) {
		String text = Table.text(value);
		return (!(value instanceof Number) && FORMULA.matcher(text).lookingAt()) ? "'" + text : text;
	}

	@Override
	public void end() throws IOException {
		this.rows.close();
	}

	@Override
	public String summed() {
		return "everything below the empty line";
	}

	@Override
	public void write(About about, Spool spool, Json json, Receiver receiver) throws IOException {
		OutputStream out = receiver.open(about.checksum());
		out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
		CsvWriter lines = csv(out);
		for (Map.Entry<String, Object> line : about.lines(json,
				"Text that a spreadsheet could take for a formula begins with an apostrophe",
				"Several values in one cell have | between them, lists within lists ;")) {
			lines.writeRecord(line.getKey(), safe(line.getValue()));
		}
		lines.writeRecord(List.of());
		lines.flush();
		try (InputStream spooled = spool.in()) {
			spooled.transferTo(out);
		}
	}

	private static CsvWriter csv(OutputStream out) {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		return CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(text);
	}

}
