package org.sendgraph.limit;

/**
 * Says that as many are being answered as may be at once.
 */
public final class NoTurn extends RuntimeException {

	private final boolean own;

	private final int most;

	NoTurn(boolean own, int most) {
		super(null, null, false, false);
		this.own = own;
		this.most = most;
	}

	/**
	 * Says whose requests there are as many of.
	 * @return true: those of the one who asks; false: those of all together
	 */
	public boolean own() {
		return this.own;
	}

	/**
	 * Gives the limit.
	 * @return requests at once
	 */
	public int most() {
		return this.most;
	}

}
