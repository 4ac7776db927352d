package org.sendgraph.access;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A field below the roots that is not for everyone: null for all others, and named among
 * what was withheld. A page of things is worth having without one field of each.
 *
 * @param place the field, such as {@code Entry.actor}
 * @param rule for whom it is
 * @param fetcher what fetches it
 */
record Guarded(String place, Rule rule, DataFetcher<?> fetcher) implements DataFetcher<@Nullable Object> {

	@Override
	public @Nullable Object get(DataFetchingEnvironment field) throws Exception {
		if (this.rule.lets(Actors.of(field.getGraphQlContext()), field.getSource())) {
			return this.fetcher.get(field);
		}
		Withheld.note(field, this.place);
		return null;
	}

}
