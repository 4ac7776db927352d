package org.sendgraph.tariff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Bands of support that bodies have published.
 */
@Repository
class Bands implements NodesById {

	private static final CypherFile LIST = CypherFile.of("tariff/list-bands");

	private static final CypherFile COUNT = CypherFile.of("tariff/count-bands");

	private static final CypherFile READ = CypherFile.of("tariff/read-bands");

	private final Graph graph;

	private final Dates dates;

	private final NationalBands national;

	Bands(Graph graph, Dates dates, NationalBands national) {
		this.graph = graph;
		this.dates = dates;
		this.national = national;
	}

	BandConnection list(@Nullable BandFilter filter, Paging paging, @Nullable AsOf asked) {
		BandFilter kept = (filter != null) ? filter : BandFilter.ALL;
		String list = "bands " + kept;
		Cursor cursor = Cursor.of(paging, list);
		AsOf asOf = Cursor.asOf(paging.after(), null, asked);
		Map<String, Object> parameters = this.dates.with(asOf, parameters(kept, cursor, paging.size() + 1));
		Page found = this.graph.readOne(LIST, parameters, Page.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, found.head());
		Connection<Band> page = Connection
			.forwards(found.bands(), KeptBand::id, paging, list, snapshot,
					() -> this.graph.readOne(COUNT, parameters, Total.class).orElseThrow().total())
			.map((band) -> band.as(snapshot));
		return new BandConnection(page, isAbsent(kept, page) ? this.national.absent(snapshot) : null,
				this.national.standing(snapshot), this.national.proposals(snapshot));
	}

	/** What was made up says nothing to who did not ask for it. */
	private static boolean isAbsent(BandFilter filter, Connection<Band> page) {
		return page.edges().isEmpty()
				|| filter.publisher() == null && page.nodes().stream().allMatch((band) -> band.publisher().isExample());
	}

	private static Map<String, @Nullable Object> parameters(BandFilter filter, @Nullable Cursor cursor, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("holder", filter.publisher());
		parameters.put("need", (filter.need() != null) ? filter.need().name() : null);
		parameters.put("setting", (filter.settingType() != null) ? filter.settingType().name() : null);
		parameters.put("age", filter.age());
		parameters.put("after", (cursor != null) ? cursor.key().getFirst() : "");
		parameters.put("limit", limit);
		return parameters;
	}

	@Override
	public Set<String> types() {
		return Set.of("Band");
	}

	/** Of the years that are known, the one of the day; else the latest. */
	@Override
	public Map<String, Band> byIds(List<String> ids, Snapshot snapshot) {
		return this.graph.read(READ, Map.of("ids", ids, "knownAt", snapshot.knownAt()), Row.class)
			.stream()
			.map((row) -> row.band().as(snapshot))
			.collect(Collectors.toMap(Band::id, (one) -> one,
					(one, older) -> snapshot.holds(older.period()) ? older : one));
	}

	/**
	 * A page of bands.
	 *
	 * @param head last journal entry seen
	 * @param bands the page, and one more when others follow
	 */
	record Page(Head head, List<KeptBand> bands) {
	}

	/**
	 * One band in one year.
	 *
	 * @param band the band
	 */
	record Row(KeptBand band) {
	}

	/**
	 * A count.
	 *
	 * @param total how many
	 */
	record Total(int total) {
	}

}
