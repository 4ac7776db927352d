package org.sendgraph.opendata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.github.miachm.sods.SodsException;
import com.github.miachm.sods.SpreadSheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook, cell by cell as text.
 *
 * @param sheets its sheets in their order
 */
record Workbook(List<Sheet> sheets) {

	/** The publisher's workbooks have a hundredth of this. */
	private static final long LARGEST = 32L << 20;

	private static final String NAME = "mimetype";

	/**
	 * Reads a workbook whole: OpenDocument, or Excel by its name. A file of
	 * comma-separated values is a workbook of one sheet.
	 * @param file the file
	 * @return the workbook
	 * @throws NotThatFile when it is none
	 * @throws IOException when it cannot be read
	 */
	static Workbook of(PublishedFile file) throws IOException {
		if (file.name().endsWith(".csv")) {
			List<List<String>> rows = new ArrayList<>();
			CsvTable.lines(file, (line, cells) -> rows.add(cells.stream().map(String::strip).toList()));
			return new Workbook(List.of(new Sheet(file.name(), rows)));
		}
		boolean excel = file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
		String beginning = new String(file.beginning(2), StandardCharsets.ISO_8859_1);
		if (!beginning.equals("PK") || Files.size(file.path()) > LARGEST) {
			throw new NotThatFile(file.path() + " is no "
					+ (excel ? "Excel workbook (.xlsx)" : "OpenDocument workbook (.ods)") + ". Download it again.");
		}
		if (excel) {
			return ExcelWorkbook.of(file);
		}
		try (InputStream bytes = file.open()) {
			return new Workbook(new SpreadSheet(named(bytes)).getSheets()
				.stream()
				.map((sheet) -> new Sheet(sheet.getName(),
						Arrays.stream(sheet.getDataRange().getValues())
							.map((row) -> Arrays.stream(row).map(Workbook::text).toList())
							.toList()))
				.toList());
		}
		catch (SodsException | IOException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw new NotThatFile(file.path() + " cannot be read as an OpenDocument workbook (.ods): it is damaged or "
					+ "cut off. Download it again.");
		}
	}

	/** The department's workbooks leave out the entry that says what they are. */
	private static InputStream named(InputStream bytes) throws IOException {
		ByteArrayOutputStream named = new ByteArrayOutputStream();
		try (ZipInputStream entries = new ZipInputStream(bytes); ZipOutputStream copy = new ZipOutputStream(named)) {
			copy.putNextEntry(new ZipEntry(NAME));
			copy.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				if (!entry.getName().equals(NAME)) {
					copy.putNextEntry(new ZipEntry(entry.getName()));
					entries.transferTo(copy);
				}
			}
		}
		return new ByteArrayInputStream(named.toByteArray());
	}

	/** A number as its digits. */
	static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	private static String text(@Nullable Object value) {
		if (value instanceof Double number) {
			return plain(new BigDecimal(number.toString()));
		}
		return (value != null) ? value.toString().strip() : "";
	}

	/**
	 * A sheet.
	 *
	 * @param name its name
	 * @param rows its rows; the first is row 1
	 */
	record Sheet(String name, List<List<String>> rows) {
	}

}
