package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Source;

/**
 * A figure of an area with its source and date.
 *
 * @param area name of the council or region, or England
 * @param value the value; null when the publisher gives none
 * @param unavailable why there is none
 * @param asAt day of publication, which the file shows; null where it shows none
 * @param recordedAt when this was recorded
 * @param sources where it was read
 */
public record DatedFigure(String area, @Nullable BigDecimal value, @Nullable String unavailable,
		@Nullable LocalDate asAt, OffsetDateTime recordedAt, List<Source> sources) {
}
