package org.sendgraph.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.FinancialYear;

/**
 * A sheet of the dedicated schools grant's workbook: headings over several rows, England,
 * then one row for each council, then regions.
 */
final class SettlementSheet {

	private final Workbook.Sheet sheet;

	private final int england;

	private final FinancialYear year;

	private final List<SettlementHeading> headings;

	private final Map<String, Integer> positions = new HashMap<>();

	private SettlementSheet(Workbook.Sheet sheet, int england, FinancialYear year) {
		this.sheet = sheet;
		this.england = england;
		this.year = year;
		this.headings = SettlementHeading.of(sheet, england);
		this.headings.forEach((heading) -> this.positions.putIfAbsent(heading.words(), heading.position()));
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

	List<SettlementHeading> headings() {
		return this.headings;
	}

	SettlementHeading one(String what, Predicate<SettlementHeading> wanted) {
		return this.headings.stream()
			.filter(wanted)
			.findFirst()
			.orElseThrow(() -> new NotThatFile("The sheet " + name() + " has no column for " + what
					+ ": it is not the workbook that this kind is for, or its layout has changed."));
	}

	Cells england() {
		return cells(this.england);
	}

	/**
	 * Whether the publisher gives the figures of England; a sheet can say beside the name
	 * that they are only the sum of the councils.
	 */
	private boolean printsEngland() {
		List<String> cells = this.sheet.rows().get(this.england);
		return cells.size() < 2 || !cells.get(1).equalsIgnoreCase("sum of the councils");
	}

	/** What is kept with each figure of England. */
	Map<String, Object> ofEngland() {
		return printsEngland() ? Map.of("sheet", name()) : Map.of("sheet", name(), "confidence", "MEDIUM", "note",
				"The sum of the councils: what the publisher prints for England was not to hand.");
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
		return String.valueOf(row.text(SettlementHeading.CODE)).matches("\\d{3}");
	}

	/**
	 * Refuses figures that do not add up, to the pound, to the one printed for England.
	 * @param money column of an amount
	 */
	void mustAddUp(SettlementHeading money) {
		BigDecimal sum = councils().stream().map((row) -> pounds(row, money)).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal printed = pounds(england(), money);
		if (sum.subtract(printed).abs().compareTo(BigDecimal.ONE) >= 0) {
			throw new NotThatFile(String.format(
					"The sheet %s does not add up: for %s it prints £%,.0f for England, and its %d councils make £%,.0f.",
					name(), money.words(), printed, councils().size(), sum));
		}
	}

	private static BigDecimal pounds(Cells row, SettlementHeading money) {
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
		return new Cells(row + 1, (words) -> {
			Integer position = this.positions.get(words);
			return (position != null && position < cells.size()) ? cells.get(position) : null;
		});
	}

}
