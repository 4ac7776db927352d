package org.sendgraph.responsibility;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.OwnGraph;
import org.sendgraph.arrangement.MadeUpArrangement;

import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendgraph.arrangement.MadeUpArrangement.KENT;
import static org.sendgraph.arrangement.MadeUpArrangement.KENTS_BOARD;

/**
 * What bodies agreed moves money and delivery in every answer, and never a duty.
 */
class ArrangedAnswersIT {

	private static final String RULE = "mx-slt-educational--any--ehcp--1";

	private static final String MEDWAY = "LocalAuthority:887";

	private static final String DEPARTMENT = "NationalBody:org-dfe";

	private static final List<String> BODIES = List.of(KENT, MEDWAY, KENTS_BOARD, DEPARTMENT);

	private static final long SEED = 26;

	private final ExecutionGraphQlService graphQl = OwnGraph.application().getBean(ExecutionGraphQlService.class);

	@AfterEach
	void forget() {
		MadeUpArrangement.forgetAll();
	}

	@Test
	void neverMoveTheDutyOfAnyRule() {
		List<NamedCsvRecord> rules = EveryRuleIT.rules();
		Map<String, Asked.Answer> before = answers(rules);
		Random random = new Random(SEED);
		List<MadeUpArrangement> all = new ArrayList<>();
		for (NamedCsvRecord rule : rules) {
			long share = 1 + random.nextInt(9_999);
			all.add(MadeUpArrangement.of(rule.getField("id"))
				.varying(rule.getField("id"))
				.paidBy(body(random), share, body(random), 10_000 - share)
				.with("commissioners", List.of(body(random)))
				.with("deliverers", List.of(body(random)))
				.with("start", LocalDate.of(2000, 1, 1)));
		}
		MadeUpArrangement.record(all);
		answers(rules).forEach((rule, after) -> {
			Asked.Answer national = before.get(rule);
			assertThat(duties(after)).as("who must under %s", rule).isEqualTo(duties(national));
			assertThat(List.of("UNKNOWN", "GAP")).as("verdict under %s", rule)
				.satisfies((grave) -> assertThat(grave.contains(after.verdict()))
					.isEqualTo(grave.contains(national.verdict())));
			assertThat(after.claims()).filteredOn((claim) -> ("Rule:" + rule).equals(Asked.text(claim, "rule", "id")))
				.isNotEmpty()
				.allSatisfy(
						(claim) -> assertThat(Asked.text(claim, "arrangement", "id")).isEqualTo("Arrangement:" + rule));
		});
	}

	@Test
	void nameEachPayerWithItsShareAndSayBothLayers() {
		MadeUpArrangement.record(MadeUpArrangement.of("Pool")
			.varying(RULE)
			.paidBy(KENTS_BOARD, 6_000, KENT, 4_000)
			.with("commissioners", List.of(KENTS_BOARD))
			.with("deliverers", List.of(KENT, MEDWAY))
			.with("confirmedBy", List.of(KENT, KENTS_BOARD, MEDWAY))
			.with("pooled", true));
		Asked.Answer answer = asked().of(this.graphQl);
		assertThat(answer.verdict()).isEqualTo("SHARED");
		assertThat(answer.each("funding", "payer", "organisation", "id")).containsExactly(KENTS_BOARD, KENT);
		assertThat(answer.each("funding", "share")).containsExactly("60.00", "40.00");
		assertThat(answer.each("responsible", "organisation", "id")).containsOnly(KENT);
		assertThat(answer.each("deliverer", "name")).containsOnly("Kent County Council and Medway Council");
		assertThat(answer.each("confidence")).containsOnly("HIGH");
		assertThat(answer.sentence()).startsWith("Kent County Council must secure this because it maintains the plan")
			.endsWith(
					"Under the arrangement “Pool”, NHS Kent and Medway Integrated Care Board pays 60% and Kent County "
							+ "Council 40% of the cost of the service as a whole (not child by child), out of a pooled fund (NHS Act "
							+ "2006, s.75); NHS Kent and Medway Integrated Care Board commissions it and Kent County Council and "
							+ "Medway Council deliver it.");
		assertThat(answer.because()).anySatisfy((reason) -> assertThat(reason).startsWith("The arrangement “Pool”, ")
			.contains("from 1 April 2025 with no end set, varies who pays, commissions and delivers under this rule")
			.endsWith("The duty stays with Kent County Council."));
	}

