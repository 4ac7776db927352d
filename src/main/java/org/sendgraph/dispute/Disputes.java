package org.sendgraph.dispute;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.Organisations;
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
 * Disputes about what is on record.
 */
@Repository
class Disputes implements NodesById {

	private static final CypherFile LIST_DISPUTES = CypherFile.of("dispute/list-disputes");

	private static final int ALL = 100_000;

	private final Graph graph;

	private final Dates dates;

	private final Organisations organisations;

	Disputes(Graph graph, Dates dates, Organisations organisations) {
		this.graph = graph;
		this.dates = dates;
		this.organisations = organisations;
	}

	Connection<Dispute> list(@Nullable DisputeFilter filter, Paging paging, @Nullable AsOf asked) {
		DisputeFilter kept = (filter != null) ? filter : DisputeFilter.ALL;
		String list = "disputes " + kept;
		Cursor cursor = Cursor.of(paging, list);
		AsOf asOf = Cursor.asOf(paging.after(), null, asked);
		Map<String, Object> parameters = this.dates.with(asOf, parameters(null, kept, cursor, paging.size() + 1));
		Page page = this.graph.readOne(LIST_DISPUTES, parameters, Page.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, page.head());
		return Connection.forwards(page.disputes(), Told::id, paging, list, snapshot, () -> count(kept, parameters))
			.map((told) -> told.as(snapshot));
	}

	private int count(DisputeFilter filter, Map<String, Object> asked) {
		Map<String, @Nullable Object> parameters = parameters(null, filter, null, ALL);
		parameters.put("knownAt", asked.get("knownAt"));
		return this.graph.readOne(LIST_DISPUTES, parameters, Page.class)
			.map((page) -> page.disputes().size())
			.orElse(0);
	}

	private static Map<String, @Nullable Object> parameters(@Nullable List<String> ids, DisputeFilter filter,
			@Nullable Cursor cursor, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("about", filter.about());
		parameters.put("party", filter.party());
		parameters.put("open", filter.open());
		parameters.put("after", (cursor != null) ? cursor.key().getFirst() : "");
		parameters.put("limit", limit);
		return parameters;
	}

	@Override
	public Set<String> types() {
		return Set.of("Dispute");
	}

	@Override
	public Map<String, Dispute> byIds(List<String> ids, Snapshot snapshot) {
		Map<String, @Nullable Object> parameters = parameters(ids, DisputeFilter.ALL, null, ids.size());
		parameters.put("knownAt", snapshot.knownAt());
		return this.graph.readOne(LIST_DISPUTES, parameters, Page.class)
			.map(Page::disputes)
			.orElse(List.of())
			.stream()
			.map((told) -> told.as(snapshot))
			.collect(Collectors.toMap(Dispute::id, Function.identity()));
	}

	Map<DisputeStatement, Organisation> speakers(List<DisputeStatement> statements) {
		Map<DisputeStatement, Organisation> speakers = new HashMap<>();
		AsAt.bySnapshot(statements).forEach((snapshot, group) -> {
			Map<String, ? extends Organisation> known = this.organisations
				.byIds(group.stream().map(DisputeStatement::bodyId).distinct().toList(), snapshot);
			group.forEach((statement) -> speakers.put(statement, known.get(statement.bodyId())));
		});
		return speakers;
	}

	/**
	 * A page of disputes.
	 *
	 * @param head last journal entry seen
	 * @param disputes the page, and one more when others follow
	 */
	record Page(Head head, List<Told> disputes) {
	}

	/**
	 * A dispute as the statement gives it; its lists go together.
	 *
	 * @param id stable id
	 * @param about id of what it is about
	 * @param status how far it has come
	 * @param statuses what it became with each statement
	 * @param bodies who said it
	 * @param instants when
	 * @param texts commitments to what was said
	 * @param wordings the words that have not been erased
	 */
	record Told(String id, String about, DisputeStatus status, List<DisputeStatus> statuses, List<String> bodies,
			List<OffsetDateTime> instants, List<String> texts, List<Words> wordings) {

		Dispute as(Snapshot snapshot) {
			Map<String, String> words = this.wordings.stream()
				.filter((one) -> one.text() != null)
				.collect(Collectors.toMap(Words::commitment, Words::text));
			return new Dispute(this.id, this.about, this.status,
					IntStream.range(0, this.texts.size())
						.mapToObj((at) -> new DisputeStatement(this.statuses.get(at), this.bodies.get(at),
								this.instants.get(at), words.get(this.texts.get(at)), snapshot))
						.toList(),
					snapshot);
		}

	}

	/**
	 * Words.
	 *
	 * @param commitment what stands for them
	 * @param text the words; null once erased
	 */
	record Words(String commitment, @Nullable String text) {
	}

}
