package org.sendgraph.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.sendgraph.duty.DutyPlan;
import org.sendgraph.duty.Force;
import org.sendgraph.funding.Block;
import org.sendgraph.funding.FundingLayer;
import org.sendgraph.funding.StreamUnit;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.Extent;
import org.sendgraph.organisation.LocalAuthorityType;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanSection;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.provision.ProvisionCategory;
import org.sendgraph.redress.FailureKind;
import org.sendgraph.redress.RedressKind;
import org.sendgraph.responsibility.IfNot;
import org.sendgraph.responsibility.Obligation;
import org.sendgraph.responsibility.Standing;
import org.sendgraph.responsibility.Verdict;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;

import static org.sendgraph.opendata.Column.allFrom;
import static org.sendgraph.opendata.Column.end;
import static org.sendgraph.opendata.Column.financialYear;
import static org.sendgraph.opendata.Column.key;
import static org.sendgraph.opendata.Column.list;
import static org.sendgraph.opendata.Column.number;
import static org.sendgraph.opendata.Column.oneFrom;
import static org.sendgraph.opendata.Column.oneOf;
import static org.sendgraph.opendata.Column.pence;
import static org.sendgraph.opendata.Column.required;
import static org.sendgraph.opendata.Column.share;
import static org.sendgraph.opendata.Column.start;
import static org.sendgraph.opendata.Column.text;
import static org.sendgraph.opendata.Column.unused;
import static org.sendgraph.opendata.Column.wordsOf;
import static org.sendgraph.opendata.Column.yesOrNo;

/**
 * Every table of the reference data with every column, in the order in which they are
 * recorded: what is referred to first.
 */
final class ReferenceTables {

	private static final Column CONFIDENCE = oneOf("confidence", "confidence", Confidence.class).must();

	private static final Column SOURCES = allFrom("sources.id", "source_ids", "sourceIds", "Source");

	private static final Column BASIS = oneOf("basis", "basis", Basis.class).must();

	private static final UnaryOperator<Map<String, Object>> AS_READ = UnaryOperator.identity();

	private ReferenceTables() {
	}

	static List<ReferenceTable> all() {
		List<ReferenceTable> all = new ArrayList<>(
				List.of(sources(), edition(), bodyTypes(), fundingLayers(), nationalBodies(), localAuthorities(),
						boards(), successions(), overlaps(), provisions(), duties(), fundingStreams(), rates(),
						redressRoutes(), failureRoutes(), conditions(), roles(), rules(), reviewedGaps()));
		all.addAll(ReformTables.all());
		all.addAll(ProcedureTables.all());
		all.addAll(PriceTables.all());
		return all;
	}

	private static ReferenceTable sources() {
		return new ReferenceTable("sources", List.of("id"),
				List.of(key("id", "Source"), list("fact_table", "facts"), required("what", "what"),
						required("repository_or_source", "title"), text("path", "locator"), text("commit", "commit"),
						text("commit_date", "dated"), text("licence", "licence"), text("note", "note")),
				AS_READ, LineForm.source());
	}

	private static ReferenceTable edition() {
		return new ReferenceTable("edition", List.of("edition"),
				List.of(required("edition", "word"), required("law_stated_to", "phrase"),
						start("prepared_on", "preparedOn").must(), text("note", "note")),
				AS_READ, LineForm.record("Word"));
	}

	private static ReferenceTable bodyTypes() {
		return new ReferenceTable("body_types", List.of("body_type"),
				List.of(oneOf("body_type", "word", BodyType.class).must(), required("name", "name"),
						required("phrase", "phrase"), required("because", "because"),
						oneFrom("national_bodies.id", "national_body_id", "nationalBody", "NationalBody")),
				AS_READ, LineForm.record("Word"));
	}

	private static ReferenceTable fundingLayers() {
		return new ReferenceTable("funding_layers", List.of("layer"),
				List.of(oneOf("layer", "word", FundingLayer.class).must(), required("name", "name"),
						required("phrase", "phrase")),
				AS_READ, LineForm.record("Word"));
	}

