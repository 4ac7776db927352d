package org.sendgraph.journal;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Period;

/**
 * What was on record of a thing, between two instants, about a period.
 *
 * @param period when it held in the world
 * @param recordedAt from when on it was known here
 * @param supersededAt from when on it no longer counts; null while it does
 * @param kind what brought it about
 * @param says what it says
 * @param entry the entry that recorded it
 */
public record Version(Period period, OffsetDateTime recordedAt, @Nullable OffsetDateTime supersededAt, VersionKind kind,
		List<Said> says, @Nullable Entry entry) {
}
