package org.sendgraph.organisation;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Snapshot;

/**
 * A council with education and care functions.
 */
public final class LocalAuthority extends Organisation {

	LocalAuthority(Described described, Snapshot asOf) {
		super(described, asOf);
	}

	/**
	 * Lets a council pass that there was on the day asked about.
	 * @param argument where it was given
	 * @return this council
	 * @throws BadInput when it had ended by then or had not begun
	 */
	public LocalAuthority existing(String argument) {
		if (!isExisting()) {
			throw new BadInput(argument, getName() + " did not exist on " + asOf().validOn() + ".",
					"a council of that day, which successors and predecessors name, or another validOn");
		}
		return this;
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
