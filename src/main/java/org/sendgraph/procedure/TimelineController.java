package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TimelineController {

	private final Procedures procedures;

	private final ProcedureSteps steps;

	private final BankHolidays bankHolidays;

	TimelineController(Procedures procedures, ProcedureSteps steps, BankHolidays bankHolidays) {
		this.procedures = procedures;
		this.steps = steps;
		this.bankHolidays = bankHolidays;
	}

	@QueryMapping
	Timeline timeline(@Argument String procedure, @Argument LocalDate start,
			@Argument @Nullable List<TimelineEventInput> events, Snapshot snapshot) {
		Procedure found = known(procedure, snapshot);
		return Timeline.of(found, this.steps.of(found.id(), snapshot), start, events, this.bankHolidays.at(snapshot),
				snapshot);
	}

	private Procedure known(String id, Snapshot snapshot) {
		Procedure found = this.procedures.find(BadInput.id("procedure", id), snapshot);
		if (found == null) {
			throw new BadInput("procedure", BadInput.quoted(id) + " is no procedure.", "an id that procedures lists");
		}
		return found;
	}

}
