package org.sendgraph.terms;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among all results.
 *
 * @param hasNextPage whether more follow
 * @param hasPreviousPage whether some precede
 * @param startCursor cursor of the first result
 * @param endCursor cursor of the last result
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
