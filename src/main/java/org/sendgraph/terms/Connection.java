package org.sendgraph.terms;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param edges results with cursors
 * @param pageInfo where the page stands
 * @param counter counts how many there are in all, when somebody asks
 * @param asOf the snapshot that was read
 * @param <T> kind of result
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier counter,
		Snapshot asOf) implements AsAt {

	public int totalCount() {
		return this.counter.getAsInt();
	}

	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/**
	 * Makes a page of something else, with the same cursors.
	 * @param made makes a result from one of this page
	 * @param <R> kind of result
	 * @return the page
	 */
	public <R> Connection<R> map(Function<T, R> made) {
		return new Connection<>(
				this.edges.stream().map((edge) -> new Edge<>(edge.cursor(), made.apply(edge.node()))).toList(),
				this.pageInfo, this.counter, this.asOf);
	}

	/**
	 * Makes a page of a list that is read page by page, from its start.
	 * @param found the page, and one more when others follow
	 * @param key unique key of a result, by which the list is ordered
	 * @param paging the page asked for
	 * @param list the list with its filter
	 * @param asOf the snapshot that was read
	 * @param counter counts how many there are in all, when somebody asks
	 * @param <T> kind of result
	 * @return the page
	 */
	public static <T> Connection<T> forwards(List<T> found, Function<T, String> key, Paging paging, String list,
			Snapshot asOf, IntSupplier counter) {
		List<Edge<T>> edges = found.stream().limit(paging.size()).map((node) -> edge(node, key, list, asOf)).toList();
		return new Connection<>(edges, new PageInfo(found.size() > paging.size(), paging.after() != null,
				cursor(edges, true), cursor(edges, false)), counter, asOf);
	}

	private static <T> Edge<T> edge(T node, Function<T, String> key, String list, Snapshot asOf) {
		return new Edge<>(new Cursor(list, asOf.validOn(), asOf.knownAt(), List.of(key.apply(node))).toString(), node);
	}

	/**
	 * Cuts a page out of a whole list.
	 * @param all every result, in order
	 * @param key unique key of a result
	 * @param paging the page asked for
	 * @param list the list with its filter
	 * @param asOf the snapshot that was read
	 * @param <T> kind of result
	 * @return the page
	 */
	public static <T> Connection<T> of(List<T> all, Function<T, String> key, Paging paging, String list,
			Snapshot asOf) {
		Cursor cursor = Cursor.of(paging, list);
		int from = 0;
		int to = all.size();
		if (cursor != null) {
			int at = indexOf(all, key, cursor, paging);
			from = (paging.after() != null) ? at + 1 : 0;
			to = (paging.before() != null) ? at : all.size();
		}
		if (paging.backwards()) {
			from = Math.max(from, to - paging.size());
		}
		else {
			to = Math.min(to, from + paging.size());
		}
		List<Edge<T>> edges = all.subList(from, to).stream().map((node) -> edge(node, key, list, asOf)).toList();
		return new Connection<>(edges,
				new PageInfo(to < all.size(), from > 0, cursor(edges, true), cursor(edges, false)), all::size, asOf);
	}

	private static <T> int indexOf(List<T> all, Function<T, String> key, Cursor cursor, Paging paging) {
		return IntStream.range(0, all.size())
			.filter((index) -> key.apply(all.get(index)).equals(cursor.key().getFirst()))
			.findFirst()
			.orElseThrow(() -> Cursor.foreign((paging.after() != null) ? "after" : "before"));
	}

	private static <T> @Nullable String cursor(List<Edge<T>> edges, boolean first) {
		if (edges.isEmpty()) {
			return null;
		}
		return (first ? edges.getFirst() : edges.getLast()).cursor();
	}

}
