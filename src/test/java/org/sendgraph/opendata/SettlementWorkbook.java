package org.sendgraph.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import org.dhatim.fastexcel.Worksheet;

/**
 * The department's workbook of 2021-22 with two councils, Bexley and a Kent of round
 * figures, and one column of deductions.
 */
final class SettlementWorkbook {

	private static final double[] BEXLEY = { 229_855_013, 5_286_519, 51_976_053, 27_342_292 };

	private static final double[] KENT = { 1_000_000_000, 9_000_000, 250_000_000, 80_000_000 };

	private SettlementWorkbook() {
	}

	/**
	 * Writes the workbook.
	 * @param folder where it shall lie
	 * @param name name of the file
	 * @param tooMuch pounds by which England's high needs block is wrong
	 * @return the file
	 */
	static Path in(Path folder, String name, long tooMuch) {
		Sheet summary = sheet("Allocations_summary", new Object[][] {
				{ "Dedicated schools grant: 2021 to 2022 allocations local authority summary", null,
						"2021 to 2022 DSG allocations, before recoupment and deductions", null, null, null, null,
						"2021 to 2022 DSG allocations, after deductions for academies recoupment", null, null, null,
						null },
				{ null, null, "Schools block (£s)", "Central school services block (£s)", "High needs block (£s)",
						"Early years block (£s)", "Total DSG allocation (£s)", "Schools block (£s)",
						"Central school services block allocation (£s)", "High needs block allocation (£s)",
						"Early years block (£s)", "Total DSG allocation (£s)" },
				{ " ", " ", "[A]", "[B]", "[C]", "[D]", "[E]", "[F]", "[G]", "[H]", "[I]", "[J]" },
				{ " ", " ", " ", " ", " ", " ", " = [A] + [B] + [C] + [D]", " ", " ", " ", " ", " " },
				council("ENGLAND", null, tooMuch, BEXLEY[0] + KENT[0], BEXLEY[1] + KENT[1], BEXLEY[2] + KENT[2],
						BEXLEY[3] + KENT[3], 500_000_000, 6_000_000),
				council("303", "Bexley", 0, BEXLEY[0], BEXLEY[1], BEXLEY[2], BEXLEY[3], 100_000_000, 1_000_000),
				council("886", "Kent", 0, KENT[0], KENT[1], KENT[2], KENT[3], 400_000_000, 5_000_000),
				council("LONDON", null, 0, BEXLEY[0], BEXLEY[1], BEXLEY[2], BEXLEY[3], 100_000_000, 1_000_000) });
		Sheet places = sheet("High_needs_deductions", new Object[][] {
				{ "Dedicated schools grant: 2021 to 2022 high needs block deductions", null, "Special academies", null,
						null, "Total deduction for direct funding of places (£s)" },
				{ null, null, "Pre-16 SEN Places", null, null, null },
				{ null, null, "April 2021 to August 2021", "September 2021 to March 2022", "SEN places deduction (£s)",
						null },
				{ "ENGLAND", null, 600.0, 600.0, 6_000_000.0, 6_000_000.0 },
				{ "303", "Bexley", 100.0, 100.0, 1_000_000.0, 1_000_000.0 },
				{ 886.0, "Kent", 500.0, 500.0, 5_000_000.0, 5_000_000.0 },
				{ "A note below the table", null, null, null, null, null } });
		return withoutItsName(folder, name, summary, places);
	}

	/**
	 * Writes another workbook as one of Excel.
	 * @param workbook the workbook
	 * @return the copy
	 */
	static Path inExcel(Path workbook) throws IOException {
		Path excel = Path.of(workbook.toString().replace(".ods", ".xlsx"));
		try (OutputStream bytes = Files.newOutputStream(excel);
				org.dhatim.fastexcel.Workbook copy = new org.dhatim.fastexcel.Workbook(bytes, "SEND Graph", "1.0")) {
			for (Workbook.Sheet sheet : Workbook.of(PublishedFile.of(workbook, UnaryOperator.identity())).sheets()) {
				Worksheet written = copy.newWorksheet(sheet.name());
				for (int row = 0; row < sheet.rows().size(); row++) {
					for (int column = 0; column < sheet.rows().get(row).size(); column++) {
						write(written, row, column, sheet.rows().get(row).get(column));
					}
				}
			}
		}
		return excel;
	}

	private static void write(Worksheet written, int row, int column, String cell) {
		if (cell.matches("\\d{3,}")) {
			written.value(row, column, Double.valueOf(cell));
		}
		else if (!cell.isEmpty()) {
			written.value(row, column, cell);
		}
	}

	private static Object[] council(String code, String name, long tooMuch, double schools, double central,
			double highNeeds, double early, double recouped, double deducted) {
		double printed = highNeeds + tooMuch;
		return new Object[] { code, name, schools, central, printed, early, schools + central + highNeeds + early,
				schools - recouped, central, printed - deducted, early,
				schools + central + highNeeds + early - recouped - deducted };
	}

	private static Sheet sheet(String name, Object[][] cells) {
		Sheet sheet = new Sheet(name, cells.length, cells[0].length);
		for (int row = 0; row < cells.length; row++) {
			for (int column = 0; column < cells[row].length; column++) {
				sheet.getRange(row, column).setValue(cells[row][column]);
			}
		}
		return sheet;
	}

	/** The department's workbooks lack the entry that says what they are. */
	private static Path withoutItsName(Path folder, String name, Sheet... sheets) {
		SpreadSheet workbook = new SpreadSheet();
		List.of(sheets).forEach(workbook::appendSheet);
		Path whole = folder.resolve("whole.ods");
		Path file = folder.resolve(name);
		try {
			workbook.save(whole.toFile());
			try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(whole));
					ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(file))) {
				for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
					if (!entry.getName().equals("mimetype")) {
						copy.putNextEntry(new ZipEntry(entry.getName()));
						entries.transferTo(copy);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

}
