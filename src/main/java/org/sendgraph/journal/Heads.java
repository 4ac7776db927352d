package org.sendgraph.journal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.Recorded;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Repository;

/**
 * Where the journal ends, as it grows: asked for once for all who follow it, four times a
 * second and whenever this process has written, and only while anybody follows.
 */
@Repository
class Heads implements Recorded, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Heads.class);

	private static final CypherFile COUNT_ENTRIES = CypherFile.of("journal/count-entries");

	private static final Duration POLL = Duration.ofMillis(250);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final int READERS = 4;

	private static final int WAITING = 10_000;

	private final Graph graph;

	/** Apart from Reactor's own clock, which a slow client can hold up. */
	private final Scheduler clock = Schedulers.newSingle("journal-clock", true);

	private final Scheduler readers = Schedulers.newBoundedElastic(READERS, WAITING, "journal-reader", 60, true);

	/** Looks for the end, one look at a time. */
	private final Scheduler looks = Schedulers.newSingle("journal-head", true);

	private final Sinks.Many<Long> heads = Sinks.many().multicast().directBestEffort();

	private final AtomicBoolean awaited = new AtomicBoolean();

	private volatile boolean away;

	private final AtomicLong state = new AtomicLong();

	/** The last entry when somebody looked for those of others, and when that was. */
	private volatile Seen seen = new Seen(-1, System.nanoTime() - POLL.toNanos());

	Heads(Graph graph) {
		this.graph = graph;
		this.looks.schedulePeriodically(this::look, 0, POLL.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** What somebody does not hear, or the database cannot say, the next look tells. */
	private void look() {
		this.awaited.set(false);
		if (this.heads.currentSubscriberCount() == 0) {
			return;
		}
		try {
			this.heads.tryEmitNext(last());
			this.away = false;
		}
		catch (RuntimeException ex) {
			if (!Graph.failed(ex)) {
				throw ex;
			}
			if (!this.away) {
				log.warn("The journal cannot be followed: {}", String.valueOf(ex));
			}
			this.away = true;
		}
	}

	/** Sequence of the last entry by now; 0 when there is none. */
	long last() {
		return (Long) this.graph.rows(COUNT_ENTRIES, Map.of()).getFirst().get("entries");
	}

	@Override
	public long state() {
		Seen before = this.seen;
		if (System.nanoTime() - before.at() < POLL.toNanos()) {
			return this.state.get();
		}
		long at = System.nanoTime();
		try {
			long last = last();
			this.seen = new Seen(last, at);
			return (last != before.last()) ? this.state.incrementAndGet() : this.state.get();
		}
		catch (RuntimeException ex) {
			if (Graph.failed(ex)) {
				return this.state.incrementAndGet();
			}
			throw ex;
		}
	}

	/**
	 * The last sequence by now and later ones, again and again, or the latest of them for
	 * whoever is slow. Nothing is shared that could stop while others come and go, as
	 * Reactor's replay with a count of references does.
	 */
	Flux<Long> all() {
		return Flux.merge(reading(Mono.fromCallable(this::last)), this.heads.asFlux().onBackpressureLatest())
			.onBackpressureLatest();
	}

	/**
	 * Says that this process has written an entry.
	 */
	void written() {
		this.state.incrementAndGet();
		if (!this.looks.isDisposed() && this.awaited.compareAndSet(false, true)) {
			this.looks.schedule(this::look);
		}
	}

	/**
	 * Has a few threads read, again and again while the database cannot be reached.
	 * @param read what reads
	 * @param <T> what is read
	 * @return what was read
	 */
	<T> Mono<T> reading(Mono<T> read) {
		return read.subscribeOn(this.readers)
			.retryWhen(Retry.backoff(Long.MAX_VALUE, POLL)
				.maxBackoff(PATIENCE)
				.scheduler(this.clock)
				.filter(Graph::failed)
				.doBeforeRetry(
						(lost) -> log.warn("The journal cannot be followed: {}", String.valueOf(lost.failure()))));
	}

	/**
	 * What was seen of the journal.
	 *
	 * @param last sequence of its last entry
	 * @param at when, by the clock that only counts
	 */
	private record Seen(long last, long at) {
	}

	@Override
	public void destroy() {
		this.looks.dispose();
		this.clock.dispose();
		this.readers.dispose();
	}

}
