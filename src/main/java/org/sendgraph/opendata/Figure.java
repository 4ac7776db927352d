package org.sendgraph.opendata;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.indicator.IndicatorUnit;

/**
 * A published figure: a value, or a mark that there is none. A mark is never zero.
 *
 * @param value the value, whole where it is a number of cases
 * @param unavailable what the mark means
 */
record Figure(@Nullable BigDecimal value, @Nullable String unavailable) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final Map<String, String> MARKS = Map.of("z", "not applicable", "x", "not available", "c",
			"suppressed to protect individuals", ":", "not available", "u", "of low reliability", "..", "not available",
			"~", "rounds to nothing", "low", "rounds to nothing", "-", "not available");

	/**
	 * Reads a figure.
	 * @param row the row
	 * @param column header of its column
	 * @param unit what it is counted in
	 * @return the figure, or null where the cell is empty
	 * @throws RejectedCell when it is neither a possible value nor a known mark
	 */
	static @Nullable Figure of(Cells row, String column, IndicatorUnit unit) {
		String text = row.text(column);
		if (text == null) {
			return null;
		}
		String mark = MARKS.get(text);
		if (mark != null) {
			return new Figure(null, mark);
		}
		BigDecimal value = number(column, text);
		boolean whole = value.stripTrailingZeros().scale() <= 0;
		if (value.signum() < 0 || ((unit == IndicatorUnit.NUMBER) ? !whole : value.compareTo(HUNDRED) > 0)) {
			throw new RejectedCell(column, text,
					(unit == IndicatorUnit.NUMBER) ? "is no number of cases"
							: "is no share in per cent, which lies between 0 and 100",
					"Check the figure with its publisher.");
		}
		return new Figure(value, null);
	}

	private static BigDecimal number(String column, String text) {
		try {
			return Cells.plainNumber(text.replaceFirst("\\s*%$", ""));
		}
		catch (NumberFormatException ex) {
			throw new RejectedCell(column, text, "is neither a number nor a mark for a figure that is not available",
					"Write digits, or one of the marks " + MARKS.keySet().stream().sorted().toList() + ".");
		}
	}

	/** As the graph keeps it. */
	@Nullable Object kept(IndicatorUnit unit) {
		if (this.value == null) {
			return null;
		}
		return (unit == IndicatorUnit.NUMBER) ? (Object) this.value.longValueExact() : this.value.doubleValue();
	}

}
