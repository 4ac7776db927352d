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
		List<Edge<T>> edges = all.subList(from, to)
			.stream()
			.map((node) -> new Edge<>(
					new Cursor(list, asOf.validOn(), asOf.knownAt(), List.of(key.apply(node))).toString(), node))
			.toList();
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
