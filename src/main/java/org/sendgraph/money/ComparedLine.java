package org.sendgraph.money;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;

/**
 * One line of what councils get or spend.
 *
 * @param side whether it came in or went out
 * @param kind what sort of movement it is
 * @param stream the kind of money
 * @param figures how the amounts came about
 * @param line line of the section 251 statement
 * @param title what the publication calls it
 * @param amounts one for each council and year, and one for England
 */
public record ComparedLine(MoneySide side, AllocationKind kind, @Nullable FundingStream stream, FigureBasis figures,
		@Nullable String line, @Nullable String title, List<ComparedAmount> amounts) {
}
