package org.sendgraph.opendata;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.sendgraph.deficit.AgreementStatus;
import org.sendgraph.deficit.DeficitProgramme;
import org.sendgraph.indicator.IndicatorMeasure;
import org.sendgraph.measure.FigureUnit;
import org.sendgraph.measure.MeasureStanding;
import org.sendgraph.measure.ReformPart;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.partnership.MemberRole;
import org.sendgraph.partnership.PartnershipKind;
import org.sendgraph.standard.StandardStanding;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.StatedDate;

import static org.sendgraph.opendata.Column.allFrom;
import static org.sendgraph.opendata.Column.end;
import static org.sendgraph.opendata.Column.financialYear;
import static org.sendgraph.opendata.Column.key;
import static org.sendgraph.opendata.Column.number;
import static org.sendgraph.opendata.Column.oneFrom;
import static org.sendgraph.opendata.Column.oneOf;
import static org.sendgraph.opendata.Column.required;
import static org.sendgraph.opendata.Column.start;
import static org.sendgraph.opendata.Column.text;
import static org.sendgraph.opendata.Column.wordsOf;
import static org.sendgraph.opendata.Column.yesOrNo;

/**
 * Tables of what the reforms promised, and of what became of it.
 */
final class ReformTables {

	private static final Column CONFIDENCE = oneOf("confidence", "confidence", Confidence.class).must();

	private static final Column MEASURE = oneFrom("measures.id", "measure_id", "measure", "Measure").must();

	private static final Column ORDER = number("order", "order").must();

	private static final Column AS_STATED = required("as_stated", "asStated");

	/**
	 * The day on which the councils of the programme were named, in a row that says of
	 * one what else it is in.
	 */
	private static final LocalDate NAMED = LocalDate.of(2023, 8, 23);

	private static final int YEAR_LENGTH = 4;

	private ReformTables() {
	}

	static List<ReferenceTable> all() {
		return List.of(measures(), statuses(), milestones(), figures(), areas(), partnerships(), members(),
				agreements(), standards());
	}

	private static ReferenceTable measures() {
		return new ReferenceTable("measures", List.of("id"), List.of(key("id", "Measure"), required("name", "name"),
				oneOf("part_of_the_reforms", "part", ReformPart.class).must(), required("what_it_sets_out", "setsOut"),
				oneFrom("national_bodies.id", "responsible_org_id", "responsible", "NationalBody").must(),
				allFrom("national_bodies.id", "delivery_partner_org_ids", "partners", "NationalBody"),
				text("funding_amount", "fundingAsStated"),
				oneFrom("funding_streams.id", "funding_budget_id", "stream", "FundingStream"),
				text("start", "startAsStated"), text("planned_milestones", "plannedAsStated"),
				text("what_later_happened", "laterAsStated"), allFrom("measures.id", "part_of", "partOf", "Measure"),
				allFrom("measures.id", "depends_on", "dependsOn", "Measure"),
				allFrom("measures.id", "replaced_by", "replacedBy", "Measure"),
				allFrom("duties.id", "holds_meanwhile", "meanwhile", "Duty"),
				allFrom("sources.id", "sources", "sources", "Source"), CONFIDENCE, text("not_known", "absent")),
				ReformTables::sourced, LineForm.thing());
	}

	private static ReferenceTable statuses() {
		return detail("measure_statuses", List.of("measure_id", "order"), ReformTables::dated, MEASURE, ORDER,
				text("stated_date", "stated"), oneOf("standing", "standing", MeasureStanding.class),
				text("note", "note"), AS_STATED, text("derivation", "derivation"), required("taken_from", "takenFrom"),
				allFrom("sources.id", "sources", "sourceIds", "Source"));
	}

	private static ReferenceTable milestones() {
		return detail("measure_milestones", List.of("measure_id", "order"), UnaryOperator.identity(), MEASURE, ORDER,
				required("what", "name"), text("planned_date", "planned"), text("planned_as_stated", "plannedAsStated"),
				text("actual_date", "actual"), text("actual_as_stated", "actualAsStated"),
				number("slipped_months", "slippedByMonths"), text("slipped_as_stated", "slippedAsStated"));
	}

	private static ReferenceTable figures() {
		return detail("measure_figures", List.of("measure_id", "order"), UnaryOperator.identity(), MEASURE, ORDER,
				required("what", "what"), number("number", "number").must(),
				oneOf("unit", "unit", FigureUnit.class).must(), yesOrNo("approximate", "approximate"), AS_STATED,
				required("taken_from", "takenFrom"));
	}

	private static ReferenceTable areas() {
		return detail("measure_areas", List.of("measure_id", "council_dfe_code"), UnaryOperator.identity(), MEASURE,
				oneFrom("local_authorities.dfe_code", "council_dfe_code", "councilId", "LocalAuthority").must(),
				required("what", "what"), number("number", "number").must(), AS_STATED);
	}

	private static ReferenceTable partnerships() {
		return new ReferenceTable("partnerships", List.of("id"),
				List.of(key("id", "Partnership"), required("name", "name"),
						oneOf("kind", "kind", PartnershipKind.class).must(), text("region", "region"),
						oneFrom("measures.id", "measure_id", "measure", "Measure"), text("note", "note"),
						allFrom("sources.id", "sources", "sources", "Source"), CONFIDENCE),
				ReformTables::sourced, LineForm.thing());
	}

