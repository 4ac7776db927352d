package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * How the figures of several councils spread in one year.
 *
 * @param measure what it measures
 * @param year year that it is about
 * @param period what the year means
 * @param unit what the values are counted in
 * @param region the region, where councils are told apart by it
 * @param ranked values of councils with their ids, lowest first, of the same value by
 * name
 * @param unavailable how many councils have a mark in place of a value
 * @param asOf the snapshot that was read
 */
public record IndicatorSpread(IndicatorMeasure measure, int year, String period, IndicatorUnit unit,
		@Nullable String region, List<Ranked> ranked, int unavailable, Snapshot asOf) implements AsAt {

	private static final int QUARTERS = 4;

	public int count() {
		return this.ranked.size();
	}

	public @Nullable BigDecimal lowest() {
		return quarter(0);
	}

	public @Nullable BigDecimal lowerQuartile() {
		return quarter(1);
	}

	public @Nullable BigDecimal median() {
		return quarter(2);
	}

	public @Nullable BigDecimal upperQuartile() {
		return quarter(QUARTERS - 1);
	}

	public @Nullable BigDecimal highest() {
		return quarter(QUARTERS);
	}

	/** Shares of different wholes make no sum. */
	public @Nullable BigDecimal total() {
		return (this.unit != IndicatorUnit.NUMBER || this.ranked.isEmpty()) ? null
				: this.ranked.stream().map(Ranked::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	@Nullable String lowestId() {
		return this.ranked.isEmpty() ? null : this.ranked.getFirst().council();
	}

	@Nullable String highestId() {
		BigDecimal highest = highest();
		return (highest == null) ? null
				: this.ranked.stream()
					.filter((one) -> one.value().compareTo(highest) == 0)
					.map(Ranked::council)
					.findFirst()
					.orElse(null);
	}

	/** Exactly in proportion between the two values that it falls between. */
	private @Nullable BigDecimal quarter(int number) {
		if (this.ranked.isEmpty()) {
			return null;
		}
		int steps = (this.ranked.size() - 1) * number;
		BigDecimal below = this.ranked.get(steps / QUARTERS).value();
		int rest = steps % QUARTERS;
		if (rest == 0) {
			return below;
		}
		BigDecimal above = this.ranked.get(steps / QUARTERS + 1).value();
		return below.add(above.subtract(below).multiply(BigDecimal.valueOf(rest)).divide(BigDecimal.valueOf(QUARTERS)));
	}

	/**
	 * The value of a council.
	 *
	 * @param council its id
	 * @param value its value
	 */
	record Ranked(String council, BigDecimal value) {
	}

}
