package org.sendgraph.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.sendgraph.terms.Dates;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * When streams end that have no end of their own: with the token that they were asked
 * with, to the second that it says, or with this server. They end before the server waits
 * for its last answers.
 */
final class StreamEnds implements SmartLifecycle, DisposableBean {

	private static final int FAREWELL_SECONDS = 2;

	private final Dates dates;

	/** Apart from Reactor's own clock, which a slow client can hold up. */
	private final Scheduler clock = Schedulers.newSingle("token-clock", true);

	/** Whoever tells a slow client waits on a thread that nobody else needs. */
	private final ExecutorService farewells = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("farewell-", 0).factory());

	private final Scheduler saying = Schedulers.fromExecutorService(this.farewells);

	private final Sinks.Empty<Object> stopping = Sinks.empty();

	private volatile boolean running;

	StreamEnds(Dates dates) {
		this.dates = dates;
	}

	/**
	 * Waits for the end of a token.
	 * @param known whose token it is; null for nobody's, which has no end
	 * @return that it has come
	 */
	Mono<Object> expiry(@Nullable AuthenticatedActor known) {
		if (known == null) {
			return Mono.never();
		}
		Duration left = Duration.between(this.dates.instant(), known.until());
		return Mono.delay(left.isNegative() ? Duration.ZERO : left, this.clock)
			.publishOn(this.saying)
			.cast(Object.class);
	}

	/**
	 * Refuses a token that has expired, without the minute by which clocks may differ.
	 * @param known whose token it is
	 * @throws InvalidBearerTokenException when it has
	 */
	void refuseExpired(AuthenticatedActor known) {
		if (!known.until().isAfter(this.dates.instant())) {
			throw new InvalidBearerTokenException("The token has expired. Connect with a new one.");
		}
	}

	/** Waits for the end of this server, which completes it. */
	Mono<Object> stopped() {
		return this.stopping.asMono().publishOn(this.saying);
	}

	/**
	 * Ends a stream with the reason.
	 * @param events the stream
	 * @param known whose token it was asked with; null for nobody's
	 * @return the stream with an end
	 */
	Flux<ExecutionResult> telling(Flux<ExecutionResult> events, @Nullable AuthenticatedActor known) {
		Mono<?> expired = expiry(known).flatMap((moment) -> Mono.error(ended(ErrorType.UNAUTHORIZED, "UNAUTHENTICATED",
				"The token has expired. Go on with a new one behind the last entry that you have.")));
		Mono<?> stopped = stopped().switchIfEmpty(Mono.error(() -> ended(ErrorType.INTERNAL_ERROR, "UNAVAILABLE",
				"This server stops. Go on in a moment behind the last entry that you have.")));
		return events.takeUntilOther(Mono.firstWithSignal(expired, stopped));
	}

	/**
	 * Tells nothing any more once the token has ended, and leaves it to the socket to say
	 * why: what is said of the stream alone would keep clients from asking for it again.
	 * @param events the stream
	 * @param known whose token it was asked with; null for nobody's
	 * @return the stream, which falls silent
	 */
	Flux<ExecutionResult> silent(Flux<ExecutionResult> events, @Nullable AuthenticatedActor known) {
		return events.takeUntilOther(expiry(known)).concatWith(Mono.never());
	}

	private static SubscriptionPublisherException ended(ErrorType type, String code, String message) {
		return new SubscriptionPublisherException(List.of(GraphQLError.newError()
			.errorType(type)
			.message("%s", message)
			.extensions(Map.of("code", code))
			.build()), null);
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.stopping.tryEmitEmpty();
		this.farewells.shutdown();
		try {
			this.farewells.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void destroy() {
		this.clock.dispose();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
