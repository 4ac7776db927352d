package org.sendgraph.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * A condition of a claim and how it stands.
 *
 * @param condition the condition
 * @param holds whether it holds; null while unanswered
 * @param settledBy where that comes from
 */
public record ClaimCondition(Condition condition, @Nullable Boolean holds, SettledBy settledBy) {

	public String statement() {
		return this.condition.statement();
	}

	boolean open() {
		return this.holds == null;
	}

}
