package org.sendgraph.http;

import java.security.Principal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Recorded;

import org.springframework.security.core.Authentication;
import org.springframework.util.unit.DataSize;

/**
 * Answers to queries that are given again as long as nothing is recorded and the day is
 * the same, to whoever may see as much. What has no two dates, such as what is left to
 * spend, is asked anew each time.
 */
final class Remembered {

	/** What is not asked for again gives way, whatever room there is. */
	private static final Duration KEPT = Duration.ofMinutes(10);

	/**
	 * What an entry takes beside the body and the document: variables, headers and links.
	 */
	private static final int BESIDE = 2_048;

	private final Cache<Key, Answer> answers;

	private final Recorded recorded;

	private final Dates dates;

	Remembered(DataSize room, Recorded recorded, Dates dates, MeterRegistry meters) {
		this.answers = Caffeine.newBuilder()
			.maximumWeight(room.toBytes())
			.weigher((Key key, Answer answer) -> answer.data().length + key.asked().query().length() + BESIDE)
			.expireAfterAccess(KEPT)
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(meters, this.answers, "answers");
		this.recorded = recorded;
		this.dates = dates;
	}

	/** What a question is remembered by; to be made before it is answered. */
	Key key(Asked asked, @Nullable Principal whoAsks) {
		Actor actor = (whoAsks instanceof Authentication known && known.getPrincipal() instanceof Actor one) ? one
				: Actor.ANYONE;
		return new Key(asked, actor.body(), actor.roles(), this.dates.today(), this.recorded.state());
	}

	@Nullable Answer find(Key key) {
		return this.answers.getIfPresent(key);
	}

	void keep(Key key, Answer answer) {
		this.answers.put(key, answer);
	}

	/**
	 * All that an answer depends on.
	 *
	 * @param asked the question
	 * @param body organisation that whoever asks speaks for
	 * @param roles what whoever asks may do
	 * @param day today
	 * @param state of the record
	 */
	record Key(Asked asked, @Nullable String body, Set<ActorRole> roles, LocalDate day, long state) {
	}

}
