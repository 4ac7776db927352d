package org.sendgraph.arrangement;

/**
 * What a party does under an arrangement.
 */
public enum PartyRole {

	/** It commissions what is arranged. */
	COMMISSIONS,
	/** It pays for it, or a share of it. */
	PAYS,
	/** It delivers it. */
	DELIVERS

}
