package org.sendgraph.responsibility;

import java.util.concurrent.CompletableFuture;

import org.sendgraph.graph.StartStep;
import org.sendgraph.journal.Journals;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Plans the great question beside the reading of the tables, where the graph has had them
 * before: planning takes the longest part of a start. In an empty graph it would hold up
 * what fills it, and be done for a graph that is soon another.
 */
@Component
@ConditionalOnWebApplication
class EarlyPlan extends StartStep {

	private final Journals journals;

	private final AccountabilityQuestions questions;

	private volatile CompletableFuture<Void> plan = CompletableFuture.completedFuture(null);

	EarlyPlan(Journals journals, AccountabilityQuestions questions) {
		super(1);
		this.journals = journals;
		this.questions = questions;
	}

	@Override
	protected void take() {
		if (this.journals.ends().sequence() != null) {
			this.plan = CompletableFuture.runAsync(this.questions::plan);
		}
	}

	/**
	 * Plans once it is planned, which is quick unless the graph has changed meanwhile.
	 */
	CompletableFuture<Void> planned() {
		return this.plan.thenRunAsync(this.questions::plan);
	}

}
