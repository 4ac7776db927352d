package org.sendgraph.limit;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import org.springframework.stereotype.Component;

/**
 * Points that each who asks may spend in a minute. Whoever has asked nothing for a while
 * has all of them again, and is not remembered.
 */
@Component
class Allowances {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final int points;

	private final Cache<String, Bucket> each = Caffeine.newBuilder().expireAfterAccess(MINUTE.multipliedBy(2)).build();

	Allowances(LimitSettings limits) {
		this.points = limits.costPerMinute();
	}

	/** Points that can be saved up, and that come back in a minute. */
	int points() {
		return this.points;
	}

	/**
	 * Takes points, where they are there.
	 * @param who who asks
	 * @param cost how many, no more than can be saved up
	 * @return what is left, or how long to wait
	 */
	ConsumptionProbe take(String who, int cost) {
		return of(who).tryConsumeAndReturnRemaining(Math.max(1, cost));
	}

	/**
	 * Gives points back.
	 * @param who who asked
	 * @param points how many were not needed
	 * @return what is left now
	 */
	long giveBack(String who, int points) {
		Bucket bucket = of(who);
		if (points > 0) {
			bucket.addTokens(points);
		}
		return bucket.getAvailableTokens();
	}

	private Bucket of(String who) {
		return this.each.get(who,
				(name) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(this.points).refillGreedy(this.points, MINUTE))
					.build());
	}

}
