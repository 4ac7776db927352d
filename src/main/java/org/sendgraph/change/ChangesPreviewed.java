package org.sendgraph.change;

import org.sendgraph.responsibility.AccountabilityAnswer;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * What some changes would make of an answer.
 *
 * @param before the answer as it is
 * @param after the answer as it would be
 */
record ChangesPreviewed(AccountabilityAnswer before, AccountabilityAnswer after) implements AsAt {

	@Override
	public Snapshot asOf() {
		return this.before.asOf();
	}

}
