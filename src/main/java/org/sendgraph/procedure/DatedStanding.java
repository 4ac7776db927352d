package org.sendgraph.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * What a procedure counted for in a time.
 *
 * @param standing what it counted for
 * @param period when, the end exclusive
 * @param note what to know about it
 * @param confidence how sure this is
 * @param basis how it was established
 * @param sources where it was read
 */
public record DatedStanding(ProcedureStanding standing, Period period, @Nullable String note, Confidence confidence,
		Basis basis, List<Source> sources) {
}
