package org.sendgraph.arrangement;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;

/**
 * A body in one of its parts.
 *
 * @param organisation id of the body
 * @param part what it does
 * @param share per cent of the cost that it pays, above 0, at most 100, with two decimal
 * places; may be left out where one body pays alone
 */
public record PartyInput(String organisation, PartyPart part, @Nullable BigDecimal share) {

	public PartyInput {
		BadInput.id("organisation", organisation);
	}

}
