package org.sendgraph.journal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Problem;

/**
 * How a write ended.
 *
 * @param entry the entry that records it; null when nothing was recorded
 * @param problem why nothing was recorded; null when there was nothing to record
 * @param repeated whether the entry is of an earlier request under the same key
 * @param step which of several changes stood in the way, from 0
 */
public record Outcome(@Nullable Entry entry, @Nullable Problem problem, boolean repeated, int step) {
}
