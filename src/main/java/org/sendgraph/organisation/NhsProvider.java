package org.sendgraph.organisation;

import org.sendgraph.terms.Snapshot;

/**
 * An NHS trust, which provides health services.
 */
public final class NhsProvider extends Organisation {

	NhsProvider(Described described, Snapshot asOf) {
		super(described, asOf);
	}

	public String odsCode() {
		return known(now().odsCode());
	}

	public String sector() {
		return known(now().sector());
	}

	public String region() {
		return known(now().region());
	}

}
