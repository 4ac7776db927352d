package org.sendgraph.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.indicator.IndicatorMeasure;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * What good support looks like.
 *
 * @param id stable id
 * @param name name in plain words
 * @param good what good looks like; null where the text was never published
 * @param provisionIds provisions or steps that it is about
 * @param responsible kinds of body that answer for it; empty where none is named
 * @param streamId main kind of money that it is paid from; null where none is
 * @param streamIds every kind of money that it is paid from; empty where none is known
 * @param ageFrom youngest age in whole years, inclusive
 * @param ageTo oldest age in whole years, inclusive
 * @param begunAs what it rests on while it holds
 * @param dutyId id of the duty, pilot or proposal
 * @param measureId id of the measure of the reforms; null where there is none
 * @param needsArrangement whether it needs an agreement of a council and a board
 * @param indicator published figure that shows whether it is met; null where none does
 * @param atLeast what that figure has to be at least
 * @param period when it holds
 * @param wouldShow what would show whether it is met; null where something does
 * @param confidence how sure this is
 * @param basis how it was established
 * @param sources where it was read
 */
public record Standard(String id, String name, @Nullable String good, List<String> provisionIds,
		List<BodyType> responsible, @Nullable String streamId, List<String> streamIds, int ageFrom, int ageTo,
		StandardStanding begunAs, String dutyId, @Nullable String measureId, boolean needsArrangement,
		@Nullable IndicatorMeasure indicator, @Nullable BigDecimal atLeast, Period period, @Nullable String wouldShow,
		Confidence confidence, Basis basis, List<Source> sources) implements Node {

	boolean hasBegun(LocalDate day) {
		LocalDate start = this.period.start();
		return start == null || !start.isAfter(day);
	}

	StandardStanding standingOn(LocalDate day) {
		LocalDate end = this.period.end();
		return (end != null && !end.isAfter(day)) ? StandardStanding.SUPERSEDED : this.begunAs;
	}

}
