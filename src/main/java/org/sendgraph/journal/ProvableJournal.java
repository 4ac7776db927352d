package org.sendgraph.journal;

import org.sendgraph.graph.StartRefused;
import org.sendgraph.graph.StartStep;

import org.springframework.stereotype.Component;

/**
 * Refuses a graph whose journal began before entries had hashes: nothing more could be
 * recorded in it that anybody could prove.
 */
@Component
class ProvableJournal extends StartStep {

	private final Journals journals;

	ProvableJournal(Journals journals) {
		super(2);
		this.journals = journals;
	}

	@Override
	protected void take() {
		if (!this.journals.provable()) {
			throw refused();
		}
	}

	static StartRefused refused() {
		return new StartRefused("This graph was made by an earlier trial version, whose journal proves nothing.",
				"Start on another home or database, and import the publishers' files again.");
	}

}
