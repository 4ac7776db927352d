package org.sendgraph.arrangement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.journal.Journals;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

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

	private static final String LETTER = "sources: [{document: {title: \"Letter\"}}]";

	private static final String RECORD = """
			mutation ($agreed: ArrangementInput!, $key: String!) {
			  recordArrangement(arrangement: $agreed, reason: "Agreed by the board", idempotencyKey: $key
			    sources: [{document: {title: "Minutes of the joint board"}, locator: "item 7"}]) {
			    __typename
			    ... on ArrangementRecorded { repeated entry { id } arrangement { id confirmed change terms parties { share } } }
			    ... on SharesNotWhole { total }
			    ... on PeriodsOverlap { arrangements { id } }
			    ... on PartyNotThere { organisation }
			  }
			}""";

	private static final String CORRECT = """
			mutation ($id: ID!, $agreed: ArrangementInput!, $key: String!) {
			  correctArrangement(arrangement: $id, correction: $agreed, reason: "Typed wrongly", idempotencyKey: $key
			    sources: [{document: {title: "Minutes of the joint board"}}]) {
			    __typename ... on ArrangementCorrected { arrangement { change parties { share } } }
			  }
			}""";

	private static final Store STORE = Store.shared();

	@Test
	void recordsWhatACouncilAndABoardAgreed() {
		Map<?, ?> recorded = record(KENT, agreed(60, 40));
		assertThat(recorded.get("__typename")).isEqualTo("ArrangementRecorded");
		assertThat(recorded.get("arrangement").toString()).contains("confirmed=false", "share=60.00", "share=40.00",
				"change=RECORDED", "terms=Six sessions each half term");
		assertThat(STORE.bean(Journals.class).check(Map.of()).finding()).isNull();
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
	void isConfirmedByTheOtherPartyAndThenEnds() {
		String id = id(record(KENT, agreed(60, 40)));
		int year = YEAR.get() - 1;
		String confirm = "confirmArrangement(arrangement: \"" + id + "\"";
		assertThat(STORE.change(BOARD, confirm, "... on ArrangementConfirmed { arrangement { confirmed change } }"))
			.hasToString("{__typename=ArrangementConfirmed, arrangement={confirmed=true, change=CONFIRMED}}");
		assertThat(STORE.change(BOARD, confirm, "")).hasToString("{__typename=AlreadyConfirmed, path=[arrangement]}");
		assertThat(STORE
			.change(KENT, "endArrangement(arrangement: \"" + id + "\", on: \"" + year + "-09-01\", " + LETTER,
					"... on ArrangementEnded { arrangement { period { start end } confirmed sources { title } } }")
			.toString()).contains("period={start=" + year + "-04-01, end=" + year + "-09-01}, confirmed=true",
					"title=Minutes of the joint board", "title=Letter");
		assertThat(history(id)).extracting((version) -> version.get("kind"))
			.containsExactly("FIRST", "CHANGE", "CHANGE");
	}

	@Test
	void tellsACorrectionFromAChangeOfTheWorldAndKeepsWhatWasKnown() {
		Map<String, Object> agreed = agreed(60, 40);
		String id = id(record(KENT, agreed));
		Object before = history(id).getFirst().get("recordedAt");
		agreed.put("parties",
				List.of(party("LocalAuthority:886", "PAYS", 70), party("IntegratedCareBoard:QKS", "PAYS", 30)));
		assertThat(STORE.data(KENT, CORRECT, Map.of("id", id, "agreed", agreed, "key", UUID.randomUUID().toString())))
			.hasToString("{correctArrangement={__typename=ArrangementCorrected, arrangement={change=CORRECTED, "
					+ "parties=[{share=70.00}, {share=30.00}]}}}");
		assertThat(history(id)).extracting((version) -> version.get("kind")).containsExactly("FIRST", "CORRECTION");
		assertThat(STORE.data(Actor.ANYONE,
				"query ($id: ID!, $at: DateTime!) { arrangement(id: $id, asOf: {knownAt: $at}) { parties { share } } }",
				Map.of("id", id, "at", before))
			.toString()).contains("share=60.00", "share=40.00").doesNotContain("70");
	}

	@Test
	void putsOnlyASuccessorInThePlaceOfABody() {
		Map<String, Object> agreed = agreed(60, 40);
		String id = id(record(KENT, agreed));
		String transfer = "transferArrangement(arrangement: \"" + id
				+ "\", from: \"IntegratedCareBoard:QKS\", to: \"%s\", on: \"" + agreed.get("start") + "\", " + LETTER;
		assertThat(STORE.change(KENT, transfer.formatted("LocalAuthority:330"), ""))
			.hasToString("{__typename=NotASuccessor, path=[to]}");
	}

	@Test
	void putsTheSuccessorOfTwoBoardsInThePlaceOfBothFromItsFirstDay() {
		Actor norfolk = Store.officer("LocalAuthority:926");
		Map<String, Object> agreed = new HashMap<>(Map.of("title", "Eastern pool", "place", "LocalAuthority:926",
				"rules", List.of(RULE), "start", "2025-04-01", "parties",
				List.of(party("IntegratedCareBoard:QMM", "PAYS", 30), party("IntegratedCareBoard:QJG", "PAYS", 20),
						party("LocalAuthority:926", "PAYS", 50))));
		String id = id(record(norfolk, agreed));
		String gone = "{ findings(kinds: [ARRANGEMENT_PARTY_GONE], place: {residentAuthority: \"926\"}, asOf: {validOn: \"2026-05-01\"}) { nodes { about sentence } } }";
		assertThat(STORE.data(Actor.ANYONE, gone, Map.of()).toString()).contains(id, "a successor has to take over");
		String transfer = "transferArrangement(arrangement: \"" + id
				+ "\", from: \"IntegratedCareBoard:%s\", to: \"IntegratedCareBoard:T6Y0W\", on: \"%s\", " + LETTER;
		assertThat(STORE.change(norfolk, transfer.formatted("QMM", "2025-06-01"), ""))
			.hasToString("{__typename=NotASuccessor, path=[to]}");
		assertThat(STORE.change(norfolk, transfer.formatted("QMM", "2026-04-01"), "").get("__typename"))
			.isEqualTo("ArrangementTransferred");
		assertThat(STORE.change(norfolk, transfer.formatted("QJG", "2026-04-01"), "").get("__typename"))
			.isEqualTo("ArrangementTransferred");
		assertThat(STORE.data(Actor.ANYONE, gone, Map.of())).hasToString("{findings={nodes=[]}}");
		assertThat(STORE.data(Actor.ANYONE,
				"{ before: arrangement(id: \"" + id
						+ "\", asOf: {validOn: \"2026-03-31\"}) { parties { organisation { id } share } } "
						+ "after: arrangement(id: \"" + id
						+ "\", asOf: {validOn: \"2026-04-01\"}) { parties { organisation { id } share } } }",
				Map.of()))
			.hasToString("{before={parties=[{organisation={id=IntegratedCareBoard:QMM}, share=30.00}, "
					+ "{organisation={id=IntegratedCareBoard:QJG}, share=20.00}, {organisation={id=LocalAuthority:926}, share=50.00}]}, "
					+ "after={parties=[{organisation={id=IntegratedCareBoard:T6Y0W}, share=50.00}, "
					+ "{organisation={id=LocalAuthority:926}, share=50.00}]}}");
	}

	@Test
	void letsNobodySettleWhatCountsInAnotherCouncilsArea() {
		Map<String, Object> agreed = agreed(60, 40);
		agreed.put("place", "LocalAuthority:330");
		assertThat(
				STORE.execute(KENT, RECORD, Map.of("agreed", agreed, "key", UUID.randomUUID().toString())).getErrors())
			.hasSize(1)
			.first()
			.satisfies((error) -> assertThat(error.getMessage()).contains("Neither the council of the place"));
	}

	@Test
	void erasesNothingAboutAnotherThingThatWasRecordedTogether() {
		Object both = STORE
			.data(KENT,
					"""
							mutation ($one: ArrangementInput!, $other: ArrangementInput!, $key: String!) {
							  applyChanges(changes: [{recordArrangement: $one}, {recordArrangement: $other}], reason: "Agreed", idempotencyKey: $key
							    sources: [{document: {title: "Minutes of both"}}]) { ... on ChangesApplied { entry { about } } }
							}""",
					Map.of("one", agreed(60, 40), "other", agreed(60, 40), "key", UUID.randomUUID().toString()))
			.get("applyChanges");
		List<String> ids = ((List<?>) ((Map<?, ?>) ((Map<?, ?>) both).get("entry")).get("about")).stream()
			.map(String::valueOf)
			.filter((id) -> id.startsWith("Arrangement:"))
			.toList();
		assertThat(ids).hasSize(2);
		STORE.change(new Actor("Steward", null, Set.of(ActorRole.STEWARD)),
				"eraseWording(about: \"" + ids.getFirst() + "\"", "");
		String ask = "{ arrangement(id: \"%s\") { title terms sources { title } } }";
		assertThat(STORE.data(Actor.ANYONE, ask.formatted(ids.getFirst()), Map.of()))
			.hasToString("{arrangement={title=(erased), terms=null, sources=[{title=Minutes of both}]}}");
		assertThat(STORE.data(Actor.ANYONE, ask.formatted(ids.getLast()), Map.of()))
			.hasToString("{arrangement={title=Speech and language pool, terms=Six sessions each half term, "
					+ "sources=[{title=Minutes of both}]}}");
	}

	@Test
	void takesNoOtherRequestForOneWhoseWordsWereErased() {
		String key = UUID.randomUUID().toString();
		String id = id(record(KENT, agreed(60, 40), key));
		STORE.change(new Actor("Steward", null, Set.of(ActorRole.STEWARD)), "eraseWording(about: \"" + id + "\"", "");
		assertThat(record(KENT, agreed(70, 30), key).get("__typename")).isEqualTo("KeyAlreadyUsed");
	}

	@Test
	void showsWhoAndWhyToAuditorsAndTheirOwnBodyOnly() {
		String id = id(record(KENT, agreed(60, 40)));
		String who = "{ history(of: \"" + id + "\") { entry { recordedBy reason } } }";
		assertThat(STORE.data(Actor.ANYONE, who, Map.of()))
			.hasToString("{history=[{entry={recordedBy=null, reason=null}}]}");
		assertThat(STORE.data(BOARD, who, Map.of())).hasToString("{history=[{entry={recordedBy=null, reason=null}}]}");
		assertThat(STORE.data(KENT, who, Map.of()))
			.hasToString("{history=[{entry={recordedBy=Officer of LocalAuthority:886, reason=Agreed by the board}}]}");
		assertThat(STORE.data(new Actor("Auditor", null, Set.of(ActorRole.AUDITOR)), who, Map.of()).toString())
			.contains("reason=Agreed by the board");
	}

	@Test
	void erasesWhatPeopleWroteWithoutBreakingTheJournal() {
		String id = id(record(KENT, agreed(60, 40)));
		Actor steward = new Actor("Steward", null, Set.of(ActorRole.STEWARD));
		String erase = "eraseWording(about: \"" + id + "\"";
		assertThat(STORE.change(steward, erase, "... on WordingErased { repeated }"))
			.hasToString("{__typename=WordingErased, repeated=false}");
		assertThat(STORE.data(KENT,
				"{ arrangement(id: \"" + id + "\") { title terms erased } history(of: \"" + id
						+ "\") { entry { recordedBy reason } } }",
				Map.of()))
			.hasToString("{arrangement={title=(erased), terms=null, erased=true}, "
					+ "history=[{entry={recordedBy=null, reason=null}}]}");
		assertThat(STORE.change(steward, erase, "")).hasToString("{__typename=NothingToErase, path=[about]}");
		assertThat(STORE.bean(Journals.class).check(Map.of()).finding()).isNull();
	}

	@Test
	void refusesWordsThatLookLikeDataAboutAChild() {
		Map<String, Object> agreed = agreed(60, 40);
		agreed.put("terms", "For the boy with NHS number 943 476 5919");
		assertThat(
				STORE.execute(KENT, RECORD, Map.of("agreed", agreed, "key", UUID.randomUUID().toString())).getErrors())
			.hasSize(1)
			.first()
			.satisfies((error) -> assertThat(error.getMessage()).contains("NHS number").doesNotContain("5919"));
	}

	@Test
	void changesTheAnswerAtOnceAndNeverWhoMust() {
		Map<String, Object> agreed = agreed(60, 40);
		String ask = """
				{ whoIsResponsible(question: {provision: "Provision:slt-educational", age: 9, planStatus: EHCP,
				    setting: {type: MAINSTREAM_SCHOOL}, place: {residentAuthority: "886"}}, asOf: {validOn: "%s"})
				  { claims { responsible { name } arrangement { id } } } }""".formatted(agreed.get("start"));
		assertThat(STORE.data(Actor.ANYONE, ask, Map.of()).toString()).doesNotContain("arrangement={");
		String id = id(record(KENT, agreed));
		assertThat(STORE.data(Actor.ANYONE, ask, Map.of()).toString())
			.contains("responsible={name=Kent County Council}, arrangement={id=" + id + "}")
			.doesNotContain("responsible={name=NHS");
	}

	@Test
	void isFoundWhenTheDocumentThatItCitesIsWithdrawn() {
		String id = id(record(KENT, agreed(60, 40)));
		Map<?, ?> ended = STORE.change(KENT,
				"endArrangement(arrangement: \"" + id + "\", on: \"" + (YEAR.get() - 1)
						+ "-09-01\", sources: [{document: {title: \"Draft\"}}]",
				"... on ArrangementEnded { arrangement { sources { id title } } }");
		String draft = ((List<?>) ((Map<?, ?>) ended.get("arrangement")).get("sources")).stream()
			.map((source) -> (Map<?, ?>) source)
			.filter((source) -> "Draft".equals(source.get("title")))
			.map((source) -> (String) source.get("id"))
			.findFirst()
			.orElseThrow();
		String ask = "{ findings(kinds: [SOURCE_WITHDRAWN], place: {residentAuthority: \"886\"}) { nodes { about sentence } } }";
		STORE.change(KENT, "withdrawSource(source: \"" + draft + "\"", "");
		assertThat(STORE.data(Actor.ANYONE, ask, Map.of()).toString()).contains(id,
				"“Draft”, which was withdrawn since");
	}

	@Test
	void isContestedWhileAPartyDisputesIt() {
		Map<String, Object> agreed = agreed(60, 40);
		String id = id(record(KENT, agreed));
		String ask = """
				{ whoIsResponsible(question: {provision: "Provision:slt-educational", age: 9, planStatus: EHCP,
				    setting: {type: MAINSTREAM_SCHOOL}, place: {residentAuthority: "886"}}, asOf: {validOn: "%s"})
				  { verdict sentence } }""".formatted(agreed.get("start"));
		assertThat(STORE.data(Actor.ANYONE, ask, Map.of()).toString()).doesNotContain("disputes");
		Map<?, ?> raised = STORE.change(BOARD, "raiseDispute(about: \"" + id + "\", text: \"We never agreed to 40 %\"",
				"... on DisputeRaised { dispute { id } }");
		assertThat(STORE.data(Actor.ANYONE, ask, Map.of()).toString()).contains("verdict=CONTESTED",
				"a party disputes what was agreed, and that is not settled", "Kent County Council must secure this");
		STORE.change(BOARD, "settleDispute(dispute: \"" + ((Map<?, ?>) raised.get("dispute")).get("id")
				+ "\", outcome: \"It stays at 40 %\"", "");
		assertThat(STORE.data(Actor.ANYONE, ask, Map.of()).toString()).doesNotContain("disputes");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> history(String id) {
		return (List<Map<String, Object>>) STORE
			.data(Actor.ANYONE, "{ history(of: \"" + id + "\") { kind recordedAt } }", Map.of())
			.get("history");
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
		return (Map<?, ?>) STORE.data(actor, RECORD, Map.of("agreed", agreed, "key", key)).get("recordArrangement");
	}

}
