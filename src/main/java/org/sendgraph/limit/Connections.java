package org.sendgraph.limit;

import org.springframework.stereotype.Component;

/**
 * How many WebSockets and streams of events are open at once.
 */
@Component
public final class Connections {

	private final Places places;

	private final int subscriptions;

	Connections(LimitSettings limits) {
		this.places = new Places("sockets and streams are open", limits.socketsOfOne(), limits.socketsOfAll());
		this.subscriptions = limits.subscriptionsOfOneSocket();
	}

	/**
	 * Opens one.
	 * @param who whose it is, as far as that is known
	 * @return the connection, to be closed with it
	 * @throws NoTurn when that one, or all together, have as many as they may
	 */
	public Connection open(String who) {
		return new Connection(this.places.take(who), this.subscriptions);
	}

	/** How many have a connection of their own now. */
	int remembered() {
		return this.places.remembered();
	}

}
