package org.sendgraph.arrangement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.journal.Journals;
import org.sendgraph.terms.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What officers record about arrangements, through the API.
 */
class RecordedArrangementsIT {

	private static final Actor KENT = Store.officer("LocalAuthority:886");

	private static final Actor BOARD = Store.officer("IntegratedCareBoard:QKS");

	private static final String RULE = "Rule:mx-slt-educational--any--ehcp--1";

	/** Each arrangement of the tests has a year of its own, so that none overlaps. */
	private static final AtomicInteger YEAR = new AtomicInteger(2030);

	private static Store store;

	@BeforeAll
	static void start() {
		store = new Store("--sendgraph.figures=false");
	}

	@AfterAll
	static void stop() {
		store.close();
	}

	@Test
	void recordsWhatACouncilAndABoardAgreed() {
		Map<?, ?> recorded = record(KENT, agreed(60, 40));
		assertThat(recorded.get("__typename")).isEqualTo("ArrangementRecorded");
		assertThat(recorded.get("arrangement").toString()).contains("confirmed=false", "share=60.00", "share=40.00",
				"change=RECORDED", "terms=Six sessions each half term");
		assertThat(store.bean(Journals.class).check(Map.of()).finding()).isNull();
	}

	@Test
	void hasOneEffectHoweverOftenARequestIsRepeated() {
		Map<String, Object> agreed = agreed(60, 40);
		String key = UUID.randomUUID().toString();
		Map<?, ?> first = record(KENT, agreed, key);
		Map<?, ?> again = record(KENT, agreed, key);
		assertThat(first.get("repeated")).isEqualTo(false);
		assertThat(again.get("repeated")).isEqualTo(true);
		assertThat(again.get("entry")).isEqualTo(first.get("entry"));
		Map<String, Object> other = new HashMap<>(agreed);
		other.put("title", "Something else");
		assertThat(record(KENT, other, key).get("__typename")).isEqualTo("KeyAlreadyUsed");
	}

	@Test
	void refusesSharesThatDoNotMakeAWhole() {
		assertThat(record(KENT, agreed(60, 30))).hasToString("{__typename=SharesNotWhole, total=90.00}");
	}

	@Test
	void refusesAnotherOneOfTheSameScopeAndDays() {
		Map<String, Object> agreed = agreed(60, 40);
		Map<?, ?> first = record(KENT, agreed);
		Map<?, ?> second = record(KENT, agreed);
		assertThat(second.get("__typename")).isEqualTo("PeriodsOverlap");
		assertThat(second.get("arrangements"))
			.isEqualTo(List.of(Map.of("id", ((Map<?, ?>) first.get("arrangement")).get("id"))));
	}

	@Test
	void refusesToMoveADuty() {
		Map<String, Object> agreed = agreed(60, 40);
		agreed.put("parties", List.of(party("IntegratedCareBoard:QKS", "ANSWERS_FOR", null),
				party("LocalAuthority:886", "PAYS", null)));
		assertThat(record(KENT, agreed).get("__typename")).isEqualTo("DutyCannotMove");
	}

	@Test
	void refusesABodyThatDoesNotExistOnTheDay() {
		Map<String, Object> agreed = agreed(60, 40);
		agreed.put("start", "2019-04-01");
		agreed.put("end", "2020-04-01");
		assertThat(record(KENT, agreed))
			.hasToString("{__typename=PartyNotThere, organisation=IntegratedCareBoard:QKS}");
	}

	@Test
	void letsOnlyPartiesRecord() {
		assertThat(record(Store.officer("LocalAuthority:330"), agreed(60, 40)).get("__typename"))
			.isEqualTo("NotAParty");
	}

	@Test
	void isConfirmedByTheOtherPartyThenEndedAndCorrected() {
		String id = id(record(KENT, agreed(60, 40)));
		int year = YEAR.get() - 1;
		assertThat(write(BOARD, "confirmArrangement", "arrangement: \"" + id + "\"", "arrangement { confirmed change }",
				false))
			.hasToString("{__typename=ArrangementConfirmed, arrangement={confirmed=true, change=CONFIRMED}}");
		assertThat(write(BOARD, "confirmArrangement", "arrangement: \"" + id + "\"", "arrangement { confirmed }", false)
			.get("__typename")).isEqualTo("AlreadyConfirmed");
		assertThat(write(KENT, "endArrangement", "arrangement: \"" + id + "\", on: \"" + year + "-09-01\"",
				"arrangement { period { start end } confirmed }", true))
			.hasToString("{__typename=ArrangementEnded, arrangement={period={start=" + year + "-04-01, end=" + year
					+ "-09-01}, confirmed=true}}");
		assertThat(
				store
					.data(Actor.ANYONE,
							"{ history(of: \"" + id
									+ "\") { kind period { end } supersededAt entry { action reason } } }",
							Map.of())
					.toString())
			.contains("kind=FIRST", "kind=CHANGE", "action=END_ARRANGEMENT", "reason=null")
			.doesNotContain("CORRECTION");
	}

	private static String id(Map<?, ?> recorded) {
		return (String) ((Map<?, ?>) recorded.get("arrangement")).get("id");
	}

	private static Map<String, Object> agreed(int council, int board) {
		int year = YEAR.getAndIncrement();
		return new HashMap<>(Map.of("title", "Speech and language pool", "place", "LocalAuthority:886", "rules",
				List.of(RULE), "start", year + "-04-01", "end", (year + 1) + "-04-01", "pooled", true, "terms",
				"Six sessions each half term", "parties",
				List.of(party("LocalAuthority:886", "PAYS", council), party("IntegratedCareBoard:QKS", "PAYS", board),
						party("IntegratedCareBoard:QKS", "COMMISSIONS", null))));
	}

	private static Map<String, Object> party(String organisation, String part, Integer share) {
		return (share != null) ? Map.of("organisation", organisation, "part", part, "share", share)
				: Map.of("organisation", organisation, "part", part);
	}

	private static Map<?, ?> record(Actor actor, Map<String, Object> agreed) {
		return record(actor, agreed, UUID.randomUUID().toString());
	}

	private static Map<?, ?> record(Actor actor, Map<String, Object> agreed, String key) {
		return (Map<?, ?>) store
			.data(actor,
					"""
							mutation ($agreed: ArrangementInput!, $key: String!) {
							  recordArrangement(arrangement: $agreed, reason: "Agreed by the board", idempotencyKey: $key
							    sources: [{document: {title: "Minutes of the joint board"}, locator: "item 7"}]) {
							    __typename
							    ... on ArrangementRecorded { repeated entry { id } arrangement { id confirmed change terms parties { share } } }
							    ... on SharesNotWhole { total }
							    ... on PeriodsOverlap { arrangements { id } }
							    ... on PartyNotThere { organisation }
							  }
							}""",
					Map.of("agreed", agreed, "key", key))
			.get("recordArrangement");
	}

	private static Map<?, ?> write(Actor actor, String verb, String arguments, String wanted, boolean cites) {
		String done = Map.of("confirmArrangement", "ArrangementConfirmed", "endArrangement", "ArrangementEnded")
			.get(verb);
		return (Map<?, ?>) store
			.data(actor,
					"mutation { " + verb + "(" + arguments + ", reason: \"Agreed\", idempotencyKey: \""
							+ UUID.randomUUID() + "\"" + (cites ? ", sources: [{document: {title: \"Letter\"}}]" : "")
							+ ") { __typename ... on " + done + " { " + wanted + " } } }",
					Map.of())
			.get(verb);
	}

}
