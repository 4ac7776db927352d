package org.sendgraph.limit;

import java.util.Map;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

/**
 * A WebSocket or a stream of events that is open.
 */
public final class Connection implements AutoCloseable {

	private static final String KEY = Connection.class.getName();

	private final Places.Place place;

	private final int most;

	private final Semaphore subscriptions;

	Connection(Places.Place place, int most) {
		this.place = place;
		this.most = most;
		this.subscriptions = new Semaphore(most);
	}

	/**
	 * Finds the one that something belongs to.
	 * @param attributes attributes of a socket
	 * @return its connection; null where it was refused one
	 */
	public static @Nullable Connection of(Map<String, Object> attributes) {
		return (Connection) attributes.get(KEY);
	}

	/**
	 * Lets itself be found.
	 * @param attributes attributes of its socket
	 */
	public void in(Map<String, Object> attributes) {
		attributes.put(KEY, this);
	}

	/**
	 * Says whose it is.
	 * @return the user of a token, else an address
	 */
	public String who() {
		return this.place.who();
	}

	/**
	 * Makes it that of a user, which is known only after a socket has opened.
	 * @param user the user of its token
	 * @throws NoTurn when that one has as many as one may
	 */
	public void belongTo(String user) {
		this.place.give(user);
	}

	/**
	 * Follows something over it.
	 * @return what is closed when it is followed no longer
	 * @throws NoTurn when as much is followed over it as may be
	 */
	public Turns.Turn follow() {
		if (!this.subscriptions.tryAcquire()) {
			throw new NoTurn(true, this.most + " subscriptions run over this socket. Accepted: that many at once.");
		}
		return this.subscriptions::release;
	}

	@Override
	public void close() {
		this.place.close();
	}

}
