package org.sendgraph.money;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * An amount beside others of its line.
 *
 * @param name name of the council, or England
 * @param body id of the council; null for England
 * @param financialYear the financial year
 * @param amount pounds
 * @param share share of all that the same got or spent in the year
 * @param change pounds more than in the year before it
 * @param changeShare that as a share of the amount before
 * @param asOf the snapshot that was read
 */
public record ComparedAmount(String name, @Nullable String body, String financialYear, BigDecimal amount,
		@Nullable BigDecimal share, @Nullable BigDecimal change, @Nullable BigDecimal changeShare,
		Snapshot asOf) implements AsAt {
}
