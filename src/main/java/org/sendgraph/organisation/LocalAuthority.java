package org.sendgraph.organisation;

import org.sendgraph.terms.Snapshot;

/**
 * A council with education and care functions.
 */
public final class LocalAuthority extends Organisation {

	LocalAuthority(Described described, Snapshot asOf) {
		super(described, asOf);
	}

	public String dfeCode() {
		return known(now().dfeCode());
	}

	public String gssCode() {
		return known(now().gssCode());
	}

	public String region() {
		return known(now().region());
	}

	public LocalAuthorityType type() {
		return LocalAuthorityType.valueOf(known(now().type()));
	}

}
