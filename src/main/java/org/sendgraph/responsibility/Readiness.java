package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.sendgraph.graph.StartStep;
import org.sendgraph.journal.Entries;
import org.sendgraph.terms.Snapshot;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Reads the reference data and plans the great question side by side, after the tables
 * are in the graph and before the port opens, so that nobody waits for it.
 */
@Component
@ConditionalOnWebApplication
class Readiness extends StartStep {

	private final Entries entries;

	private final Library library;

	private final AccountabilityQuestions questions;

	private final EarlyPlan early;

	Readiness(Entries entries, Library library, AccountabilityQuestions questions, EarlyPlan early) {
		super(4);
		this.entries = entries;
		this.library = library;
		this.questions = questions;
		this.early = early;
	}

	@Override
	protected void take() {
		AtomicReference<Snapshot> known = new AtomicReference<>();
		this.questions.readPatiently(() -> known.set(this.entries.snapshot(null)));
		Snapshot now = known.get();
		List<CompletableFuture<?>> work = new ArrayList<>();
		work.add(this.early.planned());
		this.library.tables()
			.forEach((table) -> work
				.add(CompletableFuture.runAsync(() -> this.questions.readPatiently(() -> table.apply(now)))));
		work.forEach(CompletableFuture::join);
	}

}
