package org.sendgraph.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.graph.Arrivals;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Money that moved in a year, around some points or between them.
 */
@Repository
class Flows {

	private static final CypherFile READ = CypherFile.of("money/read-flows");

	private final Graph graph;

	private final Dates dates;

	private final Arrivals arrivals;

	Flows(Graph graph, Dates dates, Arrivals arrivals) {
		this.graph = graph;
		this.dates = dates;
		this.arrivals = arrivals;
	}

	/**
	 * Reads them with one statement.
	 * @param wanted which
	 * @param asOf what was known
	 * @return the flows, and the snapshot they are of
	 */
	Read read(Wanted wanted, @Nullable AsOf asOf) {
		this.arrivals.await();
		Map<String, Object> parameters = this.dates.with(asOf, wanted.parameters());
		FoundFlows found = this.graph.readOne(READ, parameters, FoundFlows.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		wanted.ends().forEach((path, end) -> {
			if (found.end(path).isEmpty() && end.stream() == null) {
				throw end.unknown(path);
			}
			if (end.isBudget() && found.end(path).map(FoundFlows.End::points).orElse(List.of()).isEmpty()) {
				throw new BadInput(path, "This is a budget of another year, or was not known then.",
						"a budget of " + wanted.year().label());
			}
		});
		return new Read(found, this.dates.snapshot(asOf, parameters, found.head()));
	}

	/**
	 * Where the statement looks.
	 */
	enum Reach {

		/** Up from where money goes to. */
		UP,
		/** Down from where it comes from. */
		DOWN,
		/** What touches the ends. */
		AROUND,
		/** The largest flows of the year. */
		LARGEST

	}

	/**
	 * Which flows are wanted.
	 *
	 * @param ends ends by the argument that names them
	 * @param reach where to look
	 * @param year the financial year
	 * @param spending which figures tell what councils spend
	 * @param most how many flows at most
	 * @param cited how many allocations of a flow bring their sources
	 */
	record Wanted(Map<String, MoneyRef> ends, Reach reach, FinancialYear year, SpendingFigures spending, int most,
			int cited) {

		/**
		 * Refuses a stream that there is not; of other ends the statement tells.
		 */
		void mustBeKnown(Map<String, FundingStream> streams) {
			this.ends.forEach((path, end) -> {
				if (end.stream() != null && !streams.containsKey(end.stream())) {
					throw end.unknown(path);
				}
			});
		}

		Map<String, Object> parameters() {
			List<Map<String, @Nullable Object>> named = new ArrayList<>();
			this.ends.forEach((path, end) -> named.add(end.parameter(path)));
			return new HashMap<>(Map.of("ends", named, "reach", this.reach.name(), "year", this.year.label(), "figures",
					this.spending.figures(), "most", this.most, "cited", this.cited));
		}

	}

	/**
	 * What was read.
	 *
	 * @param found the flows
	 * @param snapshot the snapshot they are of
	 */
	record Read(FoundFlows found, Snapshot snapshot) {
	}

}
