package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads an Excel workbook row by row.
 */
final class ExcelWorkbook {

	private ExcelWorkbook() {
	}

	/**
	 * Reads a workbook whole.
	 * @param file the file
	 * @return the workbook, whose rows have cells up to the last column of their sheet
	 * @throws NotThatFile when it is none
	 */
	static Workbook of(PublishedFile file) {
		List<Workbook.Sheet> sheets = new ArrayList<>();
		try (InputStream bytes = file.open(); ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
			for (Sheet sheet : workbook.getSheets().toList()) {
				sheets.add(sheet(sheet));
			}
		}
		catch (ExcelReaderException | IOException | UncheckedIOException | IllegalArgumentException
				| IndexOutOfBoundsException ex) {
			throw new NotThatFile(
					file.path() + " cannot be read as an Excel workbook (.xlsx): it is damaged or cut off. "
							+ "Download it again.");
		}
		return new Workbook(List.copyOf(sheets));
	}

	/** Rows that are empty need not be in the file, and still count. */
	private static Workbook.Sheet sheet(Sheet sheet) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		try (Stream<Row> written = sheet.openStream()) {
			written.forEach((row) -> {
				rows.addAll(Collections.nCopies(row.getRowNum() - 1 - rows.size(), List.of()));
				rows.add(IntStream.range(0, row.getCellCount())
					.mapToObj(row::getCell)
					.map(ExcelWorkbook::text)
					.toList());
			});
		}
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		return new Workbook.Sheet(sheet.getName(), rows.stream().map((row) -> padded(row, width)).toList());
	}

	private static List<String> padded(List<String> row, int width) {
		List<String> padded = new ArrayList<>(row);
		padded.addAll(Collections.nCopies(width - row.size(), ""));
		return List.copyOf(padded);
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null) {
			return "";
		}
		return (cell.getType() == CellType.NUMBER) ? Workbook.plain(cell.asNumber()) : cell.getText().strip();
	}

}
