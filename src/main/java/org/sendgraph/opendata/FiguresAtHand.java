package org.sendgraph.opendata;

import org.sendgraph.graph.StartStep;

import org.springframework.stereotype.Component;

/**
 * Waits for the figures that come with the application, so that whoever asks first finds
 * them.
 */
@Component
class FiguresAtHand extends StartStep {

	private final Figures figures;

	FiguresAtHand(Figures figures) {
		super(4);
		this.figures = figures;
	}

	@Override
	protected void take() {
		this.figures.await();
	}

}
