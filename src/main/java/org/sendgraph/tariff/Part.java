package org.sendgraph.tariff;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingLayer;
import org.sendgraph.organisation.BodyType;

/**
 * A rule that says who pays a part of the cost.
 *
 * @param id id of the rule
 * @param layer which part
 * @param stream id of the kind of money
 * @param payer kind of body that pays
 * @param payerRole id of the role that picks it out
 * @param when ids of the conditions under which it holds
 * @param appliesTo which of several rates of the stream is meant
 * @param leavesOut who else pays the core, where no rule says so
 * @param begins when the rule begins, where none holds yet; null when it holds
 */
record Part(String id, FundingLayer layer, String stream, BodyType payer, @Nullable String payerRole, List<String> when,
		@Nullable String appliesTo, @Nullable String leavesOut, @Nullable LocalDate begins) {
}
