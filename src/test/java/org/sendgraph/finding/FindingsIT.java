package org.sendgraph.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;
import org.sendgraph.OwnGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is missing, does not add up or looks odd, in what every start has.
 */
@IntegrationTest
class FindingsIT {

	private static final String FINDINGS = """
			query ($place: PlaceInput, $kinds: [FindingKind!], $year: FinancialYear, $asOf: AsOf) {
			  findings(place: $place, kinds: $kinds, financialYear: $year, asOf: $asOf, first: 100) {
			    totalCount nodes { kind sentence about amount beside financialYear body { id } sources { title } } } }""";

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void nameWhatABudgetHoldsBeyondWhatCameIn() {
		assertThat(sentences(Map.of("place", Map.of("residentAuthority", "X01"), "kinds",
				List.of("BUDGET_WITHOUT_SOURCE"), "year", "2025-26")))
			.containsExactly(
					"Fictional Exampleshire County Council is said to hold £90,000,000.00 of DSG high needs block in "
							+ "2025-26, and nothing on record says where £89,994,000.00 of it comes from.");
		assertThat(sentences(Map.of("kinds", List.of("BUDGET_WITHOUT_SOURCE"), "year", "2021-22"))).isEmpty();
	}

	@Test
	void nameNothingFictionalWhereNoPlaceIsGiven() {
		assertThat(sentences(Map.of("year", "2025-26"))).isNotEmpty()
			.noneMatch((sentence) -> sentence.contains("Fictional"));
	}

	@Test
	void nameEveryBlockOutOfWhichMoreWasSpent() {
		GraphQlTester.Response answer = ask(this.graphQl,
				Map.of("kinds", List.of("BUDGET_OVERSPENT"), "year", "2021-22"));
		List<BigDecimal> amounts = answer.path("findings.nodes[*].amount").entityList(BigDecimal.class).get();
		List<BigDecimal> held = answer.path("findings.nodes[*].beside").entityList(BigDecimal.class).get();
		assertThat(amounts).hasSize(100);
		for (int index = 0; index < amounts.size(); index++) {
			assertThat(amounts.get(index)).isGreaterThan(held.get(index));
		}
	}

	@Test
	void countPlacesInAcademiesOnceInPlans() {
		assertThat(sentences(Map.of("place", Map.of("residentAuthority", "330"), "kinds", List.of("BUDGET_OVERSPENT"),
				"year", "2021-22")))
			.isEmpty();
	}

	@Test
	void nameDutiesThatNoBudgetOnRecordMeets() {
		List<String> kent = sentences(Map.of("place", Map.of("residentAuthority", "886"), "kinds",
				List.of("DUTY_WITHOUT_BUDGET"), "year", "2021-22"));
		assertThat(kent).anyMatch((sentence) -> sentence.contains("SEN home to school transport pre-16"))
			.noneMatch((sentence) -> sentence.contains("Top-up (element 3)"))
			.noneMatch((sentence) -> sentence.contains("integrated care boards"));
		assertThat(sentences(Map.of("kinds", List.of("DUTY_WITHOUT_BUDGET"), "year", "2020-21")))
			.noneMatch((sentence) -> sentence.contains("integrated care boards"));
		assertThat(sentences(Map.of("kinds", List.of("DUTY_WITHOUT_BUDGET"), "year", "2022-23")))
			.anyMatch((sentence) -> sentence.contains("integrated care boards"));
	}

	@Test
	void nameKindsOfMoneyThatAreDrawnFromNothing() {
		ask(this.graphQl, Map.of("kinds", List.of("STREAM_WITHOUT_ORIGIN"))).path("findings.nodes[*].about")
			.entityList(String.class)
			.containsExactly("FundingStream:inter-authority-charge", "FundingStream:school-chargeable-private");
	}

	@Test
	void namePaymentsToSchoolsThatHadClosed() {
		assertThat(sentences(Map.of("place", Map.of("residentAuthority", "X01"), "kinds", List.of("PAYMENT_TO_CLOSED"),
				"year", "2025-26")))
			.containsExactly(
					"Fictional Exampleshire County Council paid £500.00 on 2025-10-01 to Fictional Brook Primary "
							+ "School, which was not open on that day by the register.");
	}

