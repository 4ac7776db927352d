package org.sendgraph.organisation;

import org.sendgraph.terms.Snapshot;

/**
 * An academy trust.
 */
public final class Trust extends Organisation {

	Trust(Described described, Snapshot asOf) {
		super(described, asOf);
	}

}
