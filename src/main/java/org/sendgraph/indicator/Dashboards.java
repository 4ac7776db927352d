package org.sendgraph.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.organisation.Described;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Dates;

import org.springframework.stereotype.Repository;

/**
 * Dashboards of councils.
 */
@Repository
public class Dashboards {

	private static final CypherFile READ = CypherFile.of("indicator/read-dashboard");

	private final Graph graph;

	private final Dates dates;

	Dashboards(Graph graph, Dates dates) {
		this.graph = graph;
		this.dates = dates;
	}

	/**
	 * Reads the dashboard of a council.
	 * @param place its resident authority is the council
	 * @param measures what is measured; everything when null
	 * @param fromYear first year, or null
	 * @param toYear last year, or null
	 * @param asOf the two dates to answer for
	 * @return the dashboard
	 */
	public Dashboard read(PlaceInput place, @Nullable List<IndicatorMeasure> measures, @Nullable Integer fromYear,
			@Nullable Integer toYear, @Nullable AsOf asOf) {
		int from = Objects.requireNonNullElse(fromYear, Integer.MIN_VALUE);
		int to = Objects.requireNonNullElse(toYear, Integer.MAX_VALUE);
		if (from > to) {
			throw new BadInput("fromYear", from + " is after toYear, " + to + ".", "a year up to toYear");
		}
		List<IndicatorMeasure> wanted = (measures != null) ? measures : List.of(IndicatorMeasure.values());
		Map<String, Object> parameters = this.dates.with(asOf, new HashMap<>(Map.of("code", place.residentAuthority(),
				"measures", wanted.stream().map(Enum::name).distinct().toList(), "fromYear", from, "toYear", to)));
		FoundDashboard found = this.graph.readOne(READ, parameters, FoundDashboard.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Described council = found.council();
		if (council == null) {
			throw new BadInput("place.residentAuthority",
					BadInput.quoted(place.residentAuthority()) + " is the code of no council.",
					"DfE or GSS code of a council");
		}
		return found.as(council, this.dates.snapshot(asOf, parameters, found.head()), wanted, measures != null);
	}

}
