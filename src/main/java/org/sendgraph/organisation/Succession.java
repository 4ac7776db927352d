package org.sendgraph.organisation;

import java.time.LocalDate;

/**
 * One organisation taking over from another.
 *
 * @param organisation the other organisation
 * @param on first day on which the successor answers
 * @param extent how much of the predecessor went there
 */
public record Succession(Organisation organisation, LocalDate on, Extent extent) {
}
