package org.sendgraph.procedure;

import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Bank holidays of England.
 */
@Repository
class BankHolidays {

	private static final CypherFile READ = CypherFile.of("procedure/read-bank-holidays");

	private final Graph graph;

	private final Editions<WorkingDays> editions = new Editions<>(this::read);

	BankHolidays(Graph graph) {
		this.graph = graph;
	}

	private WorkingDays read(Snapshot snapshot) {
		return WorkingDays.without(this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), BankHoliday.class));
	}

	/** The days that are left, as far as bank holidays were known. */
	WorkingDays at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

}
