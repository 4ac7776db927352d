package org.sendgraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the graph answers, which only a question tells: Bolt takes connections before
 * the database answers, and where a network swallows everything no call would ever end.
 * Those who ask at the same time share one question, so that nobody can make many of it.
 */
@Component("graphHealthIndicator")
final class GraphHealth implements HealthIndicator, DisposableBean {

	/** Asked to hear whether it is answered. */
	private static final CypherFile COUNT_CHANGES = CypherFile.of("graph/count-changes");

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Graph graph;

	private final ExecutorService asking = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("graph-health-", 0).factory());

	private @Nullable Future<?> asked;

	GraphHealth(Graph graph) {
		this.graph = graph;
	}

	/** Says no more than whether: what went wrong may name addresses. */
	@Override
	public Health health() {
		Future<?> answer = ask();
		try {
			answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			return Health.up().build();
		}
		catch (TimeoutException | ExecutionException | CancellationException ex) {
			// Whoever waits no longer gives the connection back, or it would be gone for
			// good.
			answer.cancel(true);
			return Health.down().build();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Health.down().build();
		}
	}

	private synchronized Future<?> ask() {
		Future<?> last = this.asked;
		if (last != null && !last.isDone()) {
			return last;
		}
		Future<?> next = this.asking.submit(() -> this.graph.rows(COUNT_CHANGES, Map.of()));
		this.asked = next;
		return next;
	}

	@Override
	public void destroy() {
		this.asking.shutdownNow();
	}

}