	private static ReferenceTable nationalBodies() {
		return new ReferenceTable("national_bodies", List.of("id"),
				List.of(key("id", "NationalBody"), required("name", "name"), required("type", "type"),
						required("role", "role"), text("role_in_seeds", "roleInReforms"),
						text("seed_evidence", "evidence"), text("status_note", "statusNote"),
						text("source", "citation"), CONFIDENCE),
				Mending::nationalBody, LineForm.organisation());
	}

	private static ReferenceTable localAuthorities() {
		return new ReferenceTable("local_authorities", List.of("gss_code"),
				List.of(required("gss_code", "gssCode"), required("dfe_code", "dfeCode"), required("name", "shortName"),
						text("ons_name", "onsName"), oneOf("type", "type", LocalAuthorityType.class).must(),
						required("region_gss", "regionCode"), required("region_name", "region"),
						start("valid_from", "start"), end("valid_to", "end"), yesOrNo("is_current", "current"),
						allFrom("local_authorities.dfe_code", "predecessor_dfe_codes", "predecessors",
								"LocalAuthority"),
						allFrom("local_authorities.dfe_code", "successor_dfe_codes", "successors", "LocalAuthority"),
						text("note", "note"), required("council_name", "name"), list("aliases", "aliases"), CONFIDENCE),
				Mending::localAuthority, LineForm.organisation());
	}

	private static ReferenceTable boards() {
		return new ReferenceTable("integrated_care_boards", List.of("gss_code"),
				List.of(required("gss_code", "gssCode"), required("ods_code", "odsCode"), required("name", "name"),
						required("nhs_region", "region"), required("nhs_region_gss", "regionCode"),
						required("nhs_region_ods", "regionOdsCode"), start("valid_from", "start").must(),
						end("valid_to", "end"), start("board_established", "established").must(),
						end("board_dissolved", "dissolved"), text("note", "note"), list("aliases", "aliases"),
						CONFIDENCE),
				Mending::board, LineForm.organisation());
	}

	private static ReferenceTable successions() {
		return new ReferenceTable("successions", List.of("predecessor_ods", "successor_ods"), List.of(
				oneFrom("integrated_care_boards.ods_code", "predecessor_ods", "predecessor", "IntegratedCareBoard")
					.must(),
				oneFrom("integrated_care_boards.ods_code", "successor_ods", "successor", "IntegratedCareBoard").must(),
				start("date", "on").must(), oneOf("extent", "extent", Extent.class).must(), SOURCES, CONFIDENCE),
				AS_READ, LineForm.relationship("SUCCEEDED_BY", "predecessor", "successor"));
	}

	private static ReferenceTable overlaps() {
		return new ReferenceTable("overlaps", List.of("la_dfe_code", "icb_ods_code", "as_at"),
				List.of(unused("la_gss_code"),
						oneFrom("local_authorities.dfe_code", "la_dfe_code", "localAuthority", "LocalAuthority").must(),
						unused("la_name"),
						oneFrom("integrated_care_boards.ods_code", "icb_ods_code", "board", "IntegratedCareBoard")
							.must(),
						unused("icb_gss_code"), unused("icb_name"), start("as_at", "start").must(),
						number("lsoa_count", "smallAreas"), number("residents_2021", "residents"),
						share("share_of_la", "share"), share("share_of_icb", "shareOfBoard"),
						yesOrNo("is_main", "main"), required("method", "method"), SOURCES, CONFIDENCE),
				AS_READ, LineForm.relationship("OVERLAPS", "localAuthority", "board"));
	}

	private static ReferenceTable provisions() {
		return new ReferenceTable("provisions", List.of("id"),
				List.of(key("id", "Provision"), required("name", "name"),
						oneOf("category", "category", ProvisionCategory.class).must(),
						required("description", "description"), oneOf("ehcp_section", "planSection", PlanSection.class),
						oneOf("typical_deliverer_type", "typicalDeliverer", BodyType.class).must(),
						list("aliases", "otherNames")),
				AS_READ, LineForm.thing());
	}

