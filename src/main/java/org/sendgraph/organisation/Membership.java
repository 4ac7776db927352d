package org.sendgraph.organisation;

import java.time.OffsetDateTime;
import java.util.List;

import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * An establishment in an academy trust.
 *
 * @param trust the trust
 * @param period from when to when
 * @param recordedAt when this was recorded
 * @param sources where it was read
 */
public record Membership(Trust trust, Period period, OffsetDateTime recordedAt, List<Source> sources) {
}
