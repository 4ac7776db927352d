package org.sendgraph.responsibility;

/**
 * What a rule lays on the responsible body.
 */
public enum Obligation {

	/**
	 * A statutory duty to secure, arrange, pay for, admit to, assess or adjust. It does
	 * not promise a quantity.
	 */
	MUST,
	/**
	 * A power, guidance, contract term, pilot or proposal. The family cannot enforce it.
	 */
	MAY,
	/** It takes the decision, as opposed to paying. */
	DECIDES,
	/** It refunds another council. */
	REFUNDS

}
