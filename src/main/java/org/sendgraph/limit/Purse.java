package org.sendgraph.limit;

import org.jspecify.annotations.Nullable;

/**
 * Whose points a question is paid with: with a token those of its user, else those of an
 * address. It travels in the context of the question, under its class, and takes back why
 * that is not answered now.
 */
public final class Purse {

	private final String owner;

	private volatile @Nullable NoTurn refusal;

	/**
	 * Names who asks.
	 * @param owner tells one from another; it is never shown
	 */
	public Purse(String owner) {
		this.owner = owner;
	}

	/** Tells one from another. */
	String owner() {
		return this.owner;
	}

	void refuse(NoTurn refusal) {
		this.refusal = refusal;
	}

	/**
	 * Ends with what kept the question from being paid, where something did.
	 * @throws NoTurn saying so
	 */
	public void checkPaid() {
		NoTurn refused = this.refusal;
		if (refused != null) {
			throw refused;
		}
	}

}
