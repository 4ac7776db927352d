package org.sendgraph.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
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
 * Organisations of every kind.
 */
@Repository
public class Organisations implements NodesById {

	private static final CypherFile FIND = CypherFile.of("organisation/find-organisation");

	private static final CypherFile READ = CypherFile.of("organisation/read-organisations");

	private static final CypherFile LIST = CypherFile.of("organisation/list-organisations");

	private static final CypherFile LIST_BACKWARDS = CypherFile.of("organisation/list-organisations-backwards");

	private static final CypherFile COUNT = CypherFile.of("organisation/count-organisations");

	private final Graph graph;

	private final Dates dates;

	private final RelatedBodies related;

	Organisations(Graph graph, Dates dates, RelatedBodies related) {
		this.graph = graph;
		this.dates = dates;
		this.related = related;
	}

	/**
	 * Finds an organisation by one of its codes.
	 * @param by the code
	 * @param asOf the two dates to answer for
	 * @return the organisation, or nothing when there is none
	 */
	public Optional<Organisation> find(OrganisationRef by, @Nullable AsOf asOf) {
		Map<String, Object> parameters = this.dates.with(asOf, by.parameters());
		Found found = this.graph.readOne(FIND, parameters, Found.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		return Optional.ofNullable(found.organisation())
			.filter((described) -> !described.particulars().isEmpty())
			.map((described) -> described.as(this.dates.snapshot(asOf, parameters, found.head())));
	}

	/**
	 * Finds a council by its code.
	 * @param argument where the code was given
	 * @param code DfE or GSS code, of that day or an old one
	 * @param asOf the two dates to answer for
	 * @return the council
	 */
	public LocalAuthority council(String argument, String code, @Nullable AsOf asOf) {
		return find(new OrganisationRef(null, code, code, null, null, null, null), asOf)
			.filter(LocalAuthority.class::isInstance)
			.map(LocalAuthority.class::cast)
			.orElseThrow(() -> new BadInput(argument, BadInput.quoted(code) + " is the code of no council.",
					"DfE or GSS code of a council"));
	}

	@Override
	public Set<String> types() {
		return Arrays.stream(OrganisationKind.values()).map(OrganisationKind::label).collect(Collectors.toSet());
	}

	@Override
	public Map<String, Organisation> byIds(List<String> ids, Snapshot snapshot) {
		return this.graph.read(READ, Map.of("ids", ids, "knownAt", snapshot.knownAt()), Row.class)
			.stream()
			.filter((row) -> !row.organisation().particulars().isEmpty())
			.map((row) -> row.organisation().as(snapshot))
			.collect(Collectors.toMap(Organisation::id, (one) -> one, (one, same) -> one));
	}

	Map<Establishment, LocalAuthority> councilsOf(List<Establishment> establishments) {
		return related(establishments, Particulars::council, LocalAuthority.class);
	}

	/** A list of today names boards of today; on a day before those it says nothing. */
	Map<NhsProvider, IntegratedCareBoard> boardsOf(List<NhsProvider> providers) {
		Map<NhsProvider, IntegratedCareBoard> boards = related(providers, Particulars::board,
				IntegratedCareBoard.class);
		boards.values().removeIf((board) -> !board.isExisting());
		return boards;
	}

	private <P extends Organisation, O extends Organisation> Map<P, O> related(List<P> of,
			Function<Particulars, @Nullable String> id, Class<O> kind) {
		Map<P, O> related = new HashMap<>();
		AsAt.bySnapshot(of).forEach((snapshot, group) -> {
			Set<String> ids = group.stream()
				.map((one) -> id.apply(one.now()))
				.filter(Objects::nonNull)
				.collect(Collectors.toSet());
			Map<String, Organisation> found = ids.isEmpty() ? Map.of() : byIds(List.copyOf(ids), snapshot);
			for (P one : group) {
				Organisation other = found.get(String.valueOf(id.apply(one.now())));
				if (other != null) {
					related.put(one, kind.cast(other));
				}
			}
		});
		return related;
	}

	/**
	 * Lists organisations by name.
	 * @param filter which; null for all that exist on the day
	 * @param paging the page asked for
	 * @param asked the two dates to answer for
	 * @return the page
	 */
	public Connection<Organisation> list(@Nullable OrganisationFilter filter, Paging paging, @Nullable AsOf asked) {
		OrganisationFilter kept = (filter != null) ? filter : OrganisationFilter.NONE;
		String list = "organisations " + kept;
		Cursor cursor = Cursor.of(paging, list);
		AsOf asOf = Cursor.asOf(paging.after(), paging.before(), asked);
		Map<String, @Nullable Object> parameters = this.related.narrow(kept, this.dates.with(asOf, Map.of()));
		parameters.putAll(page(cursor, paging.size() + 1));
		Page page = this.graph.readOne(paging.backwards() ? LIST_BACKWARDS : LIST, parameters, Page.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, page.head());
		boolean more = page.organisations().size() > paging.size();
		List<Edge<Organisation>> edges = edges(list, paging, snapshot, page.organisations());
		PageInfo info = new PageInfo(paging.backwards() ? cursor != null : more,
				paging.backwards() ? more : cursor != null, edges.isEmpty() ? null : edges.getFirst().cursor(),
				edges.isEmpty() ? null : edges.getLast().cursor());
		return new Connection<>(edges, info, () -> count(parameters), snapshot);
	}

	private static Map<String, @Nullable Object> page(@Nullable Cursor cursor, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("name", (cursor != null) ? cursor.key().getFirst() : null);
		parameters.put("id", (cursor != null) ? cursor.key().getLast() : null);
		parameters.put("limit", limit);
		return parameters;
	}

	private static List<Edge<Organisation>> edges(String list, Paging paging, Snapshot snapshot,
			List<Described> found) {
		List<Described> page = new ArrayList<>(found.subList(0, Math.min(found.size(), paging.size())));
		List<Described> ordered = paging.backwards() ? page.reversed() : page;
		return ordered.stream()
			.map((one) -> new Edge<>(
					new Cursor(list, snapshot.validOn(), snapshot.knownAt(), List.of(one.name(), one.id())).toString(),
					one.as(snapshot)))
			.toList();
	}

	private int count(Map<String, Object> parameters) {
		return this.graph.readOne(COUNT, parameters, Total.class).map(Total::total).orElseThrow();
	}

	/**
	 * What a search by code finds.
	 *
	 * @param head last journal entry seen
	 * @param organisation the organisation, or null
	 */
	record Found(Head head, @Nullable Described organisation) {
	}

	/**
	 * One organisation.
	 *
	 * @param organisation what is known about it
	 */
	record Row(Described organisation) {
	}

	/**
	 * A page of organisations.
	 *
	 * @param head last journal entry seen
	 * @param organisations the page, and one more when others follow
	 */
	record Page(Head head, List<Described> organisations) {
	}

	/**
	 * A count.
	 *
	 * @param total how many
	 */
	record Total(int total) {
	}

}
