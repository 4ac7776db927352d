package org.sendgraph.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A sheet of the dedicated schools grant's workbook: headings over several rows, England,
 * then one row for each council, then regions.
 */
final class SettlementSheet {

	private final Workbook.Sheet sheet;

	private final int england;

	private final FinancialYear year;

	private final List<Heading> headings;

	private SettlementSheet(Workbook.Sheet sheet, int england, FinancialYear year) {
		this.sheet = sheet;
		this.england = england;
		this.year = year;
		this.headings = headings(sheet, england);
	}

	/**
	 * Takes a sheet that has a title with a year and a row for England.
	 * @param sheet any sheet
	 * @return the sheet, or null when it is another one
	 */
	static @Nullable SettlementSheet of(Workbook.Sheet sheet) {
		if (sheet.rows().isEmpty() || sheet.rows().getFirst().isEmpty()) {
			return null;
		}
		FinancialYear year = FinancialYear.in(sheet.rows().getFirst().getFirst());
		for (int row = 1; row < sheet.rows().size(); row++) {
			if (year != null && sheet.rows().get(row).getFirst().equalsIgnoreCase("England")) {
				return new SettlementSheet(sheet, row, year);
			}
		}
		return null;
	}

	String title() {
		return this.sheet.rows().getFirst().getFirst();
	}

	String name() {
		return this.sheet.name();
	}

	FinancialYear year() {
		return this.year;
	}

	List<Heading> headings() {
		return this.headings;
	}

	Heading one(String what, Predicate<Heading> wanted) {
		return this.headings.stream()
			.filter(wanted)
			.findFirst()
			.orElseThrow(() -> new NotThatFile("The sheet " + name() + " has no column for " + what
					+ ": it is not the workbook that this kind is for, or its layout has changed."));
	}

	Cells england() {
		return cells(this.england);
	}

	/** England's row and all below that say something, councils or not. */
	List<Cells> rows() {
		List<Cells> rows = new ArrayList<>();
		for (int row = this.england; row < this.sheet.rows().size(); row++) {
			if (!this.sheet.rows().get(row).getFirst().isEmpty()) {
				rows.add(cells(row));
			}
		}
		return rows;
	}

	List<Cells> councils() {
		return rows().stream().filter(SettlementSheet::isCouncil).toList();
	}

	static boolean isCouncil(Cells row) {
		return String.valueOf(row.text(Heading.CODE)).matches("\\d{3}");
	}

	/**
	 * Refuses figures that do not add up to the one printed for England.
	 * @param money column of an amount
	 */
	void mustAddUp(Heading money) {
		BigDecimal sum = councils().stream().map((row) -> pounds(row, money)).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal printed = pounds(england(), money);
		if (sum.compareTo(printed) != 0) {
			throw new NotThatFile(String.format(
					"The sheet %s does not add up: for %s it prints £%,.0f for England, and its %d councils make £%,.0f.",
					name(), money.words(), printed, councils().size(), sum));
		}
	}

	private static BigDecimal pounds(Cells row, Heading money) {
		try {
			Long pence = row.pence(money.words());
			return (pence != null) ? BigDecimal.valueOf(pence, 2) : BigDecimal.ZERO;
		}
		catch (RejectedCell ex) {
			return BigDecimal.ZERO;
		}
	}

	private Cells cells(int row) {
		List<String> cells = this.sheet.rows().get(row);
		return new Cells(row + 1,
				(words) -> this.headings.stream()
					.filter((heading) -> heading.words().equals(words) && heading.position() < cells.size())
					.findFirst()
					.map((heading) -> cells.get(heading.position()))
					.orElse(null));
	}

	/**
	 * Every column in which England has a figure. A heading counts for the columns to its
	 * right until the next one, or one above it.
	 */
	private static List<Heading> headings(Workbook.Sheet sheet, int england) {
		List<Heading> headings = new ArrayList<>(List.of(new Heading(0, Heading.CODE, "", "")));
		String group = "";
		String part = "";
		for (int column = 2; column < sheet.rows().get(england).size(); column++) {
			String above = cell(sheet, 0, column, england);
			String below = cell(sheet, 1, column, england);
			boolean sameGroup = above.isEmpty() || above.equals(group);
			part = (below.isEmpty() && sameGroup) ? part : below;
			group = above.isEmpty() ? group : above;
			if (!sheet.rows().get(england).get(column).isEmpty()) {
				headings.add(new Heading(column, group, part, cell(sheet, 2, column, england)));
			}
		}
		return headings;
	}

	private static String cell(Workbook.Sheet sheet, int row, int column, int england) {
		return (row < england) ? sheet.rows().get(row).get(column) : "";
	}

	/**
	 * What stands over a column.
	 *
	 * @param position place of the column, the first being 0
	 * @param group heading over several columns
	 * @param part heading below it
	 * @param measure heading below that one
	 */
	record Heading(int position, String group, String part, String measure) {

		static final String CODE = "code of the council";

		String words() {
			return String.join(" / ",
					List.of(this.group, this.part, this.measure).stream().filter((words) -> !words.isEmpty()).toList());
		}

		boolean isMoney() {
			return words().contains("(£");
		}

	}

}
