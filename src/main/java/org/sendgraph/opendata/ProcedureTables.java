package org.sendgraph.opendata;

import java.util.List;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.procedure.DeadlineChoice;
import org.sendgraph.procedure.DeadlineSense;
import org.sendgraph.procedure.DeadlineUnit;
import org.sendgraph.procedure.PlanSectionAppeal;
import org.sendgraph.procedure.PlanSectionLetter;
import org.sendgraph.procedure.ProcedureKind;
import org.sendgraph.procedure.ProcedureStanding;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;

import static org.sendgraph.opendata.Column.allFrom;
import static org.sendgraph.opendata.Column.dayOfYear;
import static org.sendgraph.opendata.Column.end;
import static org.sendgraph.opendata.Column.key;
import static org.sendgraph.opendata.Column.list;
import static org.sendgraph.opendata.Column.number;
import static org.sendgraph.opendata.Column.oneFrom;
import static org.sendgraph.opendata.Column.oneOf;
import static org.sendgraph.opendata.Column.required;
import static org.sendgraph.opendata.Column.start;
import static org.sendgraph.opendata.Column.text;
import static org.sendgraph.opendata.Column.wordsOf;
import static org.sendgraph.opendata.Column.yesOrNo;

/**
 * The tables of procedures: what they are, what they counted for, their steps, the
 * deadlines of those, the bank holidays that they leave out, and what a plan holds.
 */
final class ProcedureTables {

	private static final Column CONFIDENCE = oneOf("confidence", "confidence", Confidence.class).must();

	private static final Column BASIS = oneOf("basis", "basis", Basis.class).must();

	private static final Column SOURCE = required("source", "citation");

	private ProcedureTables() {
	}

	static List<ReferenceTable> all() {
		return List.of(procedures(), standings(), steps(), deadlines(), bankHolidays(), planSections());
	}

	private static ReferenceTable procedures() {
		return new ReferenceTable("procedures", List.of("id"),
				List.of(key("id", "Procedure"), required("name", "name"),
						oneOf("kind", "kind", ProcedureKind.class).must(), required("purpose", "purpose"),
						required("jurisdiction", "jurisdiction"), required("start_event", "startEvent"),
						oneFrom("measures.id", "measure_id", "measure", "Measure"), CONFIDENCE, BASIS, SOURCE),
				Mending::cited, LineForm.thing());
	}

	private static ReferenceTable standings() {
		return new ReferenceTable("procedure_standings", List.of("procedure_id", "standing", "valid_from"),
				List.of(oneFrom("procedures.id", "procedure_id", "procedure", "Procedure").must(),
						oneOf("standing", "standing", ProcedureStanding.class).must(), start("valid_from", "start"),
						end("valid_to", "end"), text("note", "note"), CONFIDENCE, BASIS, SOURCE),
				Mending::cited, LineForm.record("DatedStanding").from("procedure", "COUNTED_AS"));
	}

	private static ReferenceTable steps() {
		return new ReferenceTable("procedure_steps", List.of("id"), List.of(key("id", "ProcedureStep"),
				oneFrom("procedures.id", "procedure_id", "procedure", "Procedure").must(),
				number("order", "order").must(), required("name", "name"), required("action", "action"),
				oneOf("actor", "actor", BodyType.class).must(), oneFrom("roles.id", "role", "role", "Role"),
				wordsOf("may_act_too", "mayActToo", BodyType.class), oneFrom("duties.id", "duty_id", "duty", "Duty"),
				text("legal_basis", "legalBasis"), list("exceptions", "exceptions"),
				allFrom("redress_routes.id", "redress_route_ids", "redress", "RedressRoute"),
				oneFrom("funding_streams.id", "funding_stream_id", "stream", "FundingStream"),
				oneFrom("provisions.id", "provision_id", "provision", "Provision"),
				oneOf("standing", "standing", ProcedureStanding.class), start("valid_from", "start"),
				end("valid_to", "end"), oneOf("whichever", "whichever", DeadlineChoice.class).must(),
				text("only_if", "onlyIf"),
				allFrom("procedure_steps.id", "falls_away_with", "fallsAwayWith", "ProcedureStep"),
				yesOrNo("may_precede_start", "mayPrecedeStart"), CONFIDENCE, BASIS, SOURCE), Mending::cited,
				LineForm.thing()
					.lastingTo("STEP_OF", "procedure")
					.to("REQUIRED_BY", "duty")
					.to("MET_FROM", "stream")
					.to("PUT_RIGHT_BY", "redress"));
	}

	private static ReferenceTable deadlines() {
		return new ReferenceTable("procedure_deadlines", List.of("step_id", "order"),
				List.of(oneFrom("procedure_steps.id", "step_id", "step", "ProcedureStep").must(),
						number("order", "order").must(), oneOf("sense", "sense", DeadlineSense.class).must(),
						number("number", "number"), oneOf("unit", "unit", DeadlineUnit.class),
						yesOrNo("first_day_counts", "firstDayCounts"),
						oneFrom("procedure_steps.id", "counted_from", "countedFrom", "ProcedureStep"),
						yesOrNo("time_to_appeal", "timeToAppeal"), dayOfYear("day_of_year", "dayOfYear"),
						required("regulation", "regulation"), start("valid_from", "start"), end("valid_to", "end")),
				(deadline) -> deadline, LineForm.record("Deadline").from("step", "DUE"));
	}

	private static ReferenceTable bankHolidays() {
		return new ReferenceTable("bank_holidays", List.of("date"),
				List.of(start("date", "date").must(), required("name", "name"), required("rests_on", "restsOn"),
						allFrom("sources.id", "source", "sources", "Source").must()),
				Mending::sources, LineForm.record("BankHoliday"));
	}

	private static ReferenceTable planSections() {
		return new ReferenceTable("plan_sections", List.of("section", "valid_from"),
				List.of(oneOf("section", "section", PlanSectionLetter.class).must(), required("name", "name"),
						required("must_hold", "mustHold"), wordsOf("secured_by", "securedBy", BodyType.class),
						allFrom("duties.id", "duty_ids", "duties", "Duty"),
						oneOf("appeal", "appeal", PlanSectionAppeal.class).must(),
						allFrom("redress_routes.id", "redress_route_ids", "redress", "RedressRoute"),
						start("valid_from", "start").must(), end("valid_to", "end"), text("note", "note"), CONFIDENCE,
						BASIS, SOURCE),
				Mending::cited, LineForm.record("PlanSectionContent"));
	}

}
