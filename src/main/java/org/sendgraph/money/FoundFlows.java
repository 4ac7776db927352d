package org.sendgraph.money;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Head;

/**
 * What the graph says about the money of a year.
 *
 * @param head last journal entry seen
 * @param ends what the question names, as far as there is such a thing
 * @param flows money that moved, the largest first
 * @param points what it moved between
 * @param totals all that came to those points and left them
 */
record FoundFlows(Head head, List<End> ends, List<Flow> flows, List<Point> points, List<Total> totals) {

	Optional<End> end(String path) {
		return this.ends.stream().filter((end) -> end.path().equals(path)).findFirst();
	}

	/**
	 * What the question calls one end.
	 *
	 * @param path name of the argument
	 * @param name name of the body, where it is one
	 * @param points ids of budgets, bodies and provisions of the year; none where there
	 * is such a thing, and not in that year
	 */
	record End(String path, @Nullable String name, List<String> points) {
	}

	/**
	 * All that came to a point, or left it, in one sort of figures.
	 *
	 * @param id id of the point
	 * @param side which of the two
	 * @param kind what sort of movement
	 * @param figures sort of figures
	 * @param publication which of several publications
	 * @param line line of the statement
	 * @param stream id of the stream as which it was paid
	 * @param pence whole pence
	 */
	record Total(String id, MoneySide side, AllocationKind kind, FigureBasis figures, @Nullable String publication,
			@Nullable String line, @Nullable String stream, long pence) implements Told {

		@Override
		public String point() {
			return this.id;
		}

	}

}
