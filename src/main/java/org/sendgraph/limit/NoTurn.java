package org.sendgraph.limit;

import java.time.Duration;
import java.util.Locale;

/**
 * Says that a request is not answered now, and when to come back.
 */
public final class NoTurn extends RuntimeException {

	private static final Duration SOON = Duration.ofSeconds(1);

	private final boolean own;

	private final Duration wait;

	private NoTurn(boolean own, Duration wait, String message) {
		super(message, null, false, false);
		this.own = own;
		this.wait = wait;
	}

	/** As many requests of one are being answered as may be at once. */
	static NoTurn ofOne(int most) {
		return new NoTurn(true, SOON, most + " of your requests are being answered. Accepted: that many at once.");
	}

	static NoTurn ofAll() {
		return new NoTurn(false, SOON, "As many requests are being answered as can be at once.");
	}

	/** What one may spend in a minute is spent. */
	static NoTurn spent(int cost, Duration wait) {
		return new NoTurn(true, wait,
				String.format(Locale.UK, "The question can come to %,d points, more than are left to you now.", cost));
	}

	/**
	 * Says at whom it lies.
	 * @return true: at the one who asks; false: at all together
	 */
	public boolean own() {
		return this.own;
	}

	/**
	 * Says when to come back.
	 * @return whole seconds, at least one
	 */
	public long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

}
