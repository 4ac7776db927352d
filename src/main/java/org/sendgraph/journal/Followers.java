package org.sendgraph.journal;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Unavailable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Those who follow the journal. Each reads it in order from a place of its own, a stretch
 * at a time and only when it wants more, so that a slow one costs no memory and holds up
 * nobody.
 */
@Component
public class Followers implements DisposableBean {

	private static final int MOST = 1_000;

	private static final int ENTRIES_AT_A_TIME = 100;

	private static final int READY = 16;

	private final Heads heads;

	private final AtomicInteger number = new AtomicInteger();

	/** Whoever writes to a slow client waits on a thread that nobody else needs. */
	private final Scheduler deliveries = Schedulers
		.fromExecutorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("follower-", 0).factory()));

	Followers(Heads heads) {
		this.heads = heads;
	}

	/**
	 * Follows the journal: everything behind an entry, in order and without a gap, each
	 * once.
	 * @param after sequence of the last entry that is not wanted any more; null for the
	 * last by now
	 * @param stretch reads what is told
	 * @param <T> what is told
	 * @return what is told, without an end
	 * @throws BadInput when there is no such entry
	 */
	public <T> Flux<T> follow(@Nullable Integer after, Stretch<T> stretch) {
		long last = this.heads.last();
		if (after != null && (after < 0 || after > last)) {
			throw new BadInput("after", "The journal has no entry " + after + " by now.",
					"0 to " + last + ", the sequence of the last entry that you have");
		}
		long from = (after != null) ? after : last;
		return Flux.using(this::admit, (admitted) -> told(new AtomicLong(from), stretch),
				(admitted) -> this.number.decrementAndGet());
	}

	private int admit() {
		int admitted = this.number.incrementAndGet();
		if (admitted > MOST) {
			this.number.decrementAndGet();
			throw new Unavailable("This server tells as many followers as it can, which are " + MOST
					+ ". Try again later, or ask changes(…) from time to time.");
		}
		return admitted;
	}

	private <T> Flux<T> told(AtomicLong place, Stretch<T> stretch) {
		return this.heads.all()
			.filter((head) -> head > place.get())
			.concatMap((head) -> upTo(head, place, stretch), 1)
			.publishOn(this.deliveries, READY);
	}

	private <T> Flux<T> upTo(long head, AtomicLong place, Stretch<T> stretch) {
		return Flux.<Mono<List<T>>>generate((stretches) -> {
			if (place.get() < head) {
				stretches.next(this.heads.reading(Mono.fromCallable(() -> next(head, place, stretch))));
			}
			else {
				stretches.complete();
			}
		}).concatMap((next) -> next, 0).concatMapIterable((told) -> told, 1);
	}

	/** The place moves once all that lies before it has been read. */
	private static <T> List<T> next(long head, AtomicLong place, Stretch<T> stretch) {
		long upTo = Math.min(head, place.get() + ENTRIES_AT_A_TIME);
		List<T> told = stretch.read(place.get(), upTo);
		place.set(upTo);
		return told;
	}

	@Override
	public void destroy() {
		this.deliveries.dispose();
	}

}
