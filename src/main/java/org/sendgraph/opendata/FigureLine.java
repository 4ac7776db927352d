package org.sendgraph.opendata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.indicator.IndicatorMeasure;
import org.sendgraph.indicator.IndicatorUnit;
import org.sendgraph.opendata.Councils.Council;

/**
 * Which columns of a publisher's row give a figure, and what the figure measures.
 *
 * @param measure what it measures
 * @param unit what it is counted in
 * @param value column of the value
 * @param numerator column of the cases that count; null when it is no share
 * @param denominator column of all cases that a share refers to
 * @param period what its year means
 */
record FigureLine(IndicatorMeasure measure, IndicatorUnit unit, String value, @Nullable String numerator,
		@Nullable String denominator, FigurePeriod period) {

	static final String ENGLAND = "England";

	private static final CypherFile STAGE_INDICATORS = CypherFile.of("opendata/stage-indicators");

	private static final FactTable INDICATORS = new FactTable("indicators", STAGE_INDICATORS);

	/**
	 * Reads the figures of a row.
	 * @param lines which figures it gives
	 * @param row the row
	 * @param area id of the council, name of the region as {@link #region} makes it, or
	 * England
	 * @param year year that they are about
	 * @return the figures that are printed; an empty cell says nothing
	 */
	static List<Fact> facts(List<FigureLine> lines, Cells row, String area, int year) {
		return lines.stream().flatMap((line) -> line.fact(row, area, year)).toList();
	}

	/**
	 * Reads the figures of a council's row. A figure stays with the council that it was
	 * printed for. Rows of abolished councils that publishers go on printing say nothing
	 * where they hold marks only.
	 * @param lines which figures it gives
	 * @param row the row
	 * @param council the council
	 * @param code header of its code
	 * @param year year that they are about
	 * @return the figures
	 * @throws RejectedCell when there is a value for a council that did not exist then
	 */
	static List<Fact> facts(List<FigureLine> lines, Cells row, Council council, String code, int year) {
		List<Fact> facts = facts(lines, row, council.id(), year);
		if (lines.stream().allMatch((line) -> line.period.existed(council, year))) {
			return facts;
		}
		if (facts.stream().anyMatch((fact) -> fact.properties().containsKey("value"))) {
			throw new RejectedCell(code, council.dfeCode(),
					"is the code of a council that did not exist in " + year + ", and yet there is a value",
					"A value carried on after a council's end, or back before its beginning, is no figure of it: "
							+ "leave the row out.");
		}
		return List.of();
	}

	static String region(String name) {
		return "Region:" + name;
	}

	private Stream<Fact> fact(Cells row, String area, int year) {
		Figure figure = Figure.of(row, this.value, this.unit);
		if (figure == null) {
			return Stream.empty();
		}
		Map<String, Object> kept = new HashMap<>(
				Map.of("measure", this.measure.name(), "unit", this.unit.name(), "area", area, "level", level(area),
						"year", year, "period", this.period.name(year), "confidence", "HIGH"));
		row.keep(kept, "value", figure.kept(this.unit));
		row.keep(kept, "unavailable", figure.unavailable());
		row.keep(kept, "numerator", cases(row, this.numerator));
		row.keep(kept, "denominator", cases(row, this.denominator));
		return Stream.of(new Fact(INDICATORS, this.measure + "|" + year, area, Map.of("area", area), kept));
	}

	private static String level(String area) {
		return area.equals(ENGLAND) ? "ENGLAND" : area.startsWith(region("")) ? "REGION" : "COUNCIL";
	}

	private static @Nullable Object cases(Cells row, @Nullable String column) {
		Figure figure = (column != null) ? Figure.of(row, column, IndicatorUnit.NUMBER) : null;
		return (figure != null) ? figure.kept(IndicatorUnit.NUMBER) : null;
	}

	Stream<String> columns() {
		return Stream.of(this.value, this.numerator, this.denominator).filter(Objects::nonNull);
	}

}
