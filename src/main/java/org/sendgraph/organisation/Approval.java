package org.sendgraph.organisation;

import java.time.OffsetDateTime;
import java.util.List;

import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * Approval under Children and Families Act 2014 s.41.
 *
 * @param period from when to when; without a start when only the revocation is known
 * @param recordedAt when this was recorded
 * @param sources where it was read
 */
public record Approval(Period period, OffsetDateTime recordedAt, List<Source> sources) {
}
