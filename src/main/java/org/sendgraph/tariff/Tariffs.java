package org.sendgraph.tariff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

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
 * Prices of bands.
 */
@Repository
class Tariffs implements NodesById {

	private static final CypherFile LIST = CypherFile.of("tariff/list-tariffs");

	private static final CypherFile COUNT = CypherFile.of("tariff/count-tariffs");

	private final Graph graph;

	private final Dates dates;

	private final NationalBands national;

	Tariffs(Graph graph, Dates dates, NationalBands national) {
		this.graph = graph;
		this.dates = dates;
		this.national = national;
	}

	TariffConnection list(@Nullable TariffFilter filter, Paging paging, @Nullable AsOf asked) {
		TariffFilter kept = (filter != null) ? filter : TariffFilter.ALL;
		String list = "tariffs " + kept;
		Cursor cursor = Cursor.of(paging, list);
		AsOf asOf = Cursor.asOf(paging.after(), null, asked);
		Map<String, Object> parameters = this.dates.with(asOf, parameters(null, kept, cursor, paging.size() + 1));
		Page found = this.graph.readOne(LIST, parameters, Page.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, found.head());
		Connection<Tariff> page = Connection.forwards(found.tariffs(), Tariff::id, paging, list, snapshot,
				() -> this.graph.readOne(COUNT, parameters, Total.class).orElseThrow().total());
		return new TariffConnection(page, isAbsent(kept, page) ? this.national.absent(snapshot) : null,
				this.national.standing(snapshot), this.national.proposals(snapshot));
	}

	/** What was made up says nothing to who did not ask for it. */
	private static boolean isAbsent(TariffFilter filter, Connection<Tariff> page) {
		return page.edges().isEmpty() || filter.publisher() == null && filter.band() == null
				&& page.nodes().stream().allMatch(Tariff::isMadeUp);
	}

	private static Map<String, @Nullable Object> parameters(@Nullable List<String> ids, TariffFilter filter,
			@Nullable Cursor cursor, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("holder", filter.publisher());
		parameters.put("band", filter.band());
		parameters.put("year", (filter.financialYear() != null) ? filter.financialYear().label() : null);
		parameters.put("element", (filter.element() != null) ? filter.element().name() : null);
		parameters.put("after", (cursor != null) ? cursor.key().getFirst() : "");
		parameters.put("limit", limit);
		return parameters;
	}

	@Override
	public Set<String> types() {
		return Set.of("Tariff");
	}

	@Override
	public Map<String, Tariff> byIds(List<String> ids, Snapshot snapshot) {
		Map<String, @Nullable Object> parameters = parameters(ids, TariffFilter.ALL, null, ids.size());
		parameters.put("knownAt", snapshot.knownAt());
		return this.graph.readOne(LIST, parameters, Page.class)
			.map(Page::tariffs)
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap(Tariff::id, Function.identity()));
	}

	/**
	 * A page of tariffs.
	 *
	 * @param head last journal entry seen
	 * @param tariffs the page, and one more when others follow
	 */
	record Page(Head head, List<Tariff> tariffs) {
	}

	/**
	 * A count.
	 *
	 * @param total how many
	 */
	record Total(int total) {
	}

}
