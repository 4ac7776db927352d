package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.sendgraph.journal.Entries;
import org.sendgraph.terms.Snapshot;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the reference data and plans the great question side by side, after the tables
 * are in the graph and before the port opens, so that nobody waits for it.
 */
@Component
class Readiness implements SmartLifecycle {

	private final Entries entries;

	private final Library library;

	private final AccountabilityQuestions questions;

	private volatile boolean ready;

	Readiness(Entries entries, Library library, AccountabilityQuestions questions) {
		this.entries = entries;
		this.library = library;
		this.questions = questions;
	}

	@Override
	public void start() {
		Snapshot now = this.entries.snapshot(null);
		List<CompletableFuture<?>> work = new ArrayList<>();
		work.add(CompletableFuture.runAsync(this.questions::plan));
		this.library.tables().forEach((table) -> work.add(CompletableFuture.runAsync(() -> table.apply(now))));
		work.forEach(CompletableFuture::join);
		this.ready = true;
	}

	@Override
	public void stop() {
		this.ready = false;
	}

	@Override
	public boolean isRunning() {
		return this.ready;
	}

	@Override
	public int getPhase() {
		return 2;
	}

}
