package org.sendgraph.limit;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What whoever asks may still spend.
 *
 * @param limit points that can be saved up, and that come back in a minute
 * @param cost points that this question was reckoned to cost at most
 * @param remaining points that were left when it was reckoned; null where nobody is known
 * to ask
 * @param resetAt when all of them will be back; null where nobody is known to ask
 */
record RateLimit(int limit, int cost, @Nullable Long remaining, @Nullable OffsetDateTime resetAt) {
}
