package org.sendgraph.responsibility;

/**
 * A condition with its answer.
 *
 * @param condition the condition
 * @param holds whether it holds
 */
public record CircumstanceInput(String condition, boolean holds) {
}
