package org.sendgraph.journal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Problem;

/** Ends a write so that nothing of it is kept. */
final class Left extends RuntimeException {

	private final transient @Nullable Problem problem;

	private final int step;

	Left(@Nullable Problem problem, int step) {
		super("Nothing is recorded", null, false, false);
		this.problem = problem;
		this.step = step;
	}

	int step() {
		return this.step;
	}

	@Nullable Problem problem() {
		return this.problem;
	}

}
