package org.sendgraph.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/**
 * Places that each who asks has some of, and all together have some of. Nobody waits for
 * one: whoever finds none is told so at once, and can come back.
 */
final class Places {

	private final String what;

	private final int most;

	private final Semaphore all;

	/** How many places each has now; who has none is not remembered. */
	private final ConcurrentMap<String, Integer> each = new ConcurrentHashMap<>();

	/**
	 * Makes places.
	 * @param what what they are for, such as "requests are being answered"
	 * @param mostOfOne how many one may have
	 * @param mostOfAll how many there are
	 */
	Places(String what, int mostOfOne, int mostOfAll) {
		this.what = what;
		this.most = mostOfOne;
		this.all = new Semaphore(mostOfAll);
	}

	/**
	 * Takes a place.
	 * @param who for whom
	 * @return the place, which is given back by closing it
	 * @throws NoTurn when that one, or all together, have as many as they may
	 */
	Place take(String who) {
		count(who);
		if (!this.all.tryAcquire()) {
			giveBack(who);
			throw new NoTurn(false, "As many " + this.what + " as can be at once.");
		}
		return new Place(who);
	}

	private void count(String who) {
		if (this.each.merge(who, 1, Integer::sum) > this.most) {
			giveBack(who);
			throw new NoTurn(true, this.most + " of your " + this.what + ". Accepted: that many at once.");
		}
	}

	private void giveBack(String who) {
		this.each.computeIfPresent(who, (name, places) -> (places > 1) ? places - 1 : null);
	}

	/** How many have a place of their own now. */
	int remembered() {
		return this.each.size();
	}

	/**
	 * A place that somebody has until it is closed, once.
	 */
	final class Place implements Turns.Turn {

		private String who;

		private boolean closed;

		private Place(String who) {
			this.who = who;
		}

		synchronized String who() {
			return this.who;
		}

		/** Makes it somebody else's, who may have no more than anybody. */
		synchronized void give(String other) {
			if (!this.closed && !other.equals(this.who)) {
				count(other);
				giveBack(this.who);
				this.who = other;
			}
		}

		@Override
		public synchronized void close() {
			if (!this.closed) {
				this.closed = true;
				Places.this.all.release();
				giveBack(this.who);
			}
		}

	}

}
