package org.sendgraph.money;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * Money that moved out of a budget.
 *
 * @param id stable id
 * @param payer the budget that it was paid out of
 * @param payee who received it
 * @param stream the kind of money as which it was paid
 * @param amount pounds; less than nothing where a statement shows income
 * @param kind what sort of movement it is
 * @param figures how the amount came about
 * @param financialYear its financial year
 * @param paidOn day of a payment
 * @param line line of the section 251 statement
 * @param title what the publication calls it
 * @param matchRule how the payee of a payment was told
 * @param matchScore how sure that is, 0 to 1
 * @param supplier name that a council printed; null where it may be that of a person
 * @param example whether it is fictional
 * @param confidence how sure this is
 * @param recordedAt when this was recorded
 * @param sources where it was read
 * @param asOf the snapshot that was read
 */
public record Allocation(String id, MoneyPoint payer, MoneyPoint payee, @Nullable FundingStream stream,
		BigDecimal amount, AllocationKind kind, FigureBasis figures, String financialYear, @Nullable LocalDate paidOn,
		@Nullable String line, @Nullable String title, @Nullable String matchRule, @Nullable Double matchScore,
		@Nullable String supplier, boolean example, Confidence confidence, OffsetDateTime recordedAt,
		List<Source> sources, Snapshot asOf) implements Node, AsAt {
}
