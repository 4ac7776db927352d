package org.sendgraph.tariff;

/**
 * What a band rests on.
 */
public enum BandStanding {

	/** A council's own policy. It binds nobody else, and no plan must follow it. */
	COUNCIL_POLICY,
	/** A proposal for the whole country, without force of law. */
	NATIONAL_PROPOSAL

}
