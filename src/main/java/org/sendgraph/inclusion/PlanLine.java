package org.sendgraph.inclusion;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Source;

/**
 * A line of an inclusion plan.
 *
 * @param key tells it from the others of the plan
 * @param part part of the plan that it belongs to
 * @param subject what it is about, in a few words
 * @param sentence what it says
 * @param about id of the thing that it is about; null where it is about none
 * @param verdict verdict or result in one word; null where there is none
 * @param value number that it gives; null where it gives none or none is known
 * @param unit what the number counts; null without a number
 * @param period year that it is for; null where it is for none
 * @param sources where it was read
 */
public record PlanLine(String key, PlanPart part, String subject, String sentence, @Nullable String about,
		@Nullable String verdict, @Nullable BigDecimal value, @Nullable String unit, @Nullable String period,
		List<Source> sources) {
}
