package org.sendgraph.money;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * A budget as the graph keeps it.
 *
 * @param id stable id
 * @param holder id of the body that holds it
 * @param stream id of the kind of money
 * @param financialYear its financial year
 * @param pence whole pence, before deductions; null where it is only mentioned
 * @param figures how the amount came about
 * @param example whether it is fictional
 * @param confidence how sure this is
 * @param recordedAt when this was recorded
 * @param sources where it was read
 */
record HeldMoney(String id, String holder, @Nullable String stream, String financialYear, @Nullable Long pence,
		@Nullable FigureBasis figures, boolean example, Confidence confidence, OffsetDateTime recordedAt,
		List<Source> sources) {

	Budget as(Map<String, FundingStream> streams, Snapshot snapshot) {
		return new Budget(this.id, this.holder, (this.stream != null) ? streams.get(this.stream) : null,
				this.financialYear, (this.pence != null) ? MoneyMap.pounds(this.pence) : null, this.figures,
				this.example, this.confidence, this.recordedAt, this.sources, snapshot);
	}

}
