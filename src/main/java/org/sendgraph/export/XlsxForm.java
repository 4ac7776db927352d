package org.sendgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: a sheet on what it is, and a sheet of rows whose cells are numbers, dates,
 * truth values or text. An instant is text, since a cell would round it.
 */
final class XlsxForm extends NdjsonForm {

	private static final long MOST = 1_048_575;

	private static final int LONGEST = 32_767;

	private static final String CUT = "… cut here, since a cell holds no more: the first line of the same link with the "
			+ "ending ndjson has it whole";

	private static final int FLUSHED_AFTER = 1_000;

	private static final String DATE = "yyyy-mm-dd";

	/** The only part of a workbook that says when it was made. */
	private static final String MADE = "docProps/core.xml";

	private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Table table;

	XlsxForm(Table table, Json json, Spool spool) {
		super(json, spool);
		this.table = table;
	}

	@Override
	public long take(@Nullable Object node) throws IOException {
		super.take(node);
		long[] taken = new long[1];
		this.table.rows(node, (row) -> {
			row.forEach(XlsxForm::fits);
			taken[0]++;
		});
		return taken[0];
	}

	private static void fits(@Nullable Object value) {
		if (value instanceof String text && text.length() > LONGEST) {
			throw Refused.badInput("A cell has more than the " + LONGEST
					+ " characters that a spreadsheet takes. Take the export as csv or ndjson.");
		}
	}

	@Override
	public long most() {
		return MOST;
	}

	@Override
	public String summed() {
		return "the results as the same link with the ending ndjson gives them, below the first line";
	}

	@Override
	public void write(About about, Spool spool, Json json, Receiver receiver) throws IOException {
		try (Spool made = new Spool()) {
			try (Workbook workbook = new Workbook(made.out(), "SENDGraph", "1.0")) {
				about(workbook,
						about.lines(json, "Several values in one cell have | between them, lists within lists ;"));
				rows(workbook, spool, json);
			}
			made.end();
			sameEachTime(made, receiver.open(about.checksum()));
		}
	}

	private static void about(Workbook workbook, List<Map.Entry<String, Object>> lines) throws IOException {
		try (Worksheet sheet = workbook.newWorksheet("About")) {
			sheet.width(0, 20);
			sheet.width(1, 100);
			for (int row = 0; row < lines.size(); row++) {
				Object value = lines.get(row).getValue();
				sheet.inlineString(row, 0, lines.get(row).getKey());
				put(sheet, row, 1, (value instanceof String text && text.length() > LONGEST)
						? text.substring(0, LONGEST - CUT.length()) + CUT : value);
			}
		}
	}

	private void rows(Workbook workbook, Spool spool, Json json) throws IOException {
		List<Table.Column> columns = this.table.columns();
		try (Worksheet sheet = workbook.newWorksheet("Rows")) {
			sheet.freezePane(0, 1);
			for (int column = 0; column < columns.size(); column++) {
				sheet.inlineString(0, column, columns.get(column).name());
				sheet.style(0, column).bold().set();
			}
			int[] row = new int[1];
			int[] flushed = new int[1];
			json.lines(spool, (node) -> {
				this.table.rows(node, (cells) -> {
					row[0]++;
					for (int column = 0; column < cells.size(); column++) {
						put(sheet, row[0], column, typed(cells.get(column), columns.get(column)));
					}
				});
				if (row[0] - flushed[0] >= FLUSHED_AFTER) {
					sheet.flush();
					flushed[0] = row[0];
				}
			});
		}
	}

	private static @Nullable Object typed(@Nullable Object value, Table.Column column) {
		return (value instanceof String text && column.type().equals("Date") && text.length() == DATE.length())
				? LocalDate.parse(text) : value;
	}

	private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Number number -> sheet.value(row, column, number);
			case Boolean truth -> sheet.value(row, column, truth);
			case LocalDate date -> {
				sheet.value(row, column, date);
				sheet.style(row, column).format(DATE).set();
			}
			default -> sheet.inlineString(row, column, value.toString());
		}
	}

	/** A link gives the same bytes each time; a workbook would say when it was made. */
	private static void sameEachTime(Spool made, OutputStream out) throws IOException {
		ZipOutputStream same = new ZipOutputStream(out);
		try (ZipFile parts = made.zip()) {
			for (ZipEntry part : Collections.list(parts.entries())) {
				ZipEntry entry = new ZipEntry(part.getName());
				entry.setTimeLocal(ALWAYS);
				same.putNextEntry(entry);
				try (InputStream content = parts.getInputStream(part)) {
					if (part.getName().equals(MADE)) {
						String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
						same.write(text.replaceAll("<dcterms:created.*?</dcterms:created>", "")
							.getBytes(StandardCharsets.UTF_8));
					}
					else {
						content.transferTo(same);
					}
				}
				same.closeEntry();
			}
		}
		same.finish();
	}

}