	@Test
	void nameOutliersAsReasonsToLook() {
		GraphQlTester.Response answer = ask(this.graphQl, Map.of("kinds", List.of("OUTLIER"), "year", "2021-22"));
		answer.path("findings.totalCount").entity(Integer.class).isEqualTo(26);
		List<BigDecimal> amounts = answer.path("findings.nodes[*].amount").entityList(BigDecimal.class).get();
		List<BigDecimal> middle = answer.path("findings.nodes[*].beside").entityList(BigDecimal.class).get();
		for (int index = 0; index < amounts.size(); index++) {
			assertThat(amounts.get(index))
				.isGreaterThan(middle.get(index).multiply(BigDecimal.valueOf(5)).subtract(BigDecimal.ONE));
		}
		answer.path("findings.nodes[*].sentence")
			.entityList(String.class)
			.satisfies((sentences) -> assertThat(sentences).allMatch((one) -> one.startsWith("Outlier, look here: ")));
	}

	@ParameterizedTest
	@CsvSource({ "2023-03-01, 0", "2023-05-01, 1", "2026-11-24, 2" })
	void nameSourcesThatTheirPublisherHasReplacedSince(String day, int many) {
		assertThat(sentences(Map.of("kinds", List.of("STALE_SOURCE"), "asOf", Map.of("validOn", day)))).hasSize(many);
	}

	@Test
	void nameWholesThatDifferFromTheirParts() {
		GraphQlTester own = ExecutionGraphQlServiceTester
			.create(OwnGraph.application().getBean(ExecutionGraphQlService.class));
		Map<String, Object> question = Map.of("kinds", List.of("PARTS_DIFFER"), "year", "2021-22");
		ask(own, question).path("findings.totalCount").entity(Integer.class).isEqualTo(0);
		add(1_000_000);
		ask(own, question).path("findings.nodes[*].sentence")
			.entityList(String.class)
			.containsExactly(
					"Department for Education is said to hold £51,128,664,118.00 of Dedicated schools grant in 2021-22, "
							+ "and £51,128,654,118.00 was given out of it: the parts differ from the whole.");
		add(-1_000_000);
	}

	private static void add(long pence) {
		OwnGraph.ask("""
				MATCH (:Budget {id: 'Budget:dfe-dsg-2021-22'})-[:DESCRIBED_BY]->(held:Particulars)
				SET held.pence = held.pence + $pence RETURN held""", Map.of("pence", pence));
	}

	@Test
	void nameSharesThatMakeNoWhole() {
		GraphQlTester own = ExecutionGraphQlServiceTester
			.create(OwnGraph.application().getBean(ExecutionGraphQlService.class));
		Map<String, Object> kinds = Map.of("kinds", List.of("SHARES_NOT_WHOLE"));
		ask(own, kinds).path("findings.totalCount").entity(Integer.class).isEqualTo(0);
		OwnGraph.ask(
				"MATCH (:LocalAuthority {id: 'LocalAuthority:886'})-[tie:OVERLAPS]->() SET tie.share = tie.share - 0.2 RETURN tie",
				Map.of());
		ask(own, kinds).path("findings.nodes[*].sentence")
			.entityList(String.class)
			.containsExactly(
					"The shares of Kent County Council in the areas of its integrated care boards make 80.0 per cent, not 100.");
		OwnGraph.ask(
				"MATCH (:LocalAuthority {id: 'LocalAuthority:886'})-[tie:OVERLAPS]->() SET tie.share = tie.share + 0.2 RETURN tie",
				Map.of());
	}

