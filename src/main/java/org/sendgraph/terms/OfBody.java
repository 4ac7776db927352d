package org.sendgraph.terms;

import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to one organisation, which may see more of it than others.
 */
public interface OfBody {

	/** Id of the organisation, such as {@code LocalAuthority:886}; null: of none. */
	@Nullable String body();

}
