package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Text;

/**
 * Which procedures to list.
 *
 * @param kinds only these kinds
 * @param standings only those that count for one of these on the day
 * @param text only those that hold this text
 */
public record ProcedureFilter(@Nullable List<ProcedureKind> kinds, @Nullable List<ProcedureStanding> standings,
		@Nullable String text) {

	boolean keeps(Procedure procedure, LocalDate day) {
		return (this.kinds == null || this.kinds.contains(procedure.kind()))
				&& (this.standings == null || this.standings.contains(procedure.standingOn(day)))
				&& Text.holds(this.text, procedure.name(), procedure.purpose());
	}

}
