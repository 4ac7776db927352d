package org.sendgraph.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.OfBody;
import org.sendgraph.terms.Snapshot;

/**
 * A made-up note of a made-up body.
 *
 * @param id its id
 * @param body whose it is
 */
public record Note(String id, String body) implements Node, OfBody, AsAt {

	@Override
	public Snapshot asOf() {
		return new Snapshot(LocalDate.parse("2026-01-02"), OffsetDateTime.parse("2026-01-03T00:00:00Z"), 1);
	}

	public String forReader() {
		return "read by those with a role";
	}

	public String forOfficer() {
		return "read by officers";
	}

	public String forAuditor() {
		return "read by auditors";
	}

	public String forSteward() {
		return "read by stewards";
	}

	public String forOwnBody() {
		return "read by its body";
	}

	public String forAuditorOrOwnBody() {
		return "read by auditors and its body";
	}

}
