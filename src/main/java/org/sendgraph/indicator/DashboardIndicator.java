package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An indicator of a council over the years.
 *
 * @param measure what it measures
 * @param unit what the values are counted in
 * @param years each year with a figure of the council, earliest first
 */
public record DashboardIndicator(IndicatorMeasure measure, IndicatorUnit unit, List<DashboardYear> years) {

	public Direction direction() {
		BigDecimal change = change();
		if (change == null) {
			return Direction.UNKNOWN;
		}
		return switch (change.signum()) {
			case 1 -> Direction.RISING;
			case -1 -> Direction.FALLING;
			default -> Direction.LEVEL;
		};
	}

	/** From the first year with a value to the last. */
	public @Nullable BigDecimal change() {
		List<DashboardYear> known = known();
		return (known.size() < 2) ? null : Objects.requireNonNull(known.getLast().value())
			.subtract(Objects.requireNonNull(known.getFirst().value()));
	}

	public @Nullable Integer fromYear() {
		return (known().size() < 2) ? null : known().getFirst().year();
	}

	public @Nullable Integer toYear() {
		return (known().size() < 2) ? null : known().getLast().year();
	}

	private List<DashboardYear> known() {
		return this.years.stream().filter((year) -> year.value() != null).toList();
	}

}
