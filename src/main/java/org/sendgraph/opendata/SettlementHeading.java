package org.sendgraph.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands over a column of the dedicated schools grant's workbook.
 *
 * @param position place of the column, the first being 0
 * @param group heading over several columns
 * @param part heading below it
 * @param measure heading below that one
 * @param words all that stands over the column, by which its cells are found
 */
record SettlementHeading(int position, String group, String part, String measure, String words) {

	static final String CODE = "code of the council";

	private SettlementHeading(int position, String group, String part, String measure) {
		this(position, group, part, measure,
				Stream.of(group, part, measure)
					.distinct()
					.filter((words) -> !words.isEmpty())
					.collect(Collectors.joining(" / ")));
	}

	/**
	 * Lists every column in which England has a figure. A heading counts for the columns
	 * to its right until the next one, or one above it.
	 * @param sheet the sheet
	 * @param england place of England's row
	 * @return the headings, and one for the codes of councils
	 */
	static List<SettlementHeading> of(Workbook.Sheet sheet, int england) {
		List<SettlementHeading> headings = new ArrayList<>(List.of(new SettlementHeading(0, CODE, "", "")));
		String group = "";
		String part = "";
		for (int column = 2; column < sheet.rows().get(england).size(); column++) {
			String above = cell(sheet, 0, column, england);
			String below = cell(sheet, 1, column, england);
			boolean sameGroup = above.isEmpty() || above.equals(group);
			part = (below.isEmpty() && sameGroup) ? part : below;
			group = above.isEmpty() ? group : above;
			if (!sheet.rows().get(england).get(column).isEmpty()) {
				headings.add(new SettlementHeading(column, group, part, cell(sheet, 2, column, england)));
			}
		}
		return headings;
	}

	private static String cell(Workbook.Sheet sheet, int row, int column, int england) {
		return (row < england) ? sheet.rows().get(row).get(column) : "";
	}

	boolean isMoney() {
		return this.words.contains("(£");
	}

}
