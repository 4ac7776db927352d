package org.sendgraph.limit;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Who asks a question: with a token its user, else an address. It travels in the context
 * of the question, under its class, and takes back why that is not answered now.
 */
public final class Asker {

	private final String name;

	private volatile @Nullable NoTurn refusal;

	/**
	 * Names who asks.
	 * @param name tells one from another; it is never shown
	 */
	public Asker(String name) {
		this.name = name;
	}

	/** Tells one from another. */
	public String name() {
		return this.name;
	}

	NoTurn refuse(NoTurn refusal) {
		this.refusal = Objects.requireNonNull(refusal);
		return refusal;
	}

	/**
	 * Ends with what kept the question from being answered, where something did.
	 * @throws NoTurn saying so
	 */
	public void checkAnswered() {
		NoTurn refused = this.refusal;
		if (refused != null) {
			throw refused;
		}
	}

}
