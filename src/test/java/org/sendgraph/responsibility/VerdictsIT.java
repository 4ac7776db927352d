package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;
import org.sendgraph.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How certain an answer is, and that its sentence is no more certain than that.
 */
@IntegrationTest
class VerdictsIT {

	private static final String MATRIX = """
			query ($after: String) {
			  responsibilityMatrix(place: { residentAuthority: "886" }, first: 100, after: $after, asOf: { validOn: "2026-11-24" }) {
			    pageInfo { hasNextPage endCursor }
			    nodes { verdict sentence claims { obligation } provision { id } settingType planStatus ageFrom } } }""";

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private StatementCounter counter;

	private Asked.Answer answer(Asked asked) {
		return asked.of(this.graphQl);
	}

	@ParameterizedTest
	@CsvSource({ "reasonable-adjustment-auxiliary-aid, HOSPITAL, EHCP", "travel-5-16, SPECIAL_SCHOOL, SEN_SUPPORT",
			"special-school-place, SPECIAL_ACADEMY, SEN_SUPPORT" })
	void isUnknownWhereNoRuleMatchesAndNoReviewerSaysWhy(String provision, String setting, String plan) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).plan(plan));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.claims()).isEmpty();
		assertThat(answer.sentence()).contains("no rule matches, and no reviewer has said why");
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					travel-5-16, ELIGIBLE_FOR_TRAVEL, false, meets none of the tests for free travel
					ap-otherwise-absence, SCHOOL_PLACE_NOT_ACCESSIBLE, false, nothing beyond the family's control stops the child
					""")
	void isAGapWhereAnAnswerMeansThatNobodyHasTheDuty(String provision, String condition, boolean holds, String why) {
		Asked.Answer answer = answer(Asked.about(provision).given(condition, holds));
		assertThat(answer.verdict()).isEqualTo("GAP");
		assertThat(answer.claims()).isEmpty();
		assertThat(answer.sentence()).startsWith("Nobody has a duty to secure this. Every rule about this falls away")
			.contains(why);
		assertThat(answer.missing("ASSUMED")).isEmpty();
		assertThat(answer.missing("UNANSWERED")).isEmpty();
		assertThat(answer.because())
			.anySatisfy((reason) -> assertThat(reason).containsIgnoringCase(why).contains("the question says so"));
	}

	@ParameterizedTest
	@CsvSource({ "sen-support-graduated, PRU_AP, SEN_SUPPORT, MAINTAINED_PRU, AP_ACADEMY",
			"camhs-treatment, MAINSTREAM_SCHOOL, NONE, NOT_PLACED_IN_OTHER_ICB_AREA, PLACED_IN_OTHER_ICB_AREA",
			"adult-care-18-25, FE_COLLEGE, EHCP, ASSESSED_AS_NEEDED, ASSESSED_AS_NEEDED",
			"ap-medical-absence, MAINSTREAM_SCHOOL, NONE, ABSENT_15_DAYS, ABSENT_15_DAYS" })
	void isUnknownAndSaysWhatToAskWhereTheAnswersRuleAllOutAndAnotherLawMayApply(String provision, String setting,
			String plan, String condition, String other) {
		Asked asked = Asked.about(provision).in(setting).plan(plan).given(condition, false);
		if (provision.equals("adult-care-18-25")) {
			asked.age(19);
		}
		Asked.Answer answer = answer(other.equals(condition) ? asked : asked.given(other, false));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.sentence())
			.contains("with what was answered or assumed, none of the rules about this applies")
			.doesNotContain("no rule matches");
		assertThat(Asked.list(answer.fields(), "missing")).singleElement()
			.satisfies((one) -> assertThat(one.get("kind")).isEqualTo("ASK_AGAIN"));
	}

	@ParameterizedTest
	@CsvSource({ "palliative-care, nhs06-s3", "teaching-assistant-support, cfa-s66", "slt-educational, ''",
			"camhs-treatment, ''" })
	void isUnknownAndAsksAgainWhereParentsMadeTheirOwnArrangements(String provision, String remaining) {
		Asked.Answer answer = answer(Asked.about(provision).given("PARENT_ELECTED", true));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.missing("ASK_AGAIN")).singleElement()
			.satisfies((one) -> assertThat(String.valueOf(one.get("question")))
				.startsWith("The duty under the plan falls away.")
				.endsWith("Ask again with plan status SEN_SUPPORT or NONE for what is owed without a plan.")
				.contains(remaining.startsWith("nhs06") ? "National Health Service Act 2006"
						: remaining.startsWith("cfa") ? "Children and Families Act 2014, s.66" : ""));
	}

	@ParameterizedTest
	@CsvSource({ "looked-after-placement, LOOKED_AFTER, the child is not looked after by a council",
			"s117-aftercare, S117_ENTITLED, the person was not detained" })
	void doesNotArise(String provision, String condition, String why) {
		Asked.Answer answer = answer(Asked.about(provision).given(condition, false));
		assertThat(answer.verdict()).isEqualTo("NOT_APPLICABLE");
		assertThat(answer.sentence()).startsWith("This does not arise, because " + why);
	}

	@ParameterizedTest
	@CsvSource({ "intimate-care-school, PRU_AP, NONE, 8, MAINTAINED_PRU",
			"intimate-care-school, PRU_AP, NONE, 8, AP_ACADEMY",
			"exam-access-arrangements, PRU_AP, NONE, 15, MAINTAINED_PRU",
			"intimate-care-school, EARLY_YEARS, NONE, 3, PRIVATE_OR_VOLUNTARY_NURSERY",
			"mediation-service, MAINSTREAM_SCHOOL, NONE, 8, EDUCATION_OR_CARE_IN_DISPUTE" })
	void namesNoBodyOfAnAlternativeThatWasDeniedOrMayNotHold(String provision, String setting, String plan, int age,
			String denied) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).plan(plan).age(age).given(denied, false));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
	}

	@ParameterizedTest
	@CsvSource({ "travel-19-25, FE_COLLEGE, 19, TRAVEL_FOUND_NECESSARY, false",
			"ey-daf-adjustment, EARLY_YEARS, 3, RECEIVES_DLA, false",
			"travel-5-16, NMSS, 9, PARENT_PREFERRED_FARTHER_SCHOOL, true" })
	void isNoGapWhereADecisionIsOpenOrAnotherDutyRemains(String provision, String setting, int age, String condition,
			boolean holds) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).age(age).given(condition, holds));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.missing("ASK_AGAIN")).isNotEmpty();
	}

	@Test
	void asksNothingAboutAnAlternativeThatAnotherExcludes() {
		Asked.Answer answer = answer(
				Asked.about("slt-educational").given("NHS_PROVIDES", true).given("PARENT_ELECTED", true));
		assertThat(answer.conditions("ASK_AGAIN")).containsExactly("PARENT_ELECTED");
	}

	@Test
	void isNoGapWhereAnAnswerOnlyRulesOutTheRuleThatObliges() {
		Asked.Answer answer = answer(
				Asked.about("independent-other-place").in("INDEPENDENT_OTHER").given("PLACED_BY_COUNCIL", false));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.sentence()).contains("the tables do not say that nobody must");
		assertThat(answer.conditions("ASK_AGAIN")).containsExactly("PLACED_BY_COUNCIL");
	}

	@Test
	void keepsTheDutyWhereNoneOfTheWaysOfPayingHolds() {
		Asked.Answer answer = answer(
				Asked.about("slt-educational").given("NHS_PROVIDES", false).given("NHS_DOES_NOT_PROVIDE", false));
		assertThat(answer.verdict()).isEqualTo("RESOLVED");
		assertThat(answer.sentence()).startsWith("Kent County Council must secure this because it maintains the plan");
		assertThat(answer.claims()).singleElement().satisfies((claim) -> assertThat(claim.get("funding")).isNull());
		assertThat(answer.because()).contains("One body must; the tables do not say who pays then.");
		assertThat(answer.missing("ASK_AGAIN")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "camhs-treatment, EARLY_YEARS, PLACED_IN_OTHER_ICB_AREA",
			"mediation-service, MAINSTREAM_SCHOOL, HEALTH_ONLY_DISPUTE",
			"hospital-education, HOSPITAL, INDEPENDENT_HOSPITAL_UNIT" })
	void staysAsItIsWhereAnAssumptionIsConfirmed(String provision, String setting, String assumed) {
		Asked.Answer before = answer(Asked.about(provision).in(setting));
		Asked.Answer after = answer(Asked.about(provision).in(setting).given(assumed, false));
		assertThat(after.verdict()).isEqualTo(before.verdict());
		assertThat(after.rules()).isEqualTo(before.rules());
		assertThat(before.conditions("ASSUMED")).doesNotContain(assumed);
	}

	@Test
	void keepsTheConditionOfADutyThatIsNotTheOnlyOne() {
		Asked.Answer answer = answer(Asked.about("residential-school-place").in("SPECIAL_POST16").age(18));
		assertThat(answer.sentence()).contains(
				"If the council has assessed the person and found that this help is needed, Kent County Council must secure this");
	}

	@Test
	void leavesTheDutyAndAsksWhoPaysWhereOnePayerIsDenied() {
		Asked.Answer answer = answer(Asked.about("slt-educational").given("NHS_PROVIDES", false));
		assertThat(answer.verdict()).isEqualTo("RESOLVED");
		assertThat(answer.sentence()).contains("Kent County Council must secure this",
				"If the NHS has refused, or has no capacity, to deliver this therapy, Kent County Council pays");
		assertThat(answer.conditions("UNANSWERED")).containsExactly("NHS_DOES_NOT_PROVIDE");
	}

	@ParameterizedTest
	@CsvSource({ "sen-support-graduated, PRU_AP, SEN_SUPPORT, MAINTAINED_PRU, AP_ACADEMY",
			"camhs-treatment, MAINSTREAM_SCHOOL, NONE, NOT_PLACED_IN_OTHER_ICB_AREA, PLACED_IN_OTHER_ICB_AREA",
			"hospital-education, HOSPITAL, NONE, FORMULA_FUNDED_HOSPITAL_UNIT, INDEPENDENT_HOSPITAL_UNIT",
			"mediation-service, MAINSTREAM_SCHOOL, EHCP, EDUCATION_OR_CARE_IN_DISPUTE, HEALTH_ONLY_DISPUTE" })
	void concludesNoOtherBodyFromANo(String provision, String setting, String plan, String denied, String asked) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).plan(plan).given(denied, false));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.conditions("UNANSWERED")).contains(asked);
	}

	@Test
	void saysWhatWasAssumedWhereThatRulesAllOut() {
		Asked.Answer answer = answer(Asked.about("looked-after-placement"));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.sentence()).contains("It was assumed that the child is not looked after by a council.");
	}

	@Test
	void asksAgainWithoutThePlanWhereThePlanDoesNotSpecifyIt() {
		Asked.Answer answer = answer(Asked.about("slt-educational").given("SPECIFIED_IN_PLAN", false));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.missing("ASK_AGAIN")).singleElement()
			.satisfies((one) -> assertThat(answer.sentence()).contains(String.valueOf(one.get("question"))));
	}

	@ParameterizedTest
	@CsvSource({ "travel-5-16, MAINSTREAM_SCHOOL, EHCP, ELIGIBLE_FOR_TRAVEL",
			"sen-support-graduated, PRU_AP, SEN_SUPPORT, MAINTAINED_PRU",
			"independent-other-place, INDEPENDENT_OTHER, EHCP, PLACED_BY_COUNCIL" })
	void isUnknownWhereAnOpenConditionChangesWhoMust(String provision, String setting, String plan, String condition) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).plan(plan));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.claims()).isNotEmpty();
		assertThat(answer.conditions("UNANSWERED")).contains(condition);
		assertThat(answer.sentence()).contains(answer.missing("UNANSWERED").getFirst().get("question").toString());
	}

	@Test
	void isSettledWhereAnOpenConditionChangesOnlyWhoPays() {
		Asked.Answer answer = answer(Asked.about("slt-educational"));
		assertThat(answer.verdict()).isEqualTo("SHARED");
		assertThat(answer.claims()).hasSize(2)
			.allSatisfy((claim) -> assertThat(Asked.list(claim, "when"))
				.anySatisfy((condition) -> assertThat(condition).containsEntry("holds", null)));
		assertThat(answer.sentence()).startsWith("Kent County Council must secure this")
			.contains("If NHS staff deliver")
			.contains("If the NHS has refused");
	}

	@ParameterizedTest
	@CsvSource({ "looked-after-placement, MAINSTREAM_SCHOOL, LOOKED_AFTER, CARING_LA",
			"special-school-nursing, SPECIAL_SCHOOL, SPECIFIED_IN_PLAN, LOCAL_ICB",
			"home-adaptations-dfg, MAINSTREAM_SCHOOL, ASSESSED_AS_NEEDED, HOUSING_AUTHORITY" })
	void isUnknownWhereTheBodyThatMustCannotBeIdentified(String provision, String setting, String holds, String role) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).given(holds, true));
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.missing("UNIDENTIFIED"))
			.anySatisfy((one) -> assertThat(Asked.text(one, "role", "id")).isEqualTo(role));
		assertThat(answer.sentence()).contains("cannot be identified").doesNotContain("Kent");
	}

	@ParameterizedTest
	@CsvSource({ "ey-portage, EARLY_YEARS, NONE, 1", "autism-advisory-teacher, MAINSTREAM_SCHOOL, SEN_SUPPORT, 9",
			"ordinarily-available-provision, MAINSTREAM_ACADEMY, NONE, 9" })
	void isAGapWhereRulesOnlyAllow(String provision, String setting, String plan, int age) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).plan(plan).age(age));
		assertThat(answer.verdict()).isEqualTo("GAP");
		assertThat(answer.each("obligation")).isNotEmpty().containsOnly("MAY");
		assertThat(answer.sentence()).startsWith("Nobody has a duty to secure this.").doesNotContain(" must ");
	}

	@ParameterizedTest
	@CsvSource({ "nmss-place, NMSS, EHCP, 9", "teaching-assistant-support, MAINSTREAM_SCHOOL, EHCP, 9" })
	void saysNotThatNobodyHadADutyBeforeTheLawBegan(String provision, String setting, String plan, int age) {
		Asked question = Asked.about(provision).in(setting).plan(plan).age(age);
		assertThat(answer(question.on("2014-09-01")).each("obligation")).contains("MUST");
		Asked.Answer before = answer(question.on("2014-08-31"));
		assertThat(before.verdict()).isEqualTo("UNKNOWN");
		assertThat(before.sentence()).contains("Children and Families Act 2014", "holds from 1 September 2014");
	}

	@Test
	void saysUntilWhenAProgrammeRanThatHasEnded() {
		Asked question = Asked.about("local-area-inclusion-plan").in("MAINSTREAM_SCHOOL").plan("NONE");
		assertThat(answer(question.on("2026-03-31")).each("obligation")).containsOnly("MAY");
		Asked.Answer after = answer(question.on("2026-04-01"));
		assertThat(after.verdict()).isEqualTo("GAP");
		assertThat(after.sentence()).startsWith("Nobody has a duty to secure this. This was never a duty, and it has")
			.contains("held from 1 September 2023 until 31 March 2026");
	}

	@Test
	void asksWhetherTheCouncilTakesPartInAProgrammeForSome() {
		Asked question = Asked.about("local-area-inclusion-plan").in("MAINSTREAM_SCHOOL").plan("NONE").on("2024-05-01");
		assertThat(answer(question).sentence()).contains("If the council takes part in the Change Programme, Kent");
		Asked.Answer outside = answer(question.given("IN_CHANGE_PROGRAMME", false));
		assertThat(outside.verdict()).isEqualTo("GAP");
		assertThat(outside.sentence()).contains("the council does not take part in the Change Programme")
			.doesNotContain("may help");
	}

	@Test
	void saysWhatIsSharedAndWhatIsArgued() {
		assertThat(answer(Asked.about("sendiass")).sentence())
			.endsWith("Note: Council duty, often with health contribution; must be impartial.");
		assertThat(answer(Asked.about("habilitation-mobility")).sentence())
			.contains("What is argued: Training, so Section F; some areas still treat it as social care.");
	}

	@ParameterizedTest
	@CsvSource({ "MAINTAINED_PRU, hnb-topup-maintained", "AP_ACADEMY, hnb-topup-academies-fe" })
	void namesOneTopUpAfterAnExclusionWithAPlan(String kind, String stream) {
		Asked.Answer answer = answer(Asked.about("ap-permanent-exclusion").in("PRU_AP").given(kind, true));
		assertThat(answer.claims()).filteredOn((claim) -> "ELEMENT_3".equals(Asked.text(claim, "funding", "layer")))
			.extracting((claim) -> Asked.text(claim, "funding", "stream", "id"))
			.isNotEmpty()
			.containsOnly("FundingStream:" + stream);
	}

	@Test
	void leavesMediationAboutAPlanWithTheCouncilThatMaintainsIt() {
		assertThat(answer(Asked.about("mediation-service").placed("maintainingAuthority", "846")).sentence())
			.startsWith("Brighton and Hove City Council must secure this because it maintains the plan");
	}

	@Test
	void leavesBothDutiesWhereAnotherProviderTakesAnExcludedChild() {
		Asked question = Asked.about("ap-permanent-exclusion").in("PRU_AP").given("MAINTAINED_PRU", false);
		assertThat(answer(question).verdict()).isNotEqualTo("UNKNOWN");
		Asked.Answer neither = answer(question.given("AP_ACADEMY", false));
		assertThat(neither.verdict()).isEqualTo("RESOLVED");
		assertThat(neither.each("duty", "id")).containsExactlyInAnyOrder("Duty:ea96-s19-suitable-education",
				"Duty:cfa-s42-2-secure-sep");
	}

	@Test
	void saysOfNoActThatItBeganWithARule() {
		assertThat(answer(Asked.about("ap-tier2-time-limited").plan("NONE").on("2022-06-30")).sentence())
			.contains("a rule under Education Act 2002, s.29A holds from 1 September 2023")
			.doesNotContain("applies");
	}

	@ParameterizedTest
	@CsvSource({ "slt-educational, MAINSTREAM_SCHOOL, SEN_SUPPORT, 9, 2022-06-30, 1 July 2022",
			"residential-school-place, SPECIAL_POST16, EHCP, 20, 2014-09-01, 1 April 2015" })
	void saysWhatItDoesNotKnowOfADayBesideWhatItKnows(String provision, String setting, String plan, int age,
			String day, String from) {
		assertThat(answer(Asked.about(provision).in(setting).plan(plan).age(age).on(day)).sentence())
			.contains("What else was owed on this day is not in the tables: ", "holds from " + from);
	}

	@Test
	void blamesTheDayAndNotTheAnswerWhereTheLawHadNotBegun() {
		assertThat(answer(Asked.about("ey-sen-support")
			.in("EARLY_YEARS")
			.plan("SEN_SUPPORT")
			.age(2)
			.given("MAINTAINED_NURSERY", true)
			.on("2014-08-31")).sentence()).contains("s.66 holds from 1 September 2014");
	}

	@Test
	void takesNoReviewOfTodaysLawForAnEarlierOne() {
		Asked question = Asked.about("teaching-assistant-support").in("YOUTH_CUSTODY").age(16);
		assertThat(answer(question.on("2015-04-01")).verdict()).isEqualTo("NOT_APPLICABLE");
		assertThat(answer(question.on("2015-03-31")).verdict()).isEqualTo("UNKNOWN");
	}

	@Test
	void tellsAChildInReceptionFromOneWhoHasFinishedIt() {
		Asked question = Asked.about("individual-healthcare-plan").plan("NONE").age(5);
		assertThat(answer(question).each("duty", "id")).containsOnly("Duty:cfa-s100-medical-conditions");
		assertThat(answer(question.given("IN_RECEPTION", true)).each("duty", "id"))
			.containsOnly("Duty:eyfs-medicines-and-health");
	}

	@Test
	void speaksOfNoPlanWhereMediationIsAboutARefusalOfOne() {
		assertThat(answer(Asked.about("mediation-service").plan("NONE")).sentence())
			.startsWith("Kent County Council must secure this because it is the council for the area where")
			.doesNotContain("maintains the plan");
	}

	@ParameterizedTest
	@CsvSource({ "sen-support-graduated, EOTAS_HOME, SEN_SUPPORT, 9, No body owes SEN support to a home-educated child",
			"annual-review, YOUTH_CUSTODY, EHCP, 16, Section 44 does not apply during detention" })
	void isAGapWhereAReviewerFoundThatNobodyHasADuty(String provision, String setting, String plan, int age,
			String why) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).plan(plan).age(age));
		assertThat(answer.verdict()).isEqualTo("GAP");
		assertThat(answer.sentence()).startsWith("Nobody has a duty to secure this.").contains(why);
	}

	@ParameterizedTest
	@CsvSource({ "teaching-assistant-support, YOUTH_CUSTODY, 16, Ask “Plan provision during detention”",
			"intimate-care-school, EOTAS_HOME, 9, ask “Practical help at home and recreation”" })
	void isNotApplicableWhereTheNeedDoesNotArise(String provision, String setting, int age, String instead) {
		Asked.Answer answer = answer(Asked.about(provision).in(setting).age(age));
		assertThat(answer.verdict()).isEqualTo("NOT_APPLICABLE");
		assertThat(answer.claims()).isEmpty();
		assertThat(answer.sentence()).contains(instead).doesNotContain("Nobody has a duty");
	}

	@ParameterizedTest
	@CsvSource({ "habilitation-mobility, EHCP, 1", "slt-educational, SEN_SUPPORT, 2" })
	void isContestedWhereARuleIsAndPicksNone(String provision, String plan, int readings) {
		Asked.Answer answer = answer(Asked.about(provision).plan(plan));
		assertThat(answer.verdict()).isEqualTo("CONTESTED");
		assertThat(answer.claims()).hasSize(readings);
		assertThat(answer.sentence()).startsWith("This is contested");
		assertThat(answer.because()).anyMatch((reason) -> reason.startsWith("Contested: "));
	}

	@Test
	void isSharedWhereARuleIsJoint() {
		Asked.Answer answer = answer(Asked.about("annual-review"));
		assertThat(answer.verdict()).isEqualTo("SHARED");
		assertThat(answer.each("standing")).containsExactly("JOINT");
	}

	@Test
	void isSharedWhereSeveralBodiesMust() {
		Asked.Answer answer = answer(Asked.about("plan-transfer-between-councils").council("OLD_LA", "845"));
		assertThat(answer.verdict()).isEqualTo("SHARED");
		assertThat(answer.each("standing")).containsOnly("SOLE");
		assertThat(answer.sentence()).contains("Kent County Council must").contains("East Sussex County Council must");
	}

	@Test
	void isSharedWhereSeveralPay() {
		Asked.Answer answer = answer(
				Asked.about("special-school-place").in("SPECIAL_SCHOOL").council("PROVIDER_LA", "845"));
		assertThat(answer.verdict()).isEqualTo("SHARED");
		assertThat(answer.each("standing")).containsOnly("SOLE");
		assertThat(answer.because()).contains("One body must, and several pay.");
	}

	@Test
	void isResolvedWhereOneBodyMustAndOnePays() {
		assertThat(answer(Asked.about("slt-educational").given("NHS_PROVIDES", false)).verdict()).isEqualTo("RESOLVED");
		assertThat(answer(Asked.about("special-school-place").in("SPECIAL_SCHOOL").council("PROVIDER_LA", "886"))
			.verdict()).isEqualTo("RESOLVED");
	}

	@Test
	void ordersClaimsByObligationThenByLayer() {
		Asked.Answer answer = answer(Asked.about("fe-high-needs-place").in("FE_COLLEGE").age(17));
		assertThat(answer.each("obligation")).containsExactly("MUST", "MAY", "MAY", "DECIDES");
		assertThat(answer.each("funding", "layer")).containsExactly("ELEMENT_3", "ELEMENT_1", "ELEMENT_2", "DECISION");
		assertThat(answer(Asked.about("teaching-assistant-support")).each("funding", "layer"))
			.containsExactly("ELEMENT_2", "ELEMENT_3");
	}

	@Test
	void neverTurnsAPowerADecisionOrARefundIntoAMust() {
		int[] without = new int[1];
		for (Map<String, Object> cell : matrix()) {
			boolean must = Asked.list(cell, "claims")
				.stream()
				.anyMatch((claim) -> "MUST".equals(claim.get("obligation")));
			String sentence = String.valueOf(cell.get("sentence"))
				.replace(
						"It cannot be said yet who must secure this. A question that nobody has answered changes who must.",
						"");
			if (!must && !Asked.list(cell, "claims").isEmpty()) {
				without[0]++;
				assertThat(sentence).as("%s", cell).doesNotContain(" must ");
				assertThat(cell.get("verdict")).as("%s", cell).isEqualTo("GAP");
			}
		}
		assertThat(without[0]).isGreaterThan(30);
	}

	@Test
	void writesEverySentenceOfTheMatrixAsAnOfficerWould() {
		assertThat(matrix()).hasSizeGreaterThan(500)
			.extracting((cell) -> String.valueOf(cell.get("sentence")))
			.allSatisfy((sentence) -> assertThat(sentence).matches("(?s)[A-Z£].*[.?]")
				.doesNotContain("null", "  ", " ,", "..", "?.", " is is ", ", whole)", "The the ", "()", "Optional")
				.doesNotContainPattern("(^|[.] )Department for")
				.doesNotContainPattern("[.] [a-z]"));
	}

	@Test
	void takesOneStatementForAPageOfTheMatrixAndOneForAnAnswer() {
		matrix(null);
		assertThat(this.counter.during(() -> matrix(null))).isOne();
		Asked asked = Asked.about("fe-high-needs-place").in("FE_COLLEGE").age(17).failing("NOT_DELIVERED");
		answer(asked);
		assertThat(this.counter.during(() -> answer(asked))).isOne();
	}

	@Test
	void letsAnAnswerChooseBetweenRules() {
		assertThat(answer(Asked.about("slt-educational").given("NHS_PROVIDES", true)).rules())
			.containsExactly("mx-slt-educational--any--ehcp--1");
		assertThat(answer(Asked.about("slt-educational").given("NHS_DOES_NOT_PROVIDE", true)).rules())
			.containsExactly("mx-slt-educational--any--ehcp--2");
	}

	@Test
	void assumesWhatMayBeAssumedAndAsksTheRest() {
		Asked.Answer answer = answer(Asked.about("slt-educational"));
		assertThat(answer.missing("ASSUMED")).anySatisfy((one) -> {
			assertThat(Asked.text(one, "condition", "id")).isEqualTo("SPECIFIED_IN_PLAN");
			assertThat(one).containsEntry("assumed", true);
		}).anySatisfy((one) -> {
			assertThat(Asked.text(one, "condition", "id")).isEqualTo("PARENT_ELECTED");
			assertThat(one).containsEntry("assumed", false);
		});
		assertThat(answer.conditions("UNANSWERED")).containsExactlyInAnyOrder("NHS_PROVIDES", "NHS_DOES_NOT_PROVIDE");
	}

	@Test
	void asksNoQuestionThatAnotherAnswerSettles() {
		Asked.Answer answer = answer(
				Asked.about("independent-other-place").in("INDEPENDENT_OTHER").given("PLACED_BY_COUNCIL", true));
		assertThat(answer.verdict()).isEqualTo("RESOLVED");
		assertThat(answer.conditions("ASSUMED")).doesNotContain("PARENT_ELECTED");
		assertThat(answer.rules()).doesNotContain("mx-independent-other-place--independent-other--ehcp--2");
		assertThat(
				answer(Asked.about("travel-5-16").in("SPECIAL_SCHOOL").given("PARENT_PREFERRED_FARTHER_SCHOOL", true))
					.rules())
			.containsExactly("mx-travel-5-16--special-school--ehcp--2");
	}

	@Test
	void liftsTheDutiesOfThePlanWhereTheParentsMadeTheirOwnArrangements() {
		assertThat(answer(Asked.about("teaching-assistant-support")).each("duty", "id"))
			.containsOnly("Duty:cfa-s42-2-secure-sep");
		assertThat(answer(Asked.about("teaching-assistant-support").given("PARENT_ELECTED", true)).claims()).isEmpty();
		assertThat(answer(Asked.about("physio-health").given("PARENT_ELECTED", true)).claims()).isEmpty();
		assertThat(answer(Asked.about("annual-review").given("PARENT_ELECTED", true)).claims()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "annual-review, EHCP", "physio-health, EHCP", "sendiass, NONE", "ehc-needs-assessment, NONE" })
	void neverReachesIntoYouthCustodyWithARuleForEverySetting(String provision, String plan) {
		assertThat(answer(Asked.about(provision).plan(plan).age(16).in("FE_COLLEGE")).claims()).isNotEmpty();
		assertThat(answer(Asked.about(provision).plan(plan).age(16).in("YOUTH_CUSTODY")).claims()).isEmpty();
	}

	@Test
	void prefersARuleOfTheSettingToOneOfEverySetting() {
		assertThat(answer(Asked.about("slt-educational").in("NMSS")).rules())
			.containsExactly("mx-slt-educational--nmss--ehcp--1");
		assertThat(answer(Asked.about("delegated-clinical-task").plan("SEN_SUPPORT")).rules())
			.containsExactly("mx-delegated-clinical-task--mainstream-school--sen-support--1");
		assertThat(answer(Asked.about("delegated-clinical-task").plan("SEN_SUPPORT").in("NMSS")).rules())
			.containsExactly("mx-delegated-clinical-task--any--sen-support--1");
	}

	@Test
	void keepsARuleOfEverySettingAwayEvenAtAgesThatTheSettingsOwnDoesNotReach() {
		assertThat(answer(Asked.about("slt-educational").in("NMSS").age(22)).claims()).isEmpty();
	}

	@Test
	void complainsToTheCouncilBeforeTheOmbudsman() {
		Asked.Answer answer = answer(
				Asked.about("slt-educational").given("NHS_PROVIDES", false).failing("NOT_DELIVERED"));
		assertThat(answer.sentence()).contains(
				"complain to Kent County Council first, then go to: Local Government " + "and Social Care Ombudsman");
	}

	@Test
	void namesTheReviewOfADirectPaymentThatIsRefused() {
		assertThat(answer(
				Asked.about("eotas-package").in("EOTAS_HOME").given("DIRECT_PAYMENT_AGREED", true).failing("REFUSED"))
			.sentence()).contains("begin with: ").doesNotContain("Tribunal", "Ombudsman");
	}

	@Test
	void goesToMediationAndTheTribunalWhereThePlanItselfIsWrong() {
		Asked.Answer council = answer(Asked.about("slt-educational").given("NHS_PROVIDES", false).failing("CONTENT"));
		assertThat(council.claims()).singleElement()
			.satisfies((claim) -> assertThat(Asked.list(claim, "redress")).extracting((route) -> route.get("id"))
				.startsWith("RedressRoute:rr-mediation-education-care")
				.contains("RedressRoute:rr-tribunal-plan-content", "RedressRoute:rr-tribunal-extended")
				.doesNotContain("RedressRoute:rr-tribunal-detained", "RedressRoute:rr-lgsco"));
		assertThat(council.sentence()).contains("begin with: Mediation");
		assertThat(answer(Asked.about("physio-health").failing("CONTENT")).claims()).singleElement()
			.satisfies((claim) -> assertThat(Asked.list(claim, "redress")).extracting((route) -> route.get("id"))
				.startsWith("RedressRoute:rr-mediation-health")
				.doesNotContain("RedressRoute:rr-tribunal-plan-content"));
	}

	@Test
	void asksTheDepartmentToDirectAnAcademyThatRefusesAChildWithAPlan() {
		assertThat(answer(Asked.about("mainstream-place-with-plan").in("MAINSTREAM_ACADEMY").failing("REFUSED"))
			.sentence()).doesNotContain("begin with: Judicial review").contains("academy");
	}

	@Test
	void saysSoWhereNoRouteAnswersTheFailure() {
		Asked.Answer answer = answer(Asked.about("sendiass").failing("CONTENT"));
		assertThat(answer.claims()).allSatisfy((claim) -> assertThat(Asked.list(claim, "redress")).isEmpty());
		assertThat(answer.sentence()).contains("For this failure the tables name no route of redress.");
		assertThat(answer.because()).anyMatch((reason) -> reason.contains("name no route of redress"));
	}

	@Test
	void saysHowMuchTheLayersAre() {
		assertThat(answer(Asked.about("teaching-assistant-support")).sentence())
			.contains("The first £6,000 a year of the extra cost is paid by the governing body");
		assertThat(answer(Asked.about("ey-daf-adjustment")
			.in("EARLY_YEARS")
			.plan("NONE")
			.age(3)
			.given("RECEIVES_DLA", true)
			.council("PROVIDER_LA", "886")
			.on("2026-06-15")).sentence()).contains("(£975 a child a year)");
		assertThat(answer(Asked.about("ey-daf-adjustment")
			.in("EARLY_YEARS")
			.plan("NONE")
			.age(3)
			.given("RECEIVES_DLA", true)
			.council("PROVIDER_LA", "886")
			.on("2025-06-15")).sentence()).contains("(£938 a child a year)");
	}

	@Test
	void saysThatARefundIsOwedOnlyFromTheDayItIs() {
		Asked refund = Asked.about("inter-authority-recoupment").given("LOOKED_AFTER", true).council("HOME_LA", "845");
		assertThat(answer(refund.on("2026-08-31")).sentence()).contains("may be asked to refund the cost")
			.doesNotContain("Nobody has a duty");
		assertThat(answer(refund.on("2026-09-01")).sentence()).contains("East Sussex County Council refunds the cost")
			.doesNotContain("Nobody has a duty", "may be asked");
	}

	private List<Map<String, Object>> matrix() {
		List<Map<String, Object>> cells = new ArrayList<>();
		String after = null;
		do {
			Map<String, Object> page = matrix(after);
			cells.addAll(Asked.list(page, "nodes"));
			after = "true".equals(Asked.text(page, "pageInfo", "hasNextPage"))
					? Asked.text(page, "pageInfo", "endCursor") : null;
		}
		while (after != null);
		return cells;
	}

	private Map<String, Object> matrix(@Nullable String after) {
		Map<String, Object> variables = (after != null) ? Map.of("after", after) : Map.of();
		Map<String, Object> response = Objects.requireNonNull(
				this.graphQl.execute(new DefaultExecutionGraphQlRequest(MATRIX, null, variables, null, "matrix", null))
					.map((one) -> one.getExecutionResult().toSpecification())
					.block());
		return Asked.map(Asked.map(response, "data"), "responsibilityMatrix");
	}

}
