package org.sendgraph.responsibility;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer names the councils and boards of the day it is about, whichever of their
 * codes was given.
 */
@IntegrationTest
class BodiesOfTheDayIT {

	@Autowired
	private ExecutionGraphQlService graphQl;

	@ParameterizedTest
	@CsvSource(textBlock = """
			# Cumbria ended with March 2023, Northamptonshire with March 2021, three councils of Dorset with March 2019
			909,       2023-03-31, LocalAuthority:909
			E10000006, 2023-03-31, LocalAuthority:909
			942,       2023-03-31, LocalAuthority:909
			942,       2023-04-01, LocalAuthority:942
			E06000064, 2023-04-01, LocalAuthority:943
			928,       2021-03-31, LocalAuthority:928
			E10000021, 2021-03-31, LocalAuthority:928
			940,       2021-03-31, LocalAuthority:928
			940,       2021-04-01, LocalAuthority:940
			835,       2019-03-31, LocalAuthority:835
			838,       2019-03-31, LocalAuthority:835
			838,       2019-04-01, LocalAuthority:838
			836,       2019-03-31, LocalAuthority:836
			836,       2019-04-01, LocalAuthority:839
			E06000028, 2019-03-31, LocalAuthority:837
			E06000028, 2019-04-01, LocalAuthority:839
			# A new code alone makes no new council
			E08000016, 2025-03-31, LocalAuthority:370
			E08000016, 2025-04-01, LocalAuthority:370
			E08000038, 2025-03-31, LocalAuthority:370
			E08000038, 2025-04-01, LocalAuthority:370
			E08000019, 2025-03-31, LocalAuthority:373
			E08000019, 2025-04-01, LocalAuthority:373
			E08000039, 2025-03-31, LocalAuthority:373
			E08000039, 2025-04-01, LocalAuthority:373
			E10000002, 2024-10-01, LocalAuthority:825
			E06000060, 2024-10-01, LocalAuthority:825
			E10000023, 2024-10-01, LocalAuthority:815
			""")
	void namesTheCouncilThatStoodThen(String code, String day, String council) {
		Asked.Answer answer = Asked.about("annual-review").living(code).on(day).of(this.graphQl);
		assertThat(answer.each("responsible", "organisation", "id")).containsExactly(council);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			909,       2023-04-01, LocalAuthority:942 LocalAuthority:943
			E10000006, 2023-04-01, LocalAuthority:942 LocalAuthority:943
			928,       2021-04-01, LocalAuthority:940 LocalAuthority:941
			835,       2019-04-01, LocalAuthority:839 LocalAuthority:838
			839,       2019-03-31, LocalAuthority:836 LocalAuthority:837 LocalAuthority:835
			""")
	void namesTheCandidatesWhereACouncilWasDividedOrMerged(String code, String day, String candidates) {
		Asked.Answer answer = Asked.about("annual-review").living(code).on(day).of(this.graphQl);
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.each("responsible", "organisation", "id")).containsExactly("null");
		assertThat(answer.candidates("MAINTAINING_LA")).containsExactly(candidates.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "881, 2026-03-31, QH8", "881, 2026-04-01, D7T5G", "926, 2026-03-31, QMM", "926, 2026-04-01, T6Y0W",
			"931, 2026-03-31, QU9", "931, 2026-04-01, S0E4D", "886, 2026-03-31, QKS", "886, 2026-04-01, QKS" })
	void namesTheBoardThatServedTheCouncilThen(String council, String day, String board) {
		Asked.Answer answer = Asked.about("continence-service").living(council).on(day).of(this.graphQl);
		assertThat(answer.each("responsible", "organisation", "id")).containsExactly("IntegratedCareBoard:" + board);
	}

	@Test
	void saysWhichOfSeveralBoardsWasAssumed() {
		Asked.Answer answer = Asked.about("continence-service").living("881").on("2026-03-31").of(this.graphQl);
		assertThat(answer.verdict()).isEqualTo("RESOLVED");
		assertThat(answer.missing("DEFAULTED")).singleElement()
			.satisfies((one) -> assertThat(String.valueOf(one.get("question")))
				.contains("Essex County Council lies in the areas of 3 integrated care boards")
				.contains("NHS Mid and South Essex Integrated Care Board, which has the largest share"));
		assertThat(answer.candidates("GP_REGISTRATION_ICB")).containsExactlyInAnyOrder("IntegratedCareBoard:QH8",
				"IntegratedCareBoard:QJG", "IntegratedCareBoard:QM7");
	}

	@Test
	void saysThatTheBoardOfTheOnlyCouncilWasAssumedToo() {
		assertThat(Asked.about("continence-service").of(this.graphQl).missing("DEFAULTED")).singleElement()
			.satisfies((one) -> assertThat(String.valueOf(one.get("question"))).contains(
					"It was assumed that NHS Kent and Medway Integrated Care Board is the integrated care board of "
							+ "the GP practice"));
	}

	@Test
	void takesTheBoardOfTheGpPracticeWhereItIsGiven() {
		Asked.Answer answer = Asked.about("continence-service").placed("registeredIcb", "S9B9J").of(this.graphQl);
		assertThat(answer.each("responsible", "organisation", "id")).containsExactly("IntegratedCareBoard:S9B9J");
		assertThat(answer.missing("DEFAULTED")).isEmpty();
	}

	@Test
	void followsABoardToTheOneThatTookItOver() {
		Asked before = Asked.about("continence-service").placed("registeredIcb", "QNX").on("2026-03-31");
		Asked after = Asked.about("continence-service").placed("registeredIcb", "QNX").on("2026-04-01");
		assertThat(before.of(this.graphQl).each("responsible", "organisation", "id"))
			.containsExactly("IntegratedCareBoard:QNX");
		assertThat(after.of(this.graphQl).each("responsible", "organisation", "id"))
			.containsExactly("IntegratedCareBoard:S9B9J");
	}

	@Test
	void asksWhichBoardWhereOneWasDivided() {
		Asked.Answer answer = Asked.about("continence-service")
			.placed("registeredIcb", "QNQ")
			.on("2026-04-01")
			.of(this.graphQl);
		assertThat(answer.verdict()).isEqualTo("UNKNOWN");
		assertThat(answer.candidates("GP_REGISTRATION_ICB")).containsExactlyInAnyOrder("IntegratedCareBoard:QRL",
				"IntegratedCareBoard:S0E4D", "IntegratedCareBoard:S9B9J");
	}

	@Test
	void leavesTheDutyWithTheBoardThatWasResponsibleBeforeAPlacement() {
		Asked.Answer open = Asked.about("continence-service")
			.given("PLACED_IN_OTHER_ICB_AREA", true)
			.placed("registeredIcb", "QKS")
			.of(this.graphQl);
		assertThat(open.verdict()).isEqualTo("UNKNOWN");
		assertThat(open.sentence()).doesNotContain("Kent and Medway");
		assertThat(open.each("responsible", "role", "id")).containsExactly("ORIGINATING_ICB");
		Asked.Answer named = Asked.about("continence-service")
			.given("PLACED_IN_OTHER_ICB_AREA", true)
			.role("ORIGINATING_ICB", Map.of("odsCode", "S9B9J"))
			.of(this.graphQl);
		assertThat(named.verdict()).isEqualTo("RESOLVED");
		assertThat(named.each("responsible", "organisation", "id")).containsExactly("IntegratedCareBoard:S9B9J");
	}

	@Test
	void listsTheAssumptionThatNobodyPlacedTheChildElsewhere() {
		assertThat(Asked.about("continence-service").of(this.graphQl).conditions("ASSUMED"))
			.contains("PLACED_IN_OTHER_ICB_AREA");
	}

	@Test
	void saysThatThereWereNoBoardsWhereThereWereNone() {
		Asked.Answer answer = Asked.about("slt-educational")
			.given("NHS_PROVIDES", true)
			.on("2020-04-01")
			.of(this.graphQl);
		assertThat(answer.missing("UNIDENTIFIED")).singleElement()
			.satisfies((one) -> assertThat(one.get("question")).isEqualTo(
					"No integrated care board served Kent County Council on that day, and what there was before the boards is not in the tables."));
	}

	@Test
	void offersTheBoardsOfEveryCouncilThatMayBeMeant() {
		Asked.Answer answer = Asked.about("continence-service").living("909").on("2023-04-01").of(this.graphQl);
		assertThat(answer.candidates("GP_REGISTRATION_ICB")).containsExactlyInAnyOrder("IntegratedCareBoard:QE1",
				"IntegratedCareBoard:QHM");
	}

	@Test
	void tellsTheCouncilThatMaintainsThePlanFromTheOneWhereTheChildLives() {
		Asked.Answer therapy = Asked.about("slt-educational").placed("maintainingAuthority", "845").of(this.graphQl);
		assertThat(therapy.each("responsible", "organisation", "id")).containsOnly("LocalAuthority:845");
		Asked.Answer travel = Asked.about("travel-5-16")
			.placed("maintainingAuthority", "845")
			.given("ELIGIBLE_FOR_TRAVEL", true)
			.of(this.graphQl);
		assertThat(travel.each("responsible", "organisation", "id")).containsExactly("LocalAuthority:886");
	}

	@Test
	void namesThePayerOfThePlaceBesideTheCouncilOfThePlan() {
		Asked.Answer answer = Asked.about("special-school-place")
			.in("SPECIAL_SCHOOL")
			.placed("maintainingAuthority", "845")
			.council("PROVIDER_LA", "887")
			.of(this.graphQl);
		assertThat(answer.each("funding", "payer", "organisation", "id")).containsExactly("LocalAuthority:845",
				"LocalAuthority:887", "LocalAuthority:845");
	}

	@Test
	void lendsTheNameOfADelegatedServiceToTheBoardThatItWasDelegatedTo() {
		assertThat(Asked.about("aac-specialised").of(this.graphQl).each("responsible", "organisation", "id"))
			.containsExactly("NationalBody:org-nhse");
		assertThat(Asked.about("aac-specialised")
			.role("SPECIALISED_COMMISSIONER", Map.of("odsCode", "QKS"))
			.of(this.graphQl)
			.each("responsible", "organisation", "id")).containsExactly("IntegratedCareBoard:QKS");
	}

	@Test
	void answersAgainForTheInstantThatItEchoes() {
		Asked.Answer answer = Asked.about("annual-review").of(this.graphQl);
		String knownAt = String.valueOf(Asked.text(answer.fields(), "asOf", "knownAt"));
		assertThat(Asked.about("annual-review").knownAt(knownAt).of(this.graphQl)).isEqualTo(answer);
		for (String zone : List.of("-05:00", "+05:30")) {
			String elsewhere = OffsetDateTime.parse(knownAt).withOffsetSameInstant(ZoneOffset.of(zone)).toString();
			assertThat(Asked.about("annual-review").knownAt(elsewhere).of(this.graphQl).claims())
				.isEqualTo(answer.claims());
		}
	}

	@Test
	void followsTheLawFromOneDayToTheNext() {
		Asked.Answer before = Asked.about("travel-out-of-authority-lac")
			.given("LOOKED_AFTER", true)
			.given("ELIGIBLE_FOR_TRAVEL", true)
			.council("HOME_LA", "845")
			.on("2026-08-31")
			.of(this.graphQl);
		Asked.Answer after = Asked.about("travel-out-of-authority-lac")
			.given("LOOKED_AFTER", true)
			.given("ELIGIBLE_FOR_TRAVEL", true)
			.council("HOME_LA", "845")
			.on("2026-09-01")
			.of(this.graphQl);
		assertThat(before.rules()).isEqualTo(List.of("mx-travel-out-of-authority-lac--any--ehcp--1"));
		assertThat(before.verdict()).isEqualTo("CONTESTED");
		assertThat(after.rules()).isEqualTo(List.of("mx-travel-out-of-authority-lac--any--ehcp--3",
				"mx-travel-out-of-authority-lac--any--ehcp--2"));
		assertThat(after.verdict()).isEqualTo("SHARED");
	}

}
