package org.sendgraph.opendata;

import org.sendgraph.graph.Arrivals;
import org.sendgraph.graph.StartStep;

import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.stereotype.Component;

/**
 * Where no port opens, as in the command that imports, waits for the figures that come
 * with the application before anything else begins.
 */
@Component
@ConditionalOnNotWebApplication
class FiguresAtHand extends StartStep {

	private final Arrivals arrivals;

	FiguresAtHand(Arrivals arrivals) {
		super(5);
		this.arrivals = arrivals;
	}

	@Override
	protected void take() {
		this.arrivals.await();
	}

}
