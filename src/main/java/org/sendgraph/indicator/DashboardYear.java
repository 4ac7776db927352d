package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An indicator in one year.
 *
 * @param year year that it is about
 * @param period what the year means
 * @param council figure of the council; null when none is on record
 * @param england the same for England
 * @param region the same for the region
 * @param neighbours the same for each statistical neighbour that has one on record, by
 * rank
 */
public record DashboardYear(int year, String period, @Nullable DatedFigure council, @Nullable DatedFigure england,
		@Nullable DatedFigure region, List<DatedFigure> neighbours) {

	/** Of an even number the middle of the two middle ones, exactly. */
	public @Nullable BigDecimal neighbourMedian() {
		List<BigDecimal> values = this.neighbours.stream()
			.map(DatedFigure::value)
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		if (values.isEmpty()) {
			return null;
		}
		int upper = values.size() / 2;
		return (values.size() % 2 == 1) ? values.get(upper)
				: values.get(upper - 1).add(values.get(upper)).divide(BigDecimal.TWO);
	}

	public int neighbourCount() {
		return (int) this.neighbours.stream().filter((one) -> one.value() != null).count();
	}

	@Nullable BigDecimal value() {
		return (this.council != null) ? this.council.value() : null;
	}

}
