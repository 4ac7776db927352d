package org.sendgraph.dispute;

import java.util.List;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Snapshot;

/**
 * That bodies disagree about something on record.
 *
 * @param id stable id
 * @param about id of what it is about
 * @param status how far it has come
 * @param statements what parties said, in order
 * @param asOf the snapshot that was read
 */
public record Dispute(String id, String about, DisputeStatus status, List<DisputeStatement> statements,
		Snapshot asOf) implements Node, AsAt {
}
