package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.indicator.IndicatorSpread.Ranked;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Published figures of councils beside one another.
 */
@Repository
class IndicatorComparisons {

	private static final CypherFile COMPARE = CypherFile.of("indicator/compare-indicators");

	private static final int MOST_MEASURES = 10;

	private final Graph graph;

	private final Dates dates;

	IndicatorComparisons(Graph graph, Dates dates) {
		this.graph = graph;
		this.dates = dates;
	}

	IndicatorComparison compare(List<IndicatorMeasure> measures, @Nullable Integer fromYear, @Nullable Integer toYear,
			List<IndicatorGrouping> groupBy, @Nullable AsOf asOf) {
		List<String> wanted = measures.stream().map(Enum::name).distinct().toList();
		if (wanted.isEmpty() || wanted.size() > MOST_MEASURES) {
			throw new BadInput("measures", wanted.size() + " were given.", "1 to " + MOST_MEASURES);
		}
		int from = Objects.requireNonNullElse(fromYear, Integer.MIN_VALUE);
		int to = Objects.requireNonNullElse(toYear, Integer.MAX_VALUE);
		if (from > to) {
			throw new BadInput("fromYear", from + " is after toYear, " + to + ".", "a year up to toYear");
		}
		Map<String, Object> parameters = this.dates.with(asOf,
				new HashMap<>(Map.of("measures", wanted, "fromYear", from, "toYear", to)));
		Found found = this.graph.readOne(COMPARE, parameters, Found.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, found.head());
		boolean byRegion = groupBy.contains(IndicatorGrouping.REGION);
		return new IndicatorComparison(found.figures()
			.stream()
			.collect(Collectors.groupingBy((one) -> one.group(byRegion)))
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(Group.ORDER))
			.map((entry) -> entry.getKey().spread(entry.getValue(), snapshot))
			.toList(), snapshot);
	}

	/**
	 * What the graph says.
	 *
	 * @param head last journal entry seen
	 * @param figures figures of councils by name
	 */
	record Found(Head head, List<OfCouncil> figures) {
	}

	/**
	 * A figure of a council.
	 *
	 * @param council id of the council
	 * @param region its region
	 * @param figure the figure
	 */
	record OfCouncil(String council, @Nullable String region, Figure figure) {

		Group group(boolean byRegion) {
			return new Group(this.figure.measure(), this.figure.year(), byRegion ? this.region : null);
		}

	}

	/**
	 * A figure as the graph keeps it.
	 *
	 * @param measure what it measures
	 * @param year year that it is about
	 * @param period what the year means
	 * @param unit what the value is counted in
	 * @param value the value
	 */
	record Figure(IndicatorMeasure measure, int year, String period, IndicatorUnit unit, @Nullable BigDecimal value) {
	}

	/**
	 * What one spread is told from the others by.
	 *
	 * @param measure what it measures
	 * @param year year that it is about
	 * @param region the region, where councils are told apart by it
	 */
	record Group(IndicatorMeasure measure, int year, @Nullable String region) {

		static final Comparator<Group> ORDER = Comparator.comparing(Group::measure)
			.thenComparing(Group::year)
			.thenComparing(Group::region, Comparator.nullsLast(Comparator.naturalOrder()));

		IndicatorSpread spread(List<OfCouncil> figures, Snapshot snapshot) {
			Figure any = figures.getFirst().figure();
			List<Ranked> ranked = figures.stream()
				.filter((one) -> one.figure().value() != null)
				.map((one) -> new Ranked(one.council(), Objects.requireNonNull(one.figure().value())))
				.sorted(Comparator.comparing(Ranked::value))
				.toList();
			return new IndicatorSpread(this.measure, this.year, any.period(), any.unit(), this.region, ranked,
					figures.size() - ranked.size(), snapshot);
		}

	}

}
