package org.sendgraph.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.indicator.IndicatorMeasure;
import org.sendgraph.indicator.IndicatorUnit;

/**
 * The table of appeals, line by line: a title, a line of years, below it a line that says
 * what each column of a year is, then England, regions and councils, at the end notes.
 */
final class AppealTable {

	private static final String APPEALS = "Appeals registered";

	private static final String DECISIONS = "Total appealable decisions";

	private static final String RATE = "Appeal rate";

	private static final String CODE = "code of the council";

	private static final List<FigureLine> LINES = List.of(
			new FigureLine(IndicatorMeasure.APPEALS_REGISTERED, IndicatorUnit.NUMBER, APPEALS, null, null,
					FigurePeriod.CALENDAR_YEAR),
			new FigureLine(IndicatorMeasure.APPEALABLE_DECISIONS, IndicatorUnit.NUMBER, DECISIONS, null, null,
					FigurePeriod.CALENDAR_YEAR),
			new FigureLine(IndicatorMeasure.APPEAL_RATE, IndicatorUnit.PERCENT, RATE, APPEALS, DECISIONS,
					FigurePeriod.CALENDAR_YEAR));

	private static final Map<String, String> REGIONS = Set
		.of("North East", "North West", "Yorkshire and The Humber", "East Midlands", "West Midlands", "East of England",
				"London", "South East", "South West")
		.stream()
		.collect(Collectors.toMap((region) -> region.toLowerCase(Locale.UK), Function.identity()));

	private final Councils councils;

	private final Reading reading;

	/** Positions of the columns of each year, by what they are. */
	private final TreeMap<Integer, Map<String, Integer>> years = new TreeMap<>();

	private @Nullable List<String> above;

	private int firstYear;

	private boolean figures;

	AppealTable(Councils councils, Reading reading) {
		this.councils = councils;
		this.reading = reading;
	}

	/** Whether there was anything that is in no other file. */
	boolean found() {
		return this.figures;
	}

	/**
	 * Takes a line.
	 * @param number its number
	 * @param cells its cells
	 */
	void line(long number, List<String> cells) {
		List<String> line = cells.stream().map((cell) -> cell.replace('\u00a0', ' ').strip()).toList();
		if (this.years.isEmpty()) {
			if (this.above != null) {
				headers(this.above, line);
			}
			this.above = line;
			return;
		}
		if (line.stream().skip(this.firstYear).allMatch(String::isEmpty)) {
			return;
		}
		List<String> labels = line.subList(0, Math.min(this.firstYear, line.size()));
		this.figures = true;
		this.years.forEach((year, columns) -> this.reading.row(
				new Cells(number, (column) -> column.equals(CODE) ? code(labels) : cell(line, columns.get(column))),
				(row) -> agreed(row, labels, year), Reading.asToldBy((row) -> facts(row, labels, year))));
	}

	private void headers(List<String> above, List<String> line) {
		Integer year = null;
		for (int position = 0; position < line.size(); position++) {
			if (position < above.size() && above.get(position).matches("20\\d\\d")) {
				year = Integer.valueOf(above.get(position));
			}
			String what = what(line.get(position).toLowerCase(Locale.UK));
			if (year != null && what != null) {
				this.firstYear = this.years.isEmpty() ? position : this.firstYear;
				this.years.computeIfAbsent(year, (one) -> new TreeMap<>()).put(what, position);
			}
		}
		this.years.values().removeIf((columns) -> columns.size() < LINES.size());
	}

	private static @Nullable String what(String header) {
		return header.contains("rate") ? RATE
				: header.contains("decision") ? DECISIONS : header.contains("appeal") ? APPEALS : null;
	}

	private static @Nullable String cell(List<String> line, @Nullable Integer position) {
		return (position != null && position < line.size()) ? line.get(position) : null;
	}

	private static @Nullable String code(List<String> labels) {
		return labels.stream().filter((label) -> label.matches("\\d{3}")).findFirst().orElse(null);
	}

	private List<Fact> agreed(Cells row, List<String> labels, int year) {
		agree(row);
		return facts(row, labels, year);
	}

	private List<Fact> facts(Cells row, List<String> labels, int year) {
		if (row.text(CODE) != null) {
			return FigureLine.facts(LINES, row, this.councils.named(row, CODE), CODE, year);
		}
		// Digits behind a name point to a note.
		String name = String.join(" ", labels).strip().replaceAll("[\\d\\[\\]()*,\\s]+$", "");
		String region = REGIONS.get(name.toLowerCase(Locale.UK).replace("&", "and"));
		if (region != null) {
			return FigureLine.facts(LINES, row, FigureLine.region(region), year);
		}
		if (name.equalsIgnoreCase("England") || name.equalsIgnoreCase("Total")) {
			return FigureLine.facts(LINES, row, FigureLine.ENGLAND, year);
		}
		throw new RejectedCell(CODE, name, "has no code, and is no region and not England",
				"Give the three-digit code of the Department for Education.");
	}

	/**
	 * A share printed as 0.05 in place of 5 % would be wrong by a hundred.
	 */
	private static void agree(Cells row) {
		BigDecimal appeals = value(row, APPEALS, IndicatorUnit.NUMBER);
		BigDecimal decisions = value(row, DECISIONS, IndicatorUnit.NUMBER);
		BigDecimal rate = value(row, RATE, IndicatorUnit.PERCENT);
		if (appeals != null && decisions != null && rate != null && decisions.signum() > 0
				&& Math.abs(100 * appeals.doubleValue() / decisions.doubleValue() - rate.doubleValue()) > 1) {
			throw new RejectedCell(RATE, rate.toString(), "is not the share of " + appeals + " in " + decisions,
					"Write it in per cent, such as 5.3, or check the three figures.");
		}
	}

	private static @Nullable BigDecimal value(Cells row, String column, IndicatorUnit unit) {
		Figure figure = Figure.of(row, column, unit);
		return (figure != null) ? figure.value() : null;
	}

}
