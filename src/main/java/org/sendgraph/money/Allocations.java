package org.sendgraph.money;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.graph.Arrivals;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Money that moved, one movement at a time.
 */
@Repository
class Allocations implements NodesById {

	private static final CypherFile LIST = CypherFile.of("money/list-allocations");

	private static final CypherFile COUNT = CypherFile.of("money/count-allocations");

	private final Graph graph;

	private final Dates dates;

	private final FundingStreams streams;

	private final Arrivals arrivals;

	Allocations(Graph graph, Dates dates, FundingStreams streams, Arrivals arrivals) {
		this.graph = graph;
		this.dates = dates;
		this.streams = streams;
		this.arrivals = arrivals;
	}

	@Nullable Allocation find(String id, @Nullable AsOf asOf) {
		this.arrivals.await();
		Map<String, Object> parameters = this.dates.with(asOf, parameters(List.of(id), AllocationFilter.ALL, null, 1));
		Page page = this.graph.readOne(LIST, parameters, Page.class).orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, page.head());
		return page.allocations()
			.stream()
			.findFirst()
			.map((found) -> found.as(this.streams.at(snapshot), snapshot))
			.orElse(null);
	}

	Connection<Allocation> list(AllocationFilter filter, Paging paging, @Nullable AsOf asked) {
		this.arrivals.await();
		filter.mustNameSomebody();
		String list = "allocations " + filter;
		Cursor cursor = Cursor.of(paging, list);
		AsOf asOf = Cursor.asOf(paging.after(), null, asked);
		Map<String, Object> parameters = this.dates.with(asOf, parameters(null, filter, cursor, paging.size() + 1));
		Page page = this.graph.readOne(LIST, parameters, Page.class).orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, page.head());
		Map<String, FundingStream> known = this.streams.at(snapshot);
		return Connection
			.forwards(page.allocations(), MovedPence::id, paging, list, snapshot,
					() -> this.graph.readOne(COUNT, parameters, Total.class).orElseThrow().total())
			.map((moved) -> moved.as(known, snapshot));
	}

	private static Map<String, @Nullable Object> parameters(@Nullable List<String> ids, AllocationFilter filter,
			@Nullable Cursor cursor, int limit) {
		Map<String, @Nullable Object> parameters = filter.parameters();
		parameters.put("ids", ids);
		parameters.put("year", (filter.financialYear() != null) ? filter.financialYear().label() : null);
		parameters.put("after", (cursor != null) ? cursor.key().getFirst() : "");
		parameters.put("limit", limit);
		return parameters;
	}

	@Override
	public Set<String> types() {
		return Set.of("Allocation");
	}

	@Override
	public Map<String, Allocation> byIds(List<String> ids, Snapshot snapshot) {
		Map<String, @Nullable Object> parameters = parameters(ids, AllocationFilter.ALL, null, ids.size());
		parameters.put("knownAt", snapshot.knownAt());
		Map<String, FundingStream> known = this.streams.at(snapshot);
		return this.graph.readOne(LIST, parameters, Page.class)
			.map(Page::allocations)
			.orElse(List.of())
			.stream()
			.map((moved) -> moved.as(known, snapshot))
			.collect(Collectors.toMap(Allocation::id, Function.identity()));
	}

	/**
	 * A page of allocations.
	 *
	 * @param head last journal entry seen
	 * @param allocations the page, and one more when others follow
	 */
	record Page(Head head, List<MovedPence> allocations) {
	}

	/**
	 * A count.
	 *
	 * @param total how many
	 */
	record Total(int total) {
	}

}
