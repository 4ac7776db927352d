package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Source;

/**
 * A figure for a council in one year.
 *
 * @param measure what it measures
 * @param year year that it is about
 * @param period what the year means
 * @param unit what the value is counted in
 * @param value the value; null when the publisher gives none
 * @param unavailable why there is none
 * @param numerator cases of a share that count
 * @param denominator all cases that a share refers to
 * @param region the same for the region
 * @param england the same for England
 * @param publishedOn day of publication, which the file shows; null where it shows none
 * @param recordedAt when this was recorded
 * @param sources where it was read
 */
public record Indicator(IndicatorMeasure measure, int year, String period, IndicatorUnit unit,
		@Nullable BigDecimal value, @Nullable String unavailable, @Nullable Integer numerator,
		@Nullable Integer denominator, @Nullable AreaFigure region, @Nullable AreaFigure england,
		@Nullable LocalDate publishedOn, OffsetDateTime recordedAt, List<Source> sources) {

	/**
	 * Says whether anybody could know it: it was published by then, or its year was over
	 * where no day of publication is known.
	 * @param day the day
	 * @return whether it was out
	 */
	public boolean isOutOn(LocalDate day) {
		return (this.publishedOn != null) ? !this.publishedOn.isAfter(day) : this.year < day.getYear();
	}

}
