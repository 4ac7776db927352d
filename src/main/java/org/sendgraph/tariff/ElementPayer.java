package org.sendgraph.tariff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.Organisation;

/**
 * Who pays a part of the price.
 *
 * @param bodyType kind of body
 * @param roleId id of the role that picks it out
 * @param organisation the body; null when it is not identified
 * @param when ids of the conditions under which it pays; all must hold
 * @param ruleId id of the rule that says so
 */
public record ElementPayer(BodyType bodyType, @Nullable String roleId, @Nullable Organisation organisation,
		List<String> when, String ruleId) {
}
