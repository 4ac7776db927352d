package org.sendgraph.limit;

import org.springframework.stereotype.Component;

/**
 * How many bodies of requests are being sent at once. Nobody has a turn to be answered
 * meanwhile, so that many who send slowly keep no one else waiting.
 */
@Component
public final class Arriving {

	private final Places places;

	Arriving(LimitSettings limits) {
		this.places = new Places("requests are being sent", limits.requestsOfOne(), limits.socketsOfAll());
	}

	/**
	 * Begins to read one.
	 * @param who who sends it
	 * @return the place, to be closed when it has come
	 * @throws NoTurn when that one, or all together, have as many as they may
	 */
	public Turns.Turn begin(String who) {
		return this.places.take(who);
	}

}
