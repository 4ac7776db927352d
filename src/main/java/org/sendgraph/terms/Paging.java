package org.sendgraph.terms;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param first how many from the start, 1 to 100
 * @param after cursor to go on behind
 * @param last how many from the end, 1 to 100
 * @param before cursor to stop before
 */
public record Paging(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {

	private static final int MOST = 100;

	private static final int USUAL = 20;

	public Paging {
		if (first != null && last != null) {
			throw new BadInput("last", "first and last were both given.", "one of them");
		}
		check("first", first);
		check("last", last);
	}

	private static void check(String argument, @Nullable Integer size) {
		if (size != null && (size < 1 || size > MOST)) {
			throw new BadInput(argument, size + " is not a page size.", "1 to " + MOST);
		}
	}

	public boolean backwards() {
		return this.last != null;
	}

	public int size() {
		if (this.last != null) {
			return this.last;
		}
		return (this.first != null) ? this.first : USUAL;
	}

}
