package org.sendgraph.limit;

import org.springframework.stereotype.Component;

/**
 * How many are answered at once.
 */
@Component
public final class Turns {

	private final Places places;

	Turns(LimitSettings limits) {
		this.places = new Places("requests are being answered", limits.requestsOfOne(), limits.requestsOfAll());
	}

	/**
	 * Takes a turn.
	 * @param who who asks
	 * @return the turn, to be closed when the answer is made
	 * @throws NoTurn when that one, or all together, have as many as they may
	 */
	public Turn take(String who) {
		return this.places.take(who);
	}

	/** How many have a turn of their own now. */
	int remembered() {
		return this.places.remembered();
	}

	/**
	 * The right to be answered now.
	 */
	public interface Turn extends AutoCloseable {

		@Override
		void close();

	}

}
