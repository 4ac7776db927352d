package org.sendgraph.money;

/**
 * What was left out, and where.
 *
 * @param reason why
 * @param at the point behind which nothing was followed, or the amount in pounds below
 * which nothing was
 */
public record Truncated(TruncationReason reason, String at) {
}
