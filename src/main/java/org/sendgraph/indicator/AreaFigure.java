package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Source;

/**
 * A figure for a region or for England.
 *
 * @param area name of the region, or England
 * @param value the value; null when the publisher gives none
 * @param unavailable why there is none
 * @param numerator cases of a share that count
 * @param denominator all cases that a share refers to
 * @param recordedAt when this was recorded
 * @param sources where it was read
 */
public record AreaFigure(String area, @Nullable BigDecimal value, @Nullable String unavailable,
		@Nullable Integer numerator, @Nullable Integer denominator, OffsetDateTime recordedAt, List<Source> sources) {
}
