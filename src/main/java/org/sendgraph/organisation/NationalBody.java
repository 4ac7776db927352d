package org.sendgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Snapshot;

/**
 * A national department, regulator, tribunal or other body.
 */
public final class NationalBody extends Organisation {

	NationalBody(Described described, Snapshot asOf) {
		super(described, asOf);
	}

	public String type() {
		return known(now().type());
	}

	public String role() {
		return known(now().role());
	}

	public @Nullable String roleInReforms() {
		return now().roleInReforms();
	}

	public @Nullable String statusNote() {
		return now().statusNote();
	}

}
