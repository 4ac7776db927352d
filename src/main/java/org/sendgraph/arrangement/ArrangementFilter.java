package org.sendgraph.arrangement;

import org.jspecify.annotations.Nullable;

/**
 * Which arrangements to list.
 *
 * @param place only those for the area of the council with this id
 * @param party only those to which the body with this id is a party
 * @param rule only those that vary the rule with this id
 * @param status only those that stand so on the day
 * @param unconfirmed only those that a party has still to confirm, or that every party
 * has confirmed
 */
public record ArrangementFilter(@Nullable String place, @Nullable String party, @Nullable String rule,
		@Nullable ArrangementStatus status, @Nullable Boolean unconfirmed) {

	static final ArrangementFilter ALL = new ArrangementFilter(null, null, null, null, null);

}
