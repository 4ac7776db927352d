package org.sendgraph.money;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * What one body holds of one kind of money in one financial year.
 *
 * @param id stable id
 * @param body id of the body that holds it
 * @param stream the kind of money; null where a publication does not say
 * @param financialYear its financial year
 * @param amount pounds before deductions; null where it is only mentioned
 * @param figures how the amount came about
 * @param example whether it is fictional
 * @param confidence how sure this is
 * @param recordedAt when this was recorded
 * @param sources where it was read
 * @param asOf the snapshot that was read
 */
public record Budget(String id, String body, @Nullable FundingStream stream, String financialYear,
		@Nullable BigDecimal amount, @Nullable FigureBasis figures, boolean example, Confidence confidence,
		OffsetDateTime recordedAt, List<Source> sources, Snapshot asOf) implements Node, AsAt {
}
