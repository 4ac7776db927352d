package org.sendgraph.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/**
 * How many are answered at once. Nobody waits here: whoever finds no place is told so at
 * once, and can come back.
 */
@Component
public final class Turns {

	private final LimitSettings limits;

	private final Semaphore all;

	/** How many turns each has now; who has none is not remembered. */
	private final ConcurrentMap<String, Integer> each = new ConcurrentHashMap<>();

	Turns(LimitSettings limits) {
		this.limits = limits;
		this.all = new Semaphore(limits.requestsOfAll());
	}

	/**
	 * Takes a turn.
	 * @param who who asks
	 * @return the turn, to be closed when the answer is made
	 * @throws NoTurn when that one, or all together, have as many as they may
	 */
	public Turn take(String who) {
		int most = this.limits.requestsOfOne();
		if (this.each.merge(who, 1, Integer::sum) > most) {
			giveBack(who);
			throw NoTurn.ofOne(most);
		}
		if (!this.all.tryAcquire()) {
			giveBack(who);
			throw NoTurn.ofAll();
		}
		return () -> {
			this.all.release();
			giveBack(who);
		};
	}

	private void giveBack(String who) {
		this.each.computeIfPresent(who, (name, turns) -> (turns > 1) ? turns - 1 : null);
	}

	/** How many have a turn of their own now. */
	int remembered() {
		return this.each.size();
	}

	/**
	 * The right to be answered now.
	 */
	public interface Turn extends AutoCloseable {

		@Override
		void close();

	}

}
