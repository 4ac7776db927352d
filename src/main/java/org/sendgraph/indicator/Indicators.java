package org.sendgraph.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

import org.springframework.stereotype.Repository;

/**
 * Published figures about councils, regions and England.
 */
@Repository
public class Indicators {

	private static final CypherFile READ = CypherFile.of("indicator/read-indicators");

	private static final String ENGLAND = "England";

	private static final String REGION = "Region:";

	private static final Comparator<Indicator> ORDER = Comparator.comparing(Indicator::measure)
		.thenComparing(Indicator::year);

	private final Graph graph;

	Indicators(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Says which figures are wanted.
	 * @param council the council
	 * @param measures what is measured; null for everything
	 * @param fromYear first year, or null
	 * @param toYear last year, or null
	 * @return what is wanted
	 */
	public static IndicatorsWanted wanted(LocalAuthority council, @Nullable List<IndicatorMeasure> measures,
			@Nullable Integer fromYear, @Nullable Integer toYear) {
		int from = Objects.requireNonNullElse(fromYear, Integer.MIN_VALUE);
		int to = Objects.requireNonNullElse(toYear, Integer.MAX_VALUE);
		if (from > to) {
			throw new BadInput("fromYear", from + " is after toYear, " + to + ".", "a year up to toYear");
		}
		List<IndicatorMeasure> all = (measures != null) ? measures : List.of(IndicatorMeasure.values());
		return new IndicatorsWanted(council, new IndicatorsWanted.Range(all, from, to));
	}

	/**
	 * Reads figures of several councils together.
	 * @param wanted which figures
	 * @return figures in order, by what was wanted
	 */
	public Map<IndicatorsWanted, List<Indicator>> read(Set<IndicatorsWanted> wanted) {
		Map<IndicatorsWanted, List<Indicator>> read = new HashMap<>();
		wanted.stream()
			.collect(Collectors.groupingBy((one) -> Map.entry(one.asOf(), one.years())))
			.forEach((same, group) -> read.putAll(read(same.getKey(), same.getValue(), group)));
		return read;
	}

	private Map<IndicatorsWanted, List<Indicator>> read(Snapshot snapshot, IndicatorsWanted.Range years,
			List<IndicatorsWanted> wanted) {
		Set<String> areas = new LinkedHashSet<>(Set.of(ENGLAND));
		wanted.forEach((one) -> areas.addAll(List.of(one.council().id(), REGION + one.council().region())));
		Map<String, Map<Line, Figure>> found = this.graph
			.read(READ,
					Map.of("areas", areas, "measures", years.measures().stream().map(Enum::name).distinct().toList(),
							"fromYear", years.fromYear(), "toYear", years.toYear(), "knownAt", snapshot.knownAt()),
					Row.class)
			.stream()
			.collect(Collectors.groupingBy(Row::area,
					Collectors.toMap((row) -> row.indicator().line(), Row::indicator, (one, same) -> one)));
		Map<String, Map<Line, Figure>> all = new HashMap<>(found);
		areas.forEach((area) -> all.putIfAbsent(area, Map.of()));
		return wanted.stream().collect(Collectors.toMap((one) -> one, (one) -> indicators(one.council(), all)));
	}

	private static List<Indicator> indicators(LocalAuthority council, Map<String, Map<Line, Figure>> found) {
		Collection<Figure> figures = Objects.requireNonNull(found.get(council.id())).values();
		Map<Line, Figure> region = Objects.requireNonNull(found.get(REGION + council.region()));
		Map<Line, Figure> england = Objects.requireNonNull(found.get(ENGLAND));
		return figures.stream()
			.map((figure) -> figure.beside(beside(council.region(), region.get(figure.line())),
					beside(ENGLAND, england.get(figure.line()))))
			.sorted(ORDER)
			.toList();
	}

	private static @Nullable AreaFigure beside(String area, @Nullable Figure figure) {
		return (figure != null) ? figure.in(area) : null;
	}

	/**
	 * A figure of an area.
	 *
	 * @param area id of a council, name of a region, or England
	 * @param indicator the figure
	 */
	record Row(String area, Figure indicator) {
	}

	/**
	 * What one figure of an area is told from the others by.
	 *
	 * @param measure what it measures
	 * @param year year that it is about
	 */
	record Line(IndicatorMeasure measure, int year) {
	}

	/**
	 * A figure as the graph keeps it.
	 *
	 * @param measure what it measures
	 * @param year year that it is about
	 * @param period what the year means
	 * @param unit what the value is counted in
	 * @param value the value
	 * @param unavailable why there is none
	 * @param numerator cases of a share that count
	 * @param denominator all cases that a share refers to
	 * @param publishedOn day of publication, which the file shows; null where it shows
	 * none
	 * @param recordedAt when this was recorded
	 * @param sources where it was read
	 */
	record Figure(IndicatorMeasure measure, int year, String period, IndicatorUnit unit, @Nullable BigDecimal value,
			@Nullable String unavailable, @Nullable Integer numerator, @Nullable Integer denominator,
			@Nullable LocalDate publishedOn, OffsetDateTime recordedAt, List<Source> sources) {

		Line line() {
			return new Line(this.measure, this.year);
		}

		Indicator beside(@Nullable AreaFigure region, @Nullable AreaFigure england) {
			return new Indicator(this.measure, this.year, this.period, this.unit, this.value, this.unavailable,
					this.numerator, this.denominator, region, england, this.publishedOn, this.recordedAt, this.sources);
		}

		AreaFigure in(String area) {
			return new AreaFigure(area, this.value, this.unavailable, this.numerator, this.denominator, this.recordedAt,
					this.sources);
		}

	}

}
