package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Source;

/**
 * A statutory or piloted procedure, told as steps.
 *
 * @param id stable id
 * @param name name in plain words
 * @param kind what it is about
 * @param purpose what it is for
 * @param jurisdiction where it applies
 * @param startEvent what its timeline is counted from
 * @param measureId id of the measure of the reforms that it belongs to
 * @param standings what it counted for and when, oldest first
 * @param confidence how sure this is
 * @param basis how it was established
 * @param sources where it was read
 */
public record Procedure(String id, String name, ProcedureKind kind, String purpose, String jurisdiction,
		String startEvent, @Nullable String measureId, List<DatedStanding> standings, Confidence confidence,
		Basis basis, List<Source> sources) implements Node {

	/**
	 * Gives what it counts for on a day.
	 * @param day the day
	 * @return its standing, or null when none is on record for that day
	 */
	public @Nullable ProcedureStanding standingOn(LocalDate day) {
		return this.standings.stream()
			.filter((one) -> one.period().holdsOn(day))
			.map(DatedStanding::standing)
			.findFirst()
			.orElse(null);
	}

}