	private static ReferenceTable duties() {
		return new ReferenceTable("duties", List.of("id"), List.of(key("id", "Duty"), required("title", "name"),
				wordsOf("duty_holder_type", "holders", BodyType.class).must(),
				required("legal_instrument", "instrument"), text("section", "section"),
				oneOf("force", "force", Force.class).must(), number("age_from", "ageFrom"), number("age_to", "ageTo"),
				oneOf("applies_to_plan", "appliesToPlan", DutyPlan.class).must(), start("in_force_from", "start"),
				end("in_force_to", "end"), required("what_it_requires", "requires"),
				required("source_url_or_citation", "citation"), CONFIDENCE, BASIS), Mending::duty, LineForm.thing());
	}

	private static ReferenceTable fundingStreams() {
		return new ReferenceTable("funding_streams", List.of("id"),
				List.of(key("id", "FundingStream"), required("name", "name"),
						wordsOf("holder_type", "holders", BodyType.class).must(),
						allFrom("funding_streams.id", "parent_budget_id", "drawnFrom", "FundingStream"),
						oneOf("block_category", "block", Block.class).must(), yesOrNo("ring_fenced", "ringFenced"),
						text("statutory_basis", "statutoryBasis"), oneOf("unit", "unit", StreamUnit.class).must(),
						text("national_amount", "nationalAmount"), text("amount_year", "nationalAmountYear"),
						text("s251_line", "section251Line"), text("source", "citation"), CONFIDENCE,
						text("note", "note"), BASIS, required("phrase", "phrase")),
				Mending::fundingStream, LineForm.thing().lastingTo("DRAWN_FROM", "drawnFrom"));
	}

	private static ReferenceTable rates() {
		return new ReferenceTable("rates", List.of("budget_id", "period"),
				List.of(oneFrom("funding_streams.id", "budget_id", "stream", "FundingStream").must(),
						required("period", "stated"), pence("amount_gbp", "pence").must(), required("unit", "unit"),
						CONFIDENCE, required("source", "citation"), financialYear("from_year", "fromYear"),
						financialYear("to_year", "toYear"), text("applies_to", "appliesTo"), required("per", "per"),
						text("every", "every")),
				Mending::cited, LineForm.record("Rate").from("stream", "PRICED_AT"));
	}

	private static ReferenceTable redressRoutes() {
		return new ReferenceTable("redress_routes", List.of("id"),
				List.of(key("id", "RedressRoute"), required("name", "name"),
						oneOf("type", "kind", RedressKind.class).must(), required("who_can_use", "whoCanUse"),
						required("covers", "covers"), text("does_not_cover", "doesNotCover"),
						required("time_limit", "timeLimit"), required("outcome_binding", "binding"),
						text("legal_basis", "legalBasis"),
						oneFrom("national_bodies.id", "body_org_id", "decidedBy", "NationalBody").must(),
						required("source", "citation"), CONFIDENCE),
				Mending::redressRoute, LineForm.thing().lastingFrom("decidedBy", "DECIDES"));
	}

	private static ReferenceTable failureRoutes() {
		return new ReferenceTable("failure_routes", List.of("failure_kind", "redress_route_id"),
				List.of(oneOf("failure_kind", "failure", FailureKind.class).must(),
						oneFrom("redress_routes.id", "redress_route_id", "route", "RedressRoute").must(),
						number("order", "order").must(),
						wordsOf("only_for_plan_status", "onlyForPlanStatus", PlanStatus.class),
						wordsOf("only_for_body_type", "onlyAgainst", BodyType.class), text("note", "note")),
				AS_READ, LineForm.record("FailureStep").from("route", "ANSWERS"));
	}

	private static ReferenceTable conditions() {
		return new ReferenceTable("conditions", List.of("id"),
				List.of(key("id", "Condition"), required("question_to_ask", "question"), required("default", "assumed"),
						required("explanation", "explanation"), number("used_by_count", "usedByCount"),
						allFrom("conditions.id", "excludes", "excludes", "Condition"),
						allFrom("duties.id", "lifts_duty_ids", "liftsDuties", "Duty"), text("one_of", "oneOf"),
						oneOf("if_not", "ifNot", IfNot.class).must(), text("ask_again", "askAgain"),
						number("asked_from_age", "askedFromAge"), number("asked_to_age", "askedToAge"),
						required("statement", "statement"), required("statement_if_not", "statementIfNot"),
						required("who_could_say", "whoCouldSay")),
				Mending::condition, LineForm.thing());
	}

