package org.sendgraph.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning.
 *
 * @param text the step in plain English
 * @param rule rule it is about
 * @param condition condition it is about
 * @param source where it was read
 */
public record Reason(String text, @Nullable Rule rule, @Nullable Condition condition, @Nullable String source) {

	static Reason of(String text) {
		return new Reason(text, null, null, null);
	}

}
