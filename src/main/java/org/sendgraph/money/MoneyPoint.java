package org.sendgraph.money;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * A place that money comes from, passes or reaches.
 *
 * @param id id of the stream, budget, organisation or provision; null where nobody is
 * named
 * @param kind what it is
 * @param name its name; for a budget, that of the body and of the kind of money
 * @param body id of the body: itself, or the one that holds the budget
 * @param stream the kind of money of a budget or a vote
 * @param financialYear year of a budget
 * @param asOf the snapshot that was read
 */
public record MoneyPoint(@Nullable String id, MoneyPointKind kind, String name, @Nullable String body,
		@Nullable FundingStream stream, @Nullable String financialYear, Snapshot asOf) implements AsAt {
}
