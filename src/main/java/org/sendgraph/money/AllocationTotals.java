package org.sendgraph.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.graph.Arrivals;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Money that moved, added up by what it has in common.
 */
@Repository
class AllocationTotals {

	private static final CypherFile TOTAL = CypherFile.of("money/total-allocations");

	private static final int MOST_YEARS = 10;

	private static final int MOST_SUMS = 10_000;

	private final Graph graph;

	private final Dates dates;

	private final FundingStreams streams;

	private final Arrivals arrivals;

	AllocationTotals(Graph graph, Dates dates, FundingStreams streams, Arrivals arrivals) {
		this.graph = graph;
		this.dates = dates;
		this.streams = streams;
		this.arrivals = arrivals;
	}

	Connection<AllocationTotal> list(List<FinancialYear> years, @Nullable AllocationFilter filter,
			List<AllocationGrouping> groupBy, AllocationTotalOrder orderBy, Paging paging, @Nullable AsOf asked) {
		this.arrivals.await();
		if (years.isEmpty() || years.size() > MOST_YEARS) {
			throw new BadInput("financialYears", years.size() + " were given.", "1 to " + MOST_YEARS);
		}
		Set<AllocationGrouping> by = new TreeSet<>(groupBy);
		AllocationFilter kept = (filter != null) ? filter : AllocationFilter.ALL;
		AsOf asOf = Cursor.asOf(paging.after(), paging.before(), asked);
		Map<String, Object> parameters = this.dates.with(asOf, parameters(years, kept, by));
		Found found = this.graph.readOne(TOTAL, parameters, Found.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		if (found.totals().size() > MOST_SUMS) {
			throw new BadInput("groupBy",
					"That makes more than " + String.format("%,d", MOST_SUMS) + " sums, which nobody reads.",
					"fewer years, a narrower filter, or less to tell sums apart by");
		}
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, found.head());
		Map<String, FundingStream> known = this.streams.at(snapshot);
		List<AllocationTotal> totals = found.totals()
			.stream()
			.map((total) -> total.as(known, snapshot))
			.sorted(orderBy.comparator())
			.toList();
		return Connection.of(totals, AllocationTotal::key, paging, "allocationTotals " + years + kept + by + orderBy,
				snapshot);
	}

	private static Map<String, @Nullable Object> parameters(List<FinancialYear> years, AllocationFilter filter,
			Set<AllocationGrouping> by) {
		Map<String, @Nullable Object> parameters = new HashMap<>(filter.parameters());
		FinancialYear only = filter.financialYear();
		parameters.put("years",
				years.stream()
					.distinct()
					.filter((year) -> only == null || only.equals(year))
					.map(FinancialYear::label)
					.toList());
		parameters.put("by", by.stream().map(Enum::name).toList());
		parameters.put("most", MOST_SUMS + 1);
		return parameters;
	}

	/**
	 * What the graph says.
	 *
	 * @param head last journal entry seen
	 * @param totals sums, and one more where there are too many
	 */
	record Found(Head head, List<Sum> totals) {
	}

	/**
	 * A sum as the graph makes it.
	 *
	 * @param kind what sort of movement it is
	 * @param figures how the amounts came about
	 * @param financialYear their financial year
	 * @param body id of the body that paid
	 * @param region its region
	 * @param payee who was paid
	 * @param stream id of the kind of money
	 * @param line line of the statement
	 * @param title what the publication calls it
	 * @param count how many allocations were added up
	 * @param pence their sum in whole pence
	 * @param smallest the smallest of them
	 * @param largest the largest of them
	 */
	record Sum(AllocationKind kind, FigureBasis figures, @Nullable String financialYear, @Nullable String body,
			@Nullable String region, @Nullable Point payee, @Nullable String stream, @Nullable String line,
			@Nullable String title, int count, long pence, long smallest, long largest) {

		AllocationTotal as(Map<String, FundingStream> streams, Snapshot snapshot) {
			MoneyMap map = MoneyMap.of((this.payee != null) ? List.of(this.payee) : List.of(), streams, snapshot);
			String who = (this.payee != null) ? this.payee.id() : null;
			String key = String.join("|", this.kind.name(), this.figures.name(), String.valueOf(this.financialYear),
					String.valueOf(this.body), String.valueOf(this.region), String.valueOf(who),
					String.valueOf(this.stream), String.valueOf(this.line));
			return new AllocationTotal(key, this.kind, this.figures, this.financialYear, this.body, this.region,
					(who != null) ? map.point(who) : null, map.stream(this.stream), this.line, this.title, this.count,
					MoneyMap.pounds(this.pence), MoneyMap.pounds(this.smallest), MoneyMap.pounds(this.largest),
					MoneyMap.pounds(this.pence).divide(BigDecimal.valueOf(this.count), 2, RoundingMode.HALF_UP),
					snapshot);
		}

	}

}