	private static ReferenceTable roles() {
		return new ReferenceTable("roles", List.of("id"),
				List.of(key("id", "Role"), oneOf("body_type", "bodyType", BodyType.class).must(),
						required("meaning", "meaning"), text("default_from", "defaultFrom"),
						required("legal_basis", "legalBasis"), text("note", "note"), required("because", "because"),
						required("who_could_say", "whoCouldSay"),
						oneFrom("conditions.id", "gives_way_when", "givesWayWhen", "Condition"),
						oneFrom("roles.id", "gives_way_to", "givesWayTo", "Role")),
				AS_READ, LineForm.thing());
	}

	private static ReferenceTable rules() {
		return new ReferenceTable("rules", List.of("id"),
				List.of(key("id", "Rule"),
						oneFrom("provisions.id", "provision_type_id", "provision", "Provision").must(),
						text("setting_type", "settingType"), number("age_from", "ageFrom").must(),
						number("age_to", "ageTo").must(), text("plan_status", "planStatus"),
						oneOf("responsible_type", "responsible", BodyType.class).must(),
						oneOf("funder_type", "payer", BodyType.class).must(),
						oneFrom("funding_streams.id", "budget_id", "stream", "FundingStream").must(),
						oneOf("commissioner_type", "commissioner", BodyType.class).must(),
						oneOf("deliverer_type", "deliverer", BodyType.class).must(),
						oneFrom("duties.id", "duty_id", "duty", "Duty").must(),
						oneFrom("redress_routes.id", "redress_route_id", "redressRoute", "RedressRoute").must(),
						oneOf("disputed_or_joint", "standing", Standing.class).must(), text("note", "note"), CONFIDENCE,
						oneFrom("roles.id", "responsible_role", "responsibleRole", "Role"),
						oneOf("funding_layer", "layer", FundingLayer.class),
						allFrom("duties.id", "secondary_duty_ids", "alsoUnder", "Duty"),
						allFrom("redress_routes.id", "secondary_redress_ids", "otherRedress", "RedressRoute"),
						start("valid_from", "start"), end("valid_to", "end"),
						oneOf("obligation", "obligation", Obligation.class).must(),
						allFrom("conditions.id", "applies_when", "conditions", "Condition"),
						oneFrom("roles.id", "funder_role", "payerRole", "Role")),
				(rule) -> Mending.withoutAny(rule, SettingType.class, PlanStatus.class), rule());
	}

	/** The first route is the rule's own, the others are there beside it. */
	private static LineForm rule() {
		return LineForm.record("Rule")
			.to("SECURES", "provision")
			.to("ARISES_FROM", "duty")
			.to("PAID_FROM", "stream")
			.to("REMEDIED_BY", "redressRoute", Map.of("order", 1))
			.to("REMEDIED_BY", "otherRedress", Map.of("order", 2))
			.to("APPLIES_WHEN", "conditions")
			.to("ALSO_UNDER", "alsoUnder");
	}

	private static ReferenceTable reviewedGaps() {
		return new ReferenceTable("reviewed_gaps",
				List.of("provision_type_id", "setting_type", "plan_status", "age_from", "age_to"),
				List.of(oneFrom("provisions.id", "provision_type_id", "provision", "Provision").must(),
						text("setting_type", "settingType"), text("plan_status", "planStatus"),
						number("age_from", "ageFrom").must(), number("age_to", "ageTo").must(),
						oneOf("verdict", "verdict", Verdict.class).must(), required("why", "why"),
						required("source", "source"), start("valid_from", "start")),
				Mending::reviewedGap, LineForm.record("ReviewedGap").to("LEAVES_OPEN", "provision"));
	}

}
