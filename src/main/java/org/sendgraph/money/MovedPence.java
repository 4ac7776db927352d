package org.sendgraph.money;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * An allocation as the graph keeps it.
 *
 * @param id stable id
 * @param payer id of the budget that paid
 * @param payee id of the budget, body or provision that was paid
 * @param points payer and payee
 * @param stream id of the stream as which it was paid
 * @param pence whole pence
 * @param kind what sort of movement it is
 * @param figures how the amount came about
 * @param financialYear its financial year
 * @param paidOn day of a payment
 * @param line line of the statement
 * @param title what the publication calls it
 * @param matchRule how the payee was told
 * @param matchScore how sure that is
 * @param supplier name that a council printed
 * @param example whether it is fictional
 * @param confidence how sure this is
 * @param recordedAt when this was recorded
 * @param sources where it was read
 */
record MovedPence(String id, String payer, @Nullable String payee, List<Point> points, @Nullable String stream,
		long pence, AllocationKind kind, FigureBasis figures, String financialYear, @Nullable LocalDate paidOn,
		@Nullable String line, @Nullable String title, @Nullable String matchRule, @Nullable Double matchScore,
		@Nullable String supplier, boolean example, Confidence confidence, OffsetDateTime recordedAt,
		List<Source> sources) {

	Allocation as(Map<String, FundingStream> streams, Snapshot snapshot) {
		MoneyMap map = MoneyMap.of(this.points, streams, snapshot);
		Flow flow = new Flow(this.payer, this.payee, this.kind, this.figures, null, this.stream, this.line, this.title,
				this.pence, 1, List.of(this.confidence), this.id, this.sources);
		return new Allocation(this.id, map.payer(flow), map.payee(flow), map.stream(this.stream),
				MoneyMap.pounds(this.pence), this.kind, this.figures, this.financialYear, this.paidOn, this.line,
				this.title, this.matchRule, this.matchScore, this.supplier, this.example, this.confidence,
				this.recordedAt, this.sources, snapshot);
	}

}
