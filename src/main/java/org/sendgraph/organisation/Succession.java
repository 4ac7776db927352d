package org.sendgraph.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One organisation taking over from another.
 *
 * @param organisation the other organisation
 * @param on first day on which the successor answers; null when the register does not say
 * @param extent how much of the predecessor went there
 */
public record Succession(Organisation organisation, @Nullable LocalDate on, Extent extent) {
}
