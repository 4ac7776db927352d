package org.sendgraph.opendata;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a stray quotation mark has drawn into a cell, where the next one ends it as
 * if it were meant to.
 */
final class SwallowedRows {

	private SwallowedRows() {
	}

	/**
	 * Looks for whole rows in the cells of one: for each line break in them they would
	 * hold the commas of a row, which no name or address does.
	 * @param row the row
	 * @param columns how many columns the file has
	 * @return why the row cannot be used; null where it can
	 */
	static @Nullable Rejection in(CsvRecord row, int columns) {
		long breaks = 0;
		long commas = 0;
		for (String cell : row.getFields()) {
			if (cell.indexOf('\n') >= 0) {
				breaks += number(cell, '\n');
				commas += number(cell, ',');
			}
		}
		if (breaks == 0 || commas < breaks * (columns - 1)) {
			return null;
		}
		return new Rejection(row.getStartingLineNumber(), "", "",
				"holds in one cell what looks like " + breaks + " more rows, which were not read",
				"Look for a quotation mark too many or too few in this line.");
	}

	private static long number(String cell, char wanted) {
		return cell.chars().filter((one) -> one == wanted).count();
	}

}
