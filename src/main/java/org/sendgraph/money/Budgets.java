package org.sendgraph.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.graph.Arrivals;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsAt;
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
 * Budgets of every body.
 */
@Repository
public class Budgets implements NodesById {

	private static final CypherFile LIST = CypherFile.of("money/list-budgets");

	private static final CypherFile COUNT = CypherFile.of("money/count-budgets");

	private static final BudgetFilter ALL = new BudgetFilter(null, null, null);

	private final Graph graph;

	private final Dates dates;

	private final FundingStreams streams;

	private final Arrivals arrivals;

	Budgets(Graph graph, Dates dates, FundingStreams streams, Arrivals arrivals) {
		this.graph = graph;
		this.dates = dates;
		this.streams = streams;
		this.arrivals = arrivals;
	}

	@Nullable Budget find(String id, @Nullable AsOf asOf) {
		this.arrivals.await();
		Map<String, Object> parameters = this.dates.with(asOf, parameters(List.of(id), ALL, null, 1));
		Page page = this.graph.readOne(LIST, parameters, Page.class).orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, page.head());
		return page.budgets()
			.stream()
			.findFirst()
			.map((found) -> found.as(this.streams.at(snapshot), snapshot))
			.orElse(null);
	}

	/**
	 * Lists them.
	 * @param filter which ones; all when null
	 * @param paging the page asked for
	 * @param asked the two dates to answer for
	 * @return the page
	 */
	public Connection<Budget> list(@Nullable BudgetFilter filter, Paging paging, @Nullable AsOf asked) {
		this.arrivals.await();
		BudgetFilter kept = (filter != null) ? filter : ALL;
		String list = "budgets " + kept;
		Cursor cursor = Cursor.of(paging, list);
		AsOf asOf = Cursor.asOf(paging.after(), null, asked);
		Map<String, Object> parameters = this.dates.with(asOf, parameters(null, kept, cursor, paging.size() + 1));
		Page page = this.graph.readOne(LIST, parameters, Page.class).orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, page.head());
		Map<String, FundingStream> known = this.streams.at(snapshot);
		return Connection
			.forwards(page.budgets(), HeldMoney::id, paging, list, snapshot,
					() -> this.graph.readOne(COUNT, parameters, Total.class).orElseThrow().total())
			.map((held) -> held.as(known, snapshot));
	}

	Map<Arrangement, Budget> poolsOf(List<Arrangement> arrangements) {
		this.arrivals.await();
		Map<Arrangement, Budget> pools = new HashMap<>();
		AsAt.bySnapshot(arrangements).forEach((snapshot, group) -> {
			List<String> ids = group.stream().map(Arrangement::poolId).filter(Objects::nonNull).distinct().toList();
			Map<String, Budget> found = ids.isEmpty() ? Map.of() : byIds(ids, snapshot);
			for (Arrangement one : group) {
				Budget pool = (one.poolId() != null) ? found.get(one.poolId()) : null;
				if (pool != null) {
					pools.put(one, pool);
				}
			}
		});
		return pools;
	}

	private static Map<String, @Nullable Object> parameters(@Nullable List<String> ids, BudgetFilter filter,
			@Nullable Cursor cursor, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("holder", filter.holder());
		parameters.put("stream", filter.stream());
		parameters.put("year", (filter.financialYear() != null) ? filter.financialYear().label() : null);
		parameters.put("after", (cursor != null) ? cursor.key().getFirst() : "");
		parameters.put("limit", limit);
		return parameters;
	}

	@Override
	public Set<String> types() {
		return Set.of("Budget");
	}

	@Override
	public Map<String, Budget> byIds(List<String> ids, Snapshot snapshot) {
		Map<String, @Nullable Object> parameters = parameters(ids, ALL, null, ids.size());
		parameters.put("knownAt", snapshot.knownAt());
		return this.graph.readOne(LIST, parameters, Page.class)
			.map(Page::budgets)
			.orElse(List.of())
			.stream()
			.map((held) -> held.as(this.streams.at(snapshot), snapshot))
			.collect(Collectors.toMap(Budget::id, Function.identity()));
	}

	/**
	 * A page of budgets.
	 *
	 * @param head last journal entry seen
	 * @param budgets the page, and one more when others follow
	 */
	record Page(Head head, List<HeldMoney> budgets) {
	}

	/**
	 * A count.
	 *
	 * @param total how many
	 */
	record Total(int total) {
	}

}
