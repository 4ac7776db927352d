package org.sendgraph.store;

import org.sendgraph.graph.StartRefused;
import org.sendgraph.graph.StartStep;
import org.sendgraph.journal.Journals;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Refuses a store that is only half made of its file, before anything is added to it.
 */
@Component
@ConditionalOnBooleanProperty(name = "sendgraph.unfinished", havingValue = false, matchIfMissing = true)
class UnfinishedImport extends StartStep {

	private final Journals journals;

	UnfinishedImport(Journals journals) {
		super(0);
		this.journals = journals;
	}

	@Override
	protected void take() {
		String file = this.journals.ends().importing();
		if (file != null) {
			throw new StartRefused(
					"This store is not whole: an import-store of the file with the SHA-256 " + file
							+ " did not come to its end.",
					"Run the same import-store again, which goes on where it was; or use another home or database.");
		}
	}

}
