package org.sendgraph.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Edge;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.PageInfo;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Everything that has an id, whatever feature it belongs to.
 */
@Repository
class Nodes {

	private static final CypherFile SEARCH = CypherFile.of("node/search");

	private static final CypherFile COUNT = CypherFile.of("node/count-search");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** What an id has before the part that people know. */
	private static final Pattern ID = Pattern.compile("^[A-Z][A-Za-z]+:(?=\\S)");

	/** What has a digit is a code, and one that is nearly the same is another one. */
	private static final Pattern DIGIT = Pattern.compile("\\p{N}");

	private static final int LONGEST_TEXT = 200;

	private static final int MOST_IDS = 100;

	private static final int FORGIVING_FROM = 4;

	private final Graph graph;

	private final Dates dates;

	private final Map<String, NodesById> features;

	Nodes(Graph graph, Dates dates, List<NodesById> features) {
		this.graph = graph;
		this.dates = dates;
		this.features = new HashMap<>();
		features.forEach((feature) -> feature.types().forEach((type) -> this.features.put(type, feature)));
	}

	List<@Nullable Node> find(List<String> ids, Snapshot snapshot) {
		return find("ids", ids, snapshot);
	}

	List<@Nullable Node> represented(List<Representation> representations, Snapshot snapshot) {
		return find("representations", representations.stream().map(Representation::sought).toList(), snapshot);
	}

	private List<@Nullable Node> find(String argument, List<String> ids, Snapshot snapshot) {
		if (ids.size() > MOST_IDS) {
			throw new BadInput(argument, ids.size() + " ids are too many.", "at most " + MOST_IDS);
		}
		Map<String, Node> found = new HashMap<>();
		ids.stream()
			.distinct()
			.filter((id) -> this.features.containsKey(type(id)))
			.collect(Collectors.groupingBy((id) -> Objects.requireNonNull(this.features.get(type(id)))))
			.forEach((feature, theirs) -> found.putAll(feature.byIds(theirs, snapshot)));
		List<@Nullable Node> nodes = new ArrayList<>();
		ids.forEach((id) -> nodes.add(found.get(id)));
		return nodes;
	}

	private static String type(String id) {
		return id.substring(0, Math.max(0, id.indexOf(':')));
	}

	Connection<Node> search(String text, @Nullable List<SearchKind> kinds, Paging paging, @Nullable AsOf asked) {
		Map<String, @Nullable Object> wanted = new HashMap<>();
		wanted.put("text", query(text));
		wanted.put("kinds",
				((kinds != null) ? kinds : List.of(SearchKind.values())).stream().map(SearchKind::label).toList());
		String list = "search " + wanted;
		Cursor cursor = Cursor.of(paging, list);
		wanted.put("score", (cursor != null) ? score(cursor) : null);
		wanted.put("id", (cursor != null) ? cursor.key().getLast() : null);
		wanted.put("limit", paging.size() + 1);
		AsOf asOf = Cursor.asOf(paging.after(), null, asked);
		Map<String, Object> parameters = this.dates.with(asOf, wanted);
		Hits found = this.graph.readOne(SEARCH, parameters, Hits.class)
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
		Snapshot snapshot = this.dates.snapshot(asOf, parameters, found.head());
		List<Hit> page = found.hits().subList(0, Math.min(found.hits().size(), paging.size()));
		List<@Nullable Node> nodes = find(page.stream().map(Hit::id).toList(), snapshot);
		List<Edge<Node>> edges = new ArrayList<>();
		for (int index = 0; index < page.size(); index++) {
			Node node = nodes.get(index);
			if (node != null) {
				edges.add(new Edge<>(
						new Cursor(list, snapshot.validOn(), snapshot.knownAt(),
								List.of(String.valueOf(page.get(index).score()), page.get(index).id()))
							.toString(),
						node));
			}
		}
		PageInfo info = new PageInfo(found.hits().size() > paging.size(), cursor != null,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor());
		return new Connection<>(edges, info, () -> count(parameters), snapshot);
	}

	private static double score(Cursor cursor) {
		try {
			return Double.parseDouble(cursor.key().getFirst());
		}
		catch (NumberFormatException ex) {
			throw Cursor.foreign("after");
		}
	}

	private int count(Map<String, Object> parameters) {
		return this.graph.readOne(COUNT, parameters, Total.class).map(Total::total).orElseThrow();
	}

	/** Each word as it stands, as a beginning, and with up to two letters wrong. */
	private static String query(String text) {
		if (text.length() > LONGEST_TEXT) {
			throw new BadInput("text", text.length() + " characters are too many.", "at most " + LONGEST_TEXT);
		}
		List<String> words = WORD.matcher(ID.matcher(text.strip()).replaceFirst("").toLowerCase(Locale.ROOT))
			.results()
			.map((word) -> word.group())
			.toList();
		if (words.isEmpty()) {
			throw new BadInput("text", "There is no letter and no digit to look for.", "a name or a code");
		}
		return words.stream()
			.map((word) -> "(" + word + "^4 OR " + word + "*"
					+ ((word.length() >= FORGIVING_FROM && !DIGIT.matcher(word).find()) ? " OR " + word + "~" : "")
					+ ")")
			.collect(Collectors.joining(" AND "));
	}

	/**
	 * A page of hits.
	 *
	 * @param head last journal entry seen
	 * @param hits the page, and one more when others follow
	 */
	record Hits(Head head, List<Hit> hits) {
	}

	/**
	 * A hit.
	 *
	 * @param kind label
	 * @param id stable id
	 * @param score how well it matches
	 */
	record Hit(String kind, String id, double score) {
	}

	/**
	 * A count.
	 *
	 * @param total how many
	 */
	record Total(int total) {
	}

}
