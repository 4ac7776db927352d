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

	NoTurn(boolean own, String message) {
		this(own, SOON, message);
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

	/** Why, in a sentence. */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

}
