package org.sendgraph;

import org.sendgraph.graph.Arrivals;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Lets no test begin before everything that comes along is in the graph, so that the
 * journal stands still while they run.
 */
class AfterArrivals {

	private final Arrivals arrivals;

	AfterArrivals(Arrivals arrivals) {
		this.arrivals = arrivals;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.arrivals.await();
	}

}
