package org.sendgraph.organisation;

import org.sendgraph.terms.Snapshot;

/**
 * An integrated care board.
 */
public final class IntegratedCareBoard extends Organisation {

	IntegratedCareBoard(Described described, Snapshot asOf) {
		super(described, asOf);
	}

	public String odsCode() {
		return known(now().odsCode());
	}

	public String gssCode() {
		return known(now().gssCode());
	}

	public String region() {
		return known(now().region());
	}

}
