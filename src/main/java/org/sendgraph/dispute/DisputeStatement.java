package org.sendgraph.dispute;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * What a party said in a dispute.
 *
 * @param status what the dispute became with it
 * @param bodyId id of the party
 * @param at when it was recorded
 * @param text what it said; null once erased
 * @param asOf the snapshot that was read
 */
public record DisputeStatement(DisputeStatus status, String bodyId, OffsetDateTime at, @Nullable String text,
		Snapshot asOf) implements AsAt {
}
