package org.sendgraph.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Edge;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.PageInfo;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * What bodies have agreed, everywhere.
 */
@Repository
public class Arrangements implements NodesById {

	private static final CypherFile LIST = CypherFile.of("arrangement/list-arrangements");

	private static final CypherFile COUNT = CypherFile.of("arrangement/count-arrangements");

	private static final CypherFile READ_CHANGES = CypherFile.of("arrangement/read-changes");

	private static final CypherFile OF = CypherFile.of("arrangement/read-arrangements-of");

	private final Graph graph;

	private final Dates dates;

	Arrangements(Graph graph, Dates dates) {
		this.graph = graph;
		this.dates = dates;
	}

	@Nullable Arrangement find(String id, @Nullable AsOf asOf) {
		Map<String, Object> parameters = this.dates.with(asOf, parameters(List.of(id), ArrangementFilter.ALL, 1));
		Page page = this.graph.readOne(LIST, parameters, Page.class).orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, page.head());
		return page.arrangements().stream().findFirst().map((agreed) -> agreed.as(snapshot)).orElse(null);
	}

	Connection<Arrangement> list(@Nullable ArrangementFilter filter, Paging paging, @Nullable AsOf asked) {
		ArrangementFilter kept = (filter != null) ? filter : ArrangementFilter.ALL;
		String list = "arrangements " + kept;
		Cursor cursor = Cursor.of(paging, list);
		AsOf asOf = Cursor.asOf(paging.after(), paging.before(), asked);
		Map<String, @Nullable Object> wanted = parameters(null, kept, paging.size() + 1);
		if (cursor != null) {
			wanted.put((paging.after() != null) ? "after" : "before", cursor.key().getFirst());
		}
		wanted.put("backwards", paging.backwards());
		Map<String, Object> parameters = this.dates.with(asOf, wanted);
		Page page = this.graph.readOne(LIST, parameters, Page.class).orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, page.head());
		boolean more = page.arrangements().size() > paging.size();
		List<Edge<Arrangement>> edges = page.page(paging)
			.stream()
			.map((agreed) -> new Edge<>(
					new Cursor(list, snapshot.validOn(), snapshot.knownAt(), List.of(agreed.id())).toString(),
					agreed.as(snapshot)))
			.toList();
		PageInfo info = new PageInfo(paging.backwards() ? cursor != null : more,
				paging.backwards() ? more : cursor != null, edges.isEmpty() ? null : edges.getFirst().cursor(),
				edges.isEmpty() ? null : edges.getLast().cursor());
		return new Connection<>(edges, info, () -> count(parameters), snapshot);
	}

	private int count(Map<String, Object> parameters) {
		return this.graph.readOne(COUNT, parameters, Total.class).orElseThrow().total();
	}

	private static Map<String, @Nullable Object> parameters(@Nullable List<String> ids, ArrangementFilter filter,
			int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("place", filter.place());
		parameters.put("party", filter.party());
		parameters.put("rule", filter.rule());
		parameters.put("status", (filter.status() != null) ? filter.status().name() : null);
		parameters.put("unconfirmed", filter.unconfirmed());
		parameters.put("after", "");
		parameters.put("before", null);
		parameters.put("backwards", false);
		parameters.put("limit", limit);
		return parameters;
	}

	/**
	 * Finds what was agreed by bodies, for their areas, or about pools.
	 * @param things organisations, budgets or points at which money is
	 * @param id gives the id of one; null where it has none
	 * @param <T> sort of thing
	 * @return the arrangements of each that hold on the day that it was read for
	 */
	public <T extends AsAt> Map<T, List<Arrangement>> of(List<T> things, Function<T, @Nullable String> id) {
		Map<T, List<Arrangement>> arrangements = new HashMap<>();
		things.forEach((thing) -> arrangements.put(thing, new ArrayList<>()));
		AsAt.bySnapshot(things).forEach((snapshot, group) -> {
			List<String> ids = group.stream().map(id).filter(Objects::nonNull).distinct().toList();
			Map<String, List<Arrangement>> found = this.graph
				.read(OF, Map.of("ids", ids, "validOn", snapshot.validOn(), "knownAt", snapshot.knownAt()),
						OfThing.class)
				.stream()
				.collect(Collectors.groupingBy(OfThing::of,
						Collectors.mapping((row) -> row.arrangement().as(snapshot), Collectors.toList())));
			group.forEach(
					(thing) -> arrangements.put(thing, found.getOrDefault(String.valueOf(id.apply(thing)), List.of())));
		});
		return arrangements;
	}

	/**
	 * What was recorded about those for a council, behind one entry of the journal and up
	 * to and with another.
	 */
	List<ArrangementChanged> changes(String place, long behind, long upTo) {
		List<Map<String, Object>> rows = this.graph.rows(READ_CHANGES,
				Map.of("place", place, "behind", behind, "upTo", upTo));
		List<ArrangementChanged> changes = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			boolean last = at + 1 == rows.size() || !sequence(rows.get(at)).equals(sequence(rows.get(at + 1)));
			changes.add(ArrangementChanged.of(rows.get(at), last));
		}
		return changes;
	}

	private static Object sequence(Map<String, Object> row) {
		return Objects.requireNonNull(((Map<?, ?>) row.get("entry")).get("sequence"));
	}

	@Override
	public Set<String> types() {
		return Set.of("Arrangement");
	}

	@Override
	public Map<String, Arrangement> byIds(List<String> ids, Snapshot snapshot) {
		Map<String, @Nullable Object> parameters = parameters(ids, ArrangementFilter.ALL, ids.size());
		parameters.put("validOn", snapshot.validOn());
		parameters.put("knownAt", snapshot.knownAt());
		return this.graph.readOne(LIST, parameters, Page.class)
			.map(Page::arrangements)
			.orElse(List.of())
			.stream()
			.map((agreed) -> agreed.as(snapshot))
			.collect(Collectors.toMap(Arrangement::id, Function.identity()));
	}

	/**
	 * A page of arrangements.
	 *
	 * @param head last journal entry seen
	 * @param arrangements the page, and one more when others follow
	 */
	record Page(Head head, List<Agreed> arrangements) {

		/** What was asked for, in the order of ids. */
		List<Agreed> page(Paging paging) {
			List<Agreed> page = this.arrangements.subList(0, Math.min(this.arrangements.size(), paging.size()));
			return paging.backwards() ? page.reversed() : page;
		}

	}

	/**
	 * An arrangement of a body or a pool.
	 *
	 * @param of id of the body or the pool
	 * @param arrangement the arrangement
	 */
	record OfThing(String of, Agreed arrangement) {
	}

	/**
	 * A count.
	 *
	 * @param total how many
	 */
	record Total(int total) {
	}

}
