package org.sendgraph.money;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Source;

/**
 * Money of one sort that moved from one point to another in a year: one allocation, or
 * several added up.
 *
 * @param payer id of the budget that paid, or of the vote
 * @param payee id of the budget, body or provision that was paid; null where nobody is
 * named
 * @param kind what sort of movement it is
 * @param figures how the amount came about
 * @param publication which of several publications says so, where a line stands in two
 * @param stream id of the stream as which it was paid
 * @param line line of the statement
 * @param title what the publication calls it
 * @param pence whole pence
 * @param count how many allocations that is
 * @param confidences how sure each is
 * @param allocation id of one of them
 * @param sources where they were read
 */
record Flow(String payer, @Nullable String payee, AllocationKind kind, FigureBasis figures,
		@Nullable String publication, @Nullable String stream, @Nullable String line, @Nullable String title,
		long pence, int count, List<Confidence> confidences, String allocation, List<Source> sources) implements Told {

	/** Largest first, and always in the same order. */
	static final Comparator<Flow> ORDER = Comparator.comparingLong(Flow::pence).reversed().thenComparing(Flow::key);

	@Override
	public String point() {
		return this.payer;
	}

	/** What tells it from every other flow of its year. */
	String key() {
		return this.payer + " " + this.payee + " " + this.allocation;
	}

	/** Where it goes: nobody named is another nobody each time. */
	String reaches() {
		return (this.payee != null) ? this.payee : key();
	}

	/** The least sure of its allocations tells how sure the sum is. */
	Confidence confidence() {
		return this.confidences.isEmpty() ? Confidence.MEDIUM : Collections.max(this.confidences);
	}

}
