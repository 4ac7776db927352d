package org.sendgraph.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The distinct sources that occur in the rows of an export, by what the question selects
 * of them.
 */
final class Sources {

	private static final String TYPE = "Source";

	private static final int SHOWN = 50;

	private static final int REMEMBERED = 10_000;

	private final Selection rows;

	private final boolean asked;

	private final Set<Source> seen = new LinkedHashSet<>();

	Sources(Selection rows) {
		this.rows = rows;
		this.asked = rows.holds(TYPE);
	}

	void note(@Nullable Object row) {
		if (this.asked) {
			note(row, this.rows);
		}
	}

	private void note(@Nullable Object value, Selection selection) {
		if (value instanceof Collection<?> list) {
			list.forEach((one) -> note(one, selection));
		}
		else if (value instanceof Map<?, ?> object) {
			if (selection.type().equals(TYPE) && this.seen.size() < REMEMBERED) {
				this.seen.add(new Source(text(object, selection, "title", "id"), text(object, selection, "licence")));
			}
			selection.below()
				.stream()
				.filter((child) -> child.holds(TYPE))
				.forEach((child) -> note(object.get(child.key()), child));
		}
	}

	private static @Nullable String text(Map<?, ?> object, Selection selection, String... fields) {
		for (String field : fields) {
			Object value = selection.byField(field).map(Selection::key).map(object::get).orElse(null);
			if (value != null) {
				return value.toString();
			}
		}
		return null;
	}

	boolean asked() {
		return this.asked;
	}

	List<Source> shown() {
		return this.seen.stream().limit(SHOWN).toList();
	}

	int more() {
		return Math.max(0, this.seen.size() - SHOWN);
	}

	/**
	 * What a question selects of a source.
	 *
	 * @param title its title, or its id where that is selected alone
	 * @param licence terms under which it may be used again
	 */
	record Source(@Nullable String title, @Nullable String licence) {

		@Override
		public String toString() {
			return ((this.title != null) ? this.title : "untitled")
					+ ((this.licence != null) ? " (" + this.licence + ")" : "");
		}

	}

}
