package org.sendgraph.arrangement;

/** What somebody says that a body does under an arrangement. */
public enum PartyPart {

	/** It commissions what is arranged. */
	COMMISSIONS,
	/** It pays for it, or a share of it. */
	PAYS,
	/** It delivers it. */
	DELIVERS,
	/** It answers for it, which no arrangement can say. */
	ANSWERS_FOR

}
