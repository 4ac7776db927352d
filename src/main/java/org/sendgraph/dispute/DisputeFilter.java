package org.sendgraph.dispute;

import org.jspecify.annotations.Nullable;

/**
 * Which disputes to list.
 *
 * @param about only those about the thing with this id
 * @param party only those in which the body with this id said something
 * @param open only those that are (true) or are not (false) still to be settled
 */
public record DisputeFilter(@Nullable String about, @Nullable String party, @Nullable Boolean open) {

	static final DisputeFilter ALL = new DisputeFilter(null, null, null);

}
