package org.sendgraph.inclusion;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.Snapshot;

/**
 * Plans that were put together for a first page, kept for the pages that follow it. Where
 * one is no longer there, or was put together in another process, it is put together
 * again: the answer is the same.
 */
final class KeptPlans {

	/** As many as several exports and readers at once turn the pages of. */
	private static final int MOST = 8;

	private static final Duration UNUSED = Duration.ofMinutes(1);

	private final Cache<Asked, InclusionPlan> plans = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterAccess(UNUSED)
		.build();

	/** A first page is of what is on record now. */
	InclusionPlan first(Asked asked, Supplier<InclusionPlan> made) {
		InclusionPlan plan = made.get();
		this.plans.put(asked, plan);
		return plan;
	}

	InclusionPlan following(Asked asked, Supplier<InclusionPlan> made) {
		return this.plans.get(asked, (missing) -> made.get());
	}

	/**
	 * What a plan was asked for. Whatever is recorded later makes it another, so that
	 * words that were erased are gone from the next page.
	 *
	 * @param place the place
	 * @param parts its parts; null for all
	 * @param snapshot the snapshot that it is of
	 * @param lastEntry instant of the last journal entry when it was asked for
	 */
	record Asked(PlaceInput place, @Nullable List<PlanPart> parts, Snapshot snapshot, OffsetDateTime lastEntry) {
	}

}
