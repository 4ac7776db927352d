package org.sendgraph.procedure;

import java.time.LocalDate;

/**
 * That a step was taken, or is planned.
 *
 * @param step id of the step
 * @param on the day
 */
public record TimelineEventInput(String step, LocalDate on) {
}
