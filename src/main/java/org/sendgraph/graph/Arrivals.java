package org.sendgraph.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.springframework.stereotype.Component;

/**
 * What is still on its way into the graph when the port opens. A question that is about
 * it waits for it, rather than be told that there is nothing; all others are answered at
 * once.
 */
@Component
public class Arrivals {

	private volatile CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

	/**
	 * Says that something is on its way.
	 * @param work ends when it has arrived
	 */
	public void expect(CompletableFuture<Void> work) {
		this.work = work;
	}

	/** Waits until it has arrived; throws what went wrong with it. */
	public void await() {
		try {
			this.work.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
