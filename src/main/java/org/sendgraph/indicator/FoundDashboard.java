package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Described;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * What the graph says about a dashboard.
 *
 * @param head last journal entry seen
 * @param council the council; null when no council has the code
 * @param region its region on the day
 * @param neighbours councils that it is compared with
 * @param figures figures of all these areas
 */
record FoundDashboard(Head head, @Nullable Described council, @Nullable String region, List<Neighbour> neighbours,
		List<Figure> figures) {

	private static final String ENGLAND = "England";

	private static final String NO_FIGURES = "No figure of this council for these measures and years that was published by this day is on record: the commands "
			+ "\"import sen2\" and \"import appeals\" add them.";

	private static final String NO_NEIGHBOURS = "No statistical neighbours of this council are on record for this day: the command "
			+ "\"import neighbours\" adds a published list of them.";

	Dashboard as(Described described, Snapshot snapshot, List<IndicatorMeasure> wanted, boolean asked) {
		LocalAuthority council = (LocalAuthority) described.as(snapshot);
		List<StatisticalNeighbour> alike = this.neighbours.stream().map((one) -> one.as(snapshot)).toList();
		Map<IndicatorMeasure, List<Figure>> own = this.figures.stream()
			.filter((figure) -> figure.area().equals(council.id()))
			.collect(Collectors.groupingBy(Figure::measure, TreeMap::new, Collectors.toList()));
		List<DashboardIndicator> indicators = own.entrySet()
			.stream()
			.map((entry) -> new DashboardIndicator(entry.getKey(), entry.getValue().getFirst().unit(),
					entry.getValue()
						.stream()
						.sorted(Comparator.comparing(Figure::year))
						.map((figure) -> year(figure, council.getName(), alike))
						.toList()))
			.toList();
		List<String> absent = new ArrayList<>();
		if (indicators.isEmpty()) {
			absent.add(NO_FIGURES);
		}
		else if (asked) {
			List<IndicatorMeasure> found = indicators.stream().map(DashboardIndicator::measure).toList();
			wanted.stream()
				.distinct()
				.filter((one) -> !found.contains(one))
				.forEach((one) -> absent.add("No figure of this council for " + one
						+ " that was published by this day is on record for these years."));
		}
		if (alike.isEmpty()) {
			absent.add(NO_NEIGHBOURS);
		}
		return new Dashboard(council, indicators, alike, List.copyOf(absent), snapshot);
	}

	private DashboardYear year(Figure own, String name, List<StatisticalNeighbour> alike) {
		return new DashboardYear(own.year(), own.period(), own.in(name), beside(own, ENGLAND, ENGLAND).orElse(null),
				beside(own, "Region:" + this.region, String.valueOf(this.region)).orElse(null),
				alike.stream()
					.flatMap((one) -> beside(own, one.council().id(), one.council().getName()).stream())
					.toList());
	}

	private Optional<DatedFigure> beside(Figure own, String area, String name) {
		return this.figures.stream()
			.filter((other) -> other.area().equals(area) && other.measure() == own.measure()
					&& other.year() == own.year())
			.findFirst()
			.map((other) -> other.in(name));
	}

	/**
	 * A council that another is compared with.
	 *
	 * @param council everything known about it
	 * @param rank 1 is the most alike
	 * @param distance how alike
	 * @param model name of the model
	 * @param publishedOn day of publication
	 * @param sources where it was read
	 */
	record Neighbour(Described council, int rank, @Nullable String distance, String model, LocalDate publishedOn,
			List<Source> sources) {

		StatisticalNeighbour as(Snapshot snapshot) {
			return new StatisticalNeighbour((LocalAuthority) this.council.as(snapshot), this.rank, this.distance,
					this.model, this.publishedOn, this.sources);
		}

	}

	/**
	 * A figure of an area.
	 *
	 * @param area id of a council, name of a region, or England
	 * @param measure what it measures
	 * @param year year that it is about
	 * @param period what the year means
	 * @param unit what the value is counted in
	 * @param value the value
	 * @param unavailable why there is none
	 * @param asAt day of publication, which the file shows; null where it shows none
	 * @param recordedAt when this was recorded
	 * @param sources where it was read; never empty
	 */
	record Figure(String area, IndicatorMeasure measure, int year, String period, IndicatorUnit unit,
			@Nullable BigDecimal value, @Nullable String unavailable, @Nullable LocalDate asAt,
			OffsetDateTime recordedAt, List<Source> sources) {

		DatedFigure in(String name) {
			return new DatedFigure(name, this.value, this.unavailable, this.asAt, this.recordedAt, this.sources);
		}

	}

}