	@ParameterizedTest
	@CsvSource({ "2025-03-31, false", "2025-04-01, true", "2026-03-31, true", "2026-04-01, false" })
	void countFromTheirFirstDayToTheirLast(String day, boolean counts) {
		MadeUpArrangement.record(MadeUpArrangement.of("Year").varying(RULE).with("end", LocalDate.of(2026, 4, 1)));
		assertThat(asked().on(day).of(this.graphQl).each("arrangement", "id"))
			.containsOnly(counts ? "Arrangement:Year" : "null");
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-31, false", "2026-04-01, true", "2027-03-31, true", "2027-04-01, false" })
	void areNamedForAYearAfterTheyLapsed(String day, boolean named) {
		MadeUpArrangement.record(MadeUpArrangement.of("Year").varying(RULE).with("end", LocalDate.of(2026, 4, 1)));
		assertThat(asked().on(day)
			.of(this.graphQl)
			.because()
			.contains("The arrangement “Year”, which held from 1 April 2025 to 31 March 2026, has lapsed and does not "
					+ "count."))
			.isEqualTo(named);
	}

	@Test
	void areNotNamedAsLapsedWhereSomethingTookTheirPlace() {
		MadeUpArrangement.record(MadeUpArrangement.of("Old").varying(RULE).with("end", LocalDate.of(2026, 4, 1)),
				MadeUpArrangement.of("New").varying(RULE).with("start", LocalDate.of(2026, 4, 1)));
		Asked.Answer answer = asked().of(this.graphQl);
		assertThat(answer.each("arrangement", "id")).containsExactly("Arrangement:New");
		assertThat(answer.because()).noneMatch((reason) -> reason.contains("lapsed"));
	}

	@Test
	void countAsTheyWereKnownThen() {
		OffsetDateTime known = MadeUpArrangement.lastEntry();
		OffsetDateTime corrected = known.plus(Duration.ofMillis(2));
		MadeUpArrangement.record(MadeUpArrangement.of("Known").varying(RULE).with("supersededAt", corrected),
				MadeUpArrangement.of("Known")
					.varying(RULE)
					.paidBy(KENT, 10_000)
					.with("recordedAt", corrected)
					.with("change", "CORRECTED"));
		assertThat(payers(asked().knownAt(known.toString()))).containsExactly(KENTS_BOARD);
		assertThat(payers(asked())).containsExactly(KENT);
	}

	@Test
	void countForChildrenOfTheirBoardOnly() {
		MadeUpArrangement
			.record(MadeUpArrangement.of("Board").varying(RULE).paidBy(KENT, 10_000).with("board", KENTS_BOARD));
		Asked.Answer assumed = asked().of(this.graphQl);
		assertThat(assumed.each("arrangement", "id")).containsExactly("Arrangement:Board");
		assertThat(assumed.missing("DEFAULTED"))
			.anySatisfy((one) -> assertThat(one.get("question").toString()).contains("is for its children only"));
		Asked.Answer named = asked().placed("registeredIcb", "QKS").of(this.graphQl);
		assertThat(named.each("arrangement", "id")).containsExactly("Arrangement:Board");
		assertThat(named.missing("DEFAULTED"))
			.noneSatisfy((one) -> assertThat(one.get("question").toString()).contains("is for its children only"));
		assertThat(asked().placed("registeredIcb", "QNX").of(this.graphQl).each("arrangement", "id"))
			.containsExactly("null");
	}

	@Test
	void countForTheCouncilThatMaintainsThePlan() {
		MadeUpArrangement.record(MadeUpArrangement.of("Kent").varying(RULE).paidBy(KENT, 10_000));
		assertThat(
				asked().living("887").placed("maintainingAuthority", "886").of(this.graphQl).each("arrangement", "id"))
			.containsExactly("Arrangement:Kent");
		assertThat(asked().placed("maintainingAuthority", "887").of(this.graphQl).each("arrangement", "id"))
			.containsExactly("null");
	}

	@ParameterizedTest
	@CsvSource({ "4, MAINSTREAM_SCHOOL, false", "5, MAINSTREAM_SCHOOL, true", "11, MAINSTREAM_SCHOOL, true",
			"12, MAINSTREAM_SCHOOL, false", "9, SPECIAL_SCHOOL, false" })
	void countForTheirAgesAndSettings(int age, String setting, boolean counts) {
		MadeUpArrangement.record(MadeUpArrangement.of("Primary")
			.varying(RULE)
			.with("ageFrom", 5L)
			.with("ageTo", 11L)
			.with("settingTypes", List.of("MAINSTREAM_SCHOOL")));
		assertThat(asked().age(age).in(setting).of(this.graphQl).each("arrangement", "id"))
			.containsOnly(counts ? "Arrangement:Primary" : "null");
	}

	@Test
	void leaveEveryReadingWhereTheNeedDecidesAndNobodySaid() {
		MadeUpArrangement
			.record(MadeUpArrangement.of("Speech").varying(RULE).paidBy(KENT, 10_000).with("needs", List.of("SLCN")));
		Asked.Answer open = asked().of(this.graphQl);
		assertThat(open.verdict()).isEqualTo("SHARED");
		assertThat(open.each("arrangement", "id")).containsExactlyInAnyOrder("null", "Arrangement:Speech");
		assertThat(open.each("responsible", "organisation", "id")).containsOnly(KENT);
		assertThat(open.missing("UNANSWERED")).singleElement()
			.satisfies((one) -> assertThat(one).containsEntry("condition", null)
				.hasEntrySatisfying("question", (question) -> assertThat(question.toString()).startsWith(
						"What kind of need is it? That decides whether the arrangement “Speech” applies, and so who pays")));
		assertThat(open.sentence()).contains("If the need is speech, language and communication, under the arrangement")
			.contains(
					"If the need is not speech, language and communication, NHS Kent and Medway Integrated Care Board "
							+ "pays")
			.doesNotContain("If the need is not speech, language and communication, Kent County Council must");
		assertThat(asked().with("need", "SLCN").of(this.graphQl).each("arrangement", "id"))
			.containsExactly("Arrangement:Speech");
		Asked.Answer another = asked().with("need", "ASD").of(this.graphQl);
		assertThat(another.each("arrangement", "id")).containsExactly("null");
		assertThat(another.missing("UNANSWERED")).isEmpty();
		assertThat(Asked.text(another.fields(), "permalink")).contains("need=ASD");
	}

	@Test
	void leaveOneBodyThatPaysWhicheverTheNeedWhereOnePays() {
		MadeUpArrangement.record(MadeUpArrangement.of("Swallowing")
			.varying("mx-slt-health-dysphagia--any--ehcp--1")
			.paidBy(KENT, 10_000)
			.with("needs", List.of("PD")));
		assertThat(Asked.about("slt-health-dysphagia").of(this.graphQl).verdict()).isEqualTo("RESOLVED");
	}

	@Test
	void areContestedWhereTheyContradictEachOther() {
		MadeUpArrangement.record(MadeUpArrangement.of("One").varying(RULE),
				MadeUpArrangement.of("Two").varying(RULE).paidBy(KENT, 10_000));
		Asked.Answer answer = asked().of(this.graphQl);
		assertThat(answer.verdict()).isEqualTo("CONTESTED");
		assertThat(answer.each("standing")).containsExactly("CONTESTED", "CONTESTED");
		assertThat(answer.each("funding", "payer", "organisation", "id")).containsExactlyInAnyOrder(KENTS_BOARD, KENT);
		assertThat(answer.sentence())
			.startsWith("This is contested: arrangements contradict each other. Each is given and none is picked. "
					+ "Kent County Council must secure this");
		assertThat(answer.because()).contains(
				"Arrangements that hold at the same time say different things about who pays, commissions or delivers.");
	}

	@Test
	void completeEachOtherWhereOneSaysWhoPaysAndOneWhoDelivers() {
		MadeUpArrangement.record(MadeUpArrangement.of("Money").varying(RULE).paidBy(KENT, 10_000),
				MadeUpArrangement.of("Staff").varying(RULE).paidBy().with("deliverers", List.of(KENTS_BOARD)));
		Asked.Answer answer = asked().of(this.graphQl);
		assertThat(answer.each("standing")).doesNotContain("CONTESTED");
		assertThat(answer.each("funding", "payer", "organisation", "id")).containsExactly(KENT, "null");
		assertThat(answer.each("deliverer", "organisation", "id")).containsOnly(KENTS_BOARD);
		assertThat(answer.sentence()).contains("Under the arrangement “Money”, Kent County Council pays the cost",
				"Under the arrangement “Staff”, NHS Kent and Medway Integrated Care Board delivers it.");
	}

	@Test
	void countWithLessConfidenceBeforeEveryPartyHasConfirmed() {
		MadeUpArrangement.record(MadeUpArrangement.of("OneSided").varying(RULE).with("confirmedBy", List.of(KENT)));
		Asked.Answer answer = asked().of(this.graphQl);
		assertThat(answer.each("confidence")).containsOnly("MEDIUM");
		assertThat(answer.missing("UNCONFIRMED")).singleElement()
			.satisfies((one) -> assertThat(one).containsEntry("candidates", List.of(Map.of("id", KENTS_BOARD))));
		assertThat(answer.because())
			.anyMatch((reason) -> reason.contains("NHS Kent and Medway Integrated Care Board has not confirmed it"));
	}

	@Test
	void partTheMatrixByTheirAges() {
		MadeUpArrangement.record(MadeUpArrangement.of("Young")
			.varying("mx-slt-health-dysphagia--any--ehcp--1")
			.paidBy(KENT, 10_000)
			.with("ageTo", 10L));
		assertThat(ExecutionGraphQlServiceTester.create(this.graphQl)
			.document(
					"""
							{ responsibilityMatrix(place: { residentAuthority: "886" }, asOf: { validOn: "2026-11-24" },
							    filter: { provisions: ["Provision:slt-health-dysphagia"], planStatus: EHCP }) {
							  nodes { ageFrom ageTo claims { arrangement { id } funding { payer { name } } responsible { name } } } } }""")
			.execute()
			.path("responsibilityMatrix.nodes")
			.entityList(Object.class)
			.get()).hasToString(
					"[{ageFrom=0, ageTo=10, claims=[{arrangement={id=Arrangement:Young}, funding={payer={name=Kent County "
							+ "Council}}, responsible={name=NHS Kent and Medway Integrated Care Board}}]}, {ageFrom=11, ageTo=25, "
							+ "claims=[{arrangement=null, funding={payer={name=NHS Kent and Medway Integrated Care Board}}, "
							+ "responsible={name=NHS Kent and Medway Integrated Care Board}}]}]");
	}

	private static Asked asked() {
		return Asked.about("slt-educational").given("NHS_PROVIDES", true);
	}

	private List<String> payers(Asked asked) {
		return asked.of(this.graphQl).each("funding", "payer", "organisation", "id");
	}

	private static String body(Random random) {
		return BODIES.get(random.nextInt(BODIES.size()));
	}

	private Map<String, Asked.Answer> answers(List<NamedCsvRecord> rules) {
		Map<String, Asked.Answer> answers = new LinkedHashMap<>();
		rules.forEach((rule) -> answers.put(rule.getField("id"), EveryRuleIT.asked(rule).of(this.graphQl)));
		return answers;
	}

	/** Who must do what, under which duty and with which redress, by rule. */
	private static Set<String> duties(Asked.Answer answer) {
		return answer.claims()
			.stream()
			.map((claim) -> String.join(" ", Asked.text(claim, "rule", "id"), Asked.text(claim, "obligation"),
					String.valueOf(claim.get("responsible")), String.valueOf(claim.get("duty")),
					String.valueOf(claim.get("alsoUnder")), String.valueOf(claim.get("redress")),
					String.valueOf(claim.get("when"))))
			.collect(Collectors.toSet());
	}

}
