package org.sendgraph.limit;

/**
 * Says that there are as many as may be at once.
 */
public final class NoTurn extends RuntimeException {

	private final boolean own;

	NoTurn(boolean own, String message) {
		super(message, null, false, false);
		this.own = own;
	}

	/**
	 * Says whose there are as many of.
	 * @return true: those of the one who asks; false: those of all together
	 */
	public boolean own() {
		return this.own;
	}

	/** What there are as many of as may be, in a sentence. */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

}
