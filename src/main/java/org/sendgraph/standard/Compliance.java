package org.sendgraph.standard;

import java.util.List;

import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * How a place compares with every standard that holds on the day.
 *
 * @param council the council, as it was read for a snapshot
 * @param standards one comparison for each standard, in the order of their names
 */
public record Compliance(LocalAuthority council, List<StandardCompliance> standards) implements AsAt {

	@Override
	public Snapshot asOf() {
		return this.council.asOf();
	}

	/**
	 * Counts the standards that came out in one way.
	 * @param result the way
	 * @return how many
	 */
	public int count(ComplianceResult result) {
		return (int) this.standards.stream().filter((one) -> one.result() == result).count();
	}

}