	@ParameterizedTest
	@CsvSource({ "928, , did not exist in 2021-22", "999, , is the code of no such body",
			"886, 886, is the code of no such body", "QKS, , is the code of no such body" })
	void areRefusedForPlacesThatAreNone(String council, String board, String reason) {
		Map<String, Object> place = (board != null) ? Map.of("residentAuthority", council, "registeredIcb", board)
				: Map.of("residentAuthority", council);
		this.graphQl.document(FINDINGS)
			.variable("place", place)
			.variable("year", "2021-22")
			.execute()
			.errors()
			.satisfy((errors) -> {
				assertThat(errors).hasSize(1);
				assertThat(errors.getFirst().getMessage()).contains(reason).contains("Accepted: ");
				assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_INPUT");
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ARRANGEMENT_LAPSED      | 2026-03-31 |
					ARRANGEMENT_LAPSED      | 2026-11-24 | “Fictional occupational therapy share” no longer holds from 2026-04-01, and none that holds varies all of its rules there.
					ARRANGEMENT_LAPSED      | 2028-03-31 | “Fictional swallowing clinic” no longer holds from 2027-02-01, and none that holds varies all of its rules there.;“Fictional occupational therapy share” no longer holds from 2026-04-01, and none that holds varies all of its rules there.
					ARRANGEMENT_LAPSED      | 2028-04-01 | “Fictional speech and language therapy pool” no longer holds from 2028-04-01, and none that holds varies all of its rules there.;“Fictional swallowing clinic” no longer holds from 2027-02-01, and none that holds varies all of its rules there.
					ARRANGEMENT_LAPSING     | 2026-11-02 |
					ARRANGEMENT_LAPSING     | 2026-11-03 | “Fictional swallowing clinic” no longer holds from 2027-02-01.
					ARRANGEMENT_LAPSING     | 2027-07-02 |
					ARRANGEMENT_LAPSING     | 2027-07-03 | “Fictional speech and language therapy pool” is to be reviewed on 2027-10-01.
					ARRANGEMENT_LAPSING     | 2027-10-02 | “Fictional speech and language therapy pool” was to be reviewed on 2027-10-01.
					ARRANGEMENT_LAPSING     | 2028-03-31 | “Fictional speech and language therapy pool” no longer holds from 2028-04-01.
					ARRANGEMENTS_CONTRADICT | 2026-11-24 | “Fictional physiotherapy, as the council has it” and “Fictional physiotherapy, as the board has it” say different things about who pays.
					ARRANGEMENT_ONE_SIDED   | 2026-11-24 | “Fictional swallowing clinic” has not been confirmed by Fictional Exampleshire Community NHS Trust and by NHS Fictional Exampleshire and Otherford Integrated Care Board.
					ARRANGEMENT_ONE_SIDED   | 2027-02-01 |
					""")
	void nameWhatIsWrongWithArrangements(String kind, String day, String expected) {
		assertThat(sentences(Map.of("place", Map.of("residentAuthority", "X01"), "kinds", List.of(kind), "year",
				"2026-27", "asOf", Map.of("validOn", day))))
			.extracting((sentence) -> sentence.replaceFirst("The arrangements? ", "")
				.replace(" for the area of Fictional Exampleshire County Council", ""))
			.containsExactly((expected != null) ? expected.split(";") : new String[0]);
	}

	@Test
	void nameArrangementsOfABoardToo() {
		assertThat(contradictions(Map.of("residentAuthority", "X02", "registeredIcb", "XX1"))).hasSize(1);
		assertThat(contradictions(Map.of("residentAuthority", "X02"))).isEmpty();
	}

	private List<String> contradictions(Map<String, Object> place) {
		return sentences(Map.of("place", place, "kinds", List.of("ARRANGEMENTS_CONTRADICT"), "asOf",
				Map.of("validOn", "2026-11-24")));
	}

	private List<String> sentences(Map<String, ?> variables) {
		return ask(this.graphQl, variables).path("findings.nodes[*].sentence").entityList(String.class).get();
	}

	private static GraphQlTester.Response ask(GraphQlTester graphQl, Map<String, ?> variables) {
		GraphQlTester.Request<?> request = graphQl.document(FINDINGS);
		variables.forEach(request::variable);
		return request.execute();
	}

}
