package org.sendgraph.arrangement;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Organisation;

/**
 * A body in one of its parts in an arrangement. A body with several parts stands once for
 * each.
 *
 * @param organisation the body
 * @param role what it does
 * @param share per cent of the cost that it pays, 0 to 100; null unless it pays
 * @param confirmed whether it has confirmed the arrangement
 */
public record ArrangementParty(Organisation organisation, PartyRole role, @Nullable BigDecimal share,
		boolean confirmed) {
}