	private static ReferenceTable members() {
		return new ReferenceTable("partnership_members",
				List.of("partnership_id", "council_dfe_code", "national_body_id", "role"),
				List.of(oneFrom("partnerships.id", "partnership_id", "partnership", "Partnership").must(),
						required("member_type", "memberType"),
						oneFrom("local_authorities.dfe_code", "council_dfe_code", "council", "LocalAuthority"),
						oneFrom("national_bodies.id", "national_body_id", "body", "NationalBody"),
						oneOf("role", "role", MemberRole.class).must(), required("stated_date", "stated"),
						end("last_day", "until"), text("note", "note"), text("board_as_stated", "boardAsStated"),
						text("board_from_2026_as_stated", "boardFrom2026AsStated"), required("source", "citation"),
						CONFIDENCE),
				ReformTables::member,
				LineForm.record("PartnershipMember").from("partnership", "HAS_MEMBER").to("IS", "member"));
	}

	private static ReferenceTable agreements() {
		return new ReferenceTable("deficit_agreements", List.of("council_dfe_code", "programme"),
				List.of(oneFrom("local_authorities.dfe_code", "council_dfe_code", "council", "LocalAuthority").must(),
						oneOf("programme", "programme", DeficitProgramme.class).must(),
						oneFrom("funding_streams.id", "stream_id", "stream", "FundingStream").must(),
						oneFrom("measures.id", "measure_id", "measure", "Measure"),
						financialYear("agreement_year", "agreementYear"), text("first_told", "firstTold"),
						text("total_gbp_m", "millions"), oneOf("total_confidence", "totalConfidence", Confidence.class),
						yesOrNo("total_is_approximate", "totalIsApproximate"),
						oneOf("status", "lastStatus", AgreementStatus.class),
						text("status_stated_date", "statusStated"), end("status_known_to", "statusEnd"),
						text("note", "note"), text("later_note", "laterNote"), start("later_told", "laterTold"),
						text("conditions", "conditions"),
						oneOf("membership_confidence", "confidence", Confidence.class).must(),
						start("closed_to_new_entrants", "closedToNewEntrants"), required("source", "citation")),
				ReformTables::agreement, LineForm.thing());
	}

	private static ReferenceTable standards() {
		return new ReferenceTable("standards", List.of("id"),
				List.of(key("id", "Standard"), required("name", "name"), text("what_good_looks_like", "good"),
						allFrom("provisions.id", "provisions", "provisions", "Provision"),
						wordsOf("responsible", "responsible", BodyType.class),
						oneFrom("funding_streams.id", "stream_id", "stream", "FundingStream"),
						allFrom("funding_streams.id", "stream_ids", "streams", "FundingStream"),
						number("age_from", "ageFrom").must(), number("age_to", "ageTo").must(),
						oneOf("standing", "standing", StandardStanding.class).must(),
						oneFrom("duties.id", "duty_id", "duty", "Duty").must(),
						oneFrom("measures.id", "measure_id", "measure", "Measure"),
						yesOrNo("needs_arrangement", "needsArrangement"),
						oneOf("indicator", "indicator", IndicatorMeasure.class), number("at_least", "atLeast"),
						start("valid_from", "start"), end("valid_to", "end"), text("what_would_show_it", "wouldShow"),
						required("source", "citation"), CONFIDENCE, oneOf("basis", "basis", Basis.class).must()),
				Mending::cited, LineForm.thing());
	}

	private static ReferenceTable detail(String name, List<String> key, UnaryOperator<Map<String, Object>> mend,
			Column... columns) {
		return new ReferenceTable(name, key, List.of(columns), mend,
				LineForm.record("MeasureDetail").from("measure", "HAS_DETAIL"));
	}

	/** A member is a council or a national body. */
	static Map<String, Object> member(Map<String, Object> row) {
		Map<String, Object> values = Mending.cited(dated(row));
		Object council = values.remove("council");
		Object body = values.remove("body");
		if ((council == null) == (body == null)) {
			throw new IllegalArgumentException("exactly one of council_dfe_code and national_body_id has to be there");
		}
		values.put("member", (council != null) ? council : body);
		return values;
	}

	/**
	 * Millions of pounds in the table, pence in the graph; a year is sure when it is
	 * over, unless it was told before.
	 */
	static Map<String, Object> agreement(Map<String, Object> row) {
		Map<String, Object> values = Mending.cited(row);
		values.put("id", "DeficitAgreement:" + String.valueOf(row.get("council")).split(":")[1] + "-"
				+ String.valueOf(row.get("programme")).toLowerCase(Locale.ROOT).replace('_', '-'));
		if (row.get("millions") instanceof String millions) {
			values.put("pence", Column.pence(new BigDecimal(millions).movePointRight(6).toPlainString()));
		}
		if (row.get("agreementYear") instanceof String year) {
			values.put("sure", LocalDate.of(Integer.parseInt(year.substring(0, YEAR_LENGTH)) + 1, 3, 31));
		}
		if (row.get("firstTold") instanceof String told) {
			values.put("sure", lastDay(told));
		}
		if (row.get("statusStated") instanceof String stated) {
			values.put("statusSure", lastDay(stated));
		}
		return values;
	}

	/** Sources that stand in their own table are cited by their ids. */
	static Map<String, Object> sourced(Map<String, Object> row) {
		Map<String, Object> values = new HashMap<>(row);
		values.put("sources",
				((List<?>) row.getOrDefault("sources", List.of())).stream().map((id) -> Map.of("id", id)).toList());
		return values;
	}

	/** A month or a year is sure to have brought it only on its last day. */
	static Map<String, Object> dated(Map<String, Object> row) {
		Map<String, Object> values = new HashMap<>(row);
		if (row.get("stated") instanceof String stated) {
			values.put("sure", lastDay(stated));
		}
		return values;
	}

	private static LocalDate lastDay(String stated) {
		try {
			return StatedDate.of(stated).sure();
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(stated + " is no day, month or year such as 2023-09", ex);
		}
	}

}
