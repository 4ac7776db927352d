package org.sendgraph.change;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many changes at once, through the API.
 */
class AppliedChangesIT {

	private static final Store STORE = Store.shared();

	private static final Actor LEEDS = Store.officer("LocalAuthority:383");

	private static final String CITED = "sources: [{document: {title: \"Budget book\"}}]";

	private static final String JOURNAL = """
			{ changes(from: "2000-01-01T00:00:00Z", to: "2099-01-01T00:00:00Z", about: "LocalAuthority:383") { totalCount }
			  arrangements(filter: {place: "LocalAuthority:383"}) { totalCount } }""";

	private static final String PREVIEW = """
			{ previewChanges(changes: [%s], sources: [{document: {title: "Minutes"}}], validOn: "2036-05-01", question: {
			    provision: "Provision:slt-educational", age: 9, planStatus: EHCP, setting: {type: MAINSTREAM_SCHOOL},
			    place: {residentAuthority: "383"}}) {
			  __typename
			  ... on ChangeRefused { index problem { __typename path } }
			  ... on ChangesPreviewed { before { ...said } after { ...said } } } }
			fragment said on AccountabilityAnswer { sentence because { text } permalink asOf { knownAt } claims {
			  funding { payer { name } share } rule { id } sources { title }
			  arrangement { title change confirmed parties { organisation { name } share } sources { title } } } }""";

	@Test
	void makesAllOfThemAsOneEntry() {
		assertThat(STORE.change(LEEDS, "applyChanges(changes: [{recordBudget: "
				+ budget("2033-34", "LocalAuthority:383") + "}, {recordAllocation: {payer: "
				+ "\"Budget:383-dsg-high-needs-block-2033-34\", payee: \"LocalAuthority:330\", amount: 5, kind: RECOUPMENT, "
				+ "figures: OUTTURN}}], " + CITED, "... on ChangesApplied { entry { action about } repeated }")
			.toString()).contains("ChangesApplied", "APPLY_CHANGES", "Budget:383-dsg-high-needs-block-2033-34",
					"Allocation:recorded-");
	}

	@Test
	void makesNoneWhenOneCannotBeMade() {
		assertThat(STORE.change(LEEDS,
				"applyChanges(changes: [{recordBudget: " + budget("2034-35", "LocalAuthority:383")
						+ "}, {recordBudget: " + budget("2034-35", "LocalAuthority:330") + "}], " + CITED,
				"... on ChangeRefused { index problem { __typename } }"))
			.hasToString(
					"{__typename=ChangeRefused, path=[changes, 1, budget, holder], index=1, problem={__typename=NotAParty}}");
		assertThat(STORE.data(Actor.ANYONE, "{ budget(id: \"Budget:383-dsg-high-needs-block-2034-35\") { amount } }",
				Map.of()))
			.hasToString("{budget=null}");
	}

	@Test
	void showsTheAnswerBeforeAndAfterAndRecordsNothing() {
		String journal = STORE.data(Actor.ANYONE, JOURNAL, Map.of()).toString();
		Map<?, ?> shown = (Map<?, ?>) preview(LEEDS, pool(60, 40)).get("previewChanges");
		assertThat(shown.get("before").toString()).contains("arrangement=null").doesNotContain("Pool of two");
		assertThat(shown.get("after").toString()).contains("title=Pool of two", "title=Minutes", "share=60.00",
				"arrangement={title=Pool of two, change=RECORDED, confirmed=false",
				"Leeds City Council pays 60% and NHS West Yorkshire Integrated Care Board 40%");
		assertThat(preview(LEEDS, pool(60, 40)).get("previewChanges").toString()).contains("title=Pool of two");
		assertThat(STORE.data(Actor.ANYONE, JOURNAL, Map.of())).hasToString(journal);
	}

	@Test
	void refusesInAPreviewWhatItWouldRefuseToRecord() {
		assertThat(preview(LEEDS, pool(60, 30)).get("previewChanges")).hasToString(
				"{__typename=ChangeRefused, index=0, problem={__typename=SharesNotWhole, path=[arrangement, parties]}}");
		assertThat(STORE
			.execute(new Actor("Auditor", null, Set.of(ActorRole.AUDITOR)), PREVIEW.formatted(pool(60, 40)), Map.of())
			.getErrors()
			.toString()).contains("needs the role officer");
		assertThat(STORE.execute(LEEDS, PREVIEW.formatted(pool(60, 40)).replace("slt-educational", "nothing"), Map.of())
			.getErrors()
			.toString()).contains("is the id of no provision");
	}

	private static Map<String, Object> preview(Actor actor, String change) {
		return STORE.data(actor, PREVIEW.formatted(change), Map.of());
	}

	private static String pool(int council, int board) {
		return """
				{recordArrangement: {title: "Pool of two", place: "LocalAuthority:383",
				  rules: ["Rule:mx-slt-educational--any--ehcp--1"], start: "2036-04-01", end: "2037-04-01", parties: [
				    {organisation: "LocalAuthority:383", part: PAYS, share: %d},
				    {organisation: "IntegratedCareBoard:QWO", part: PAYS, share: %d}]}}""".formatted(council, board);
	}

	private static String budget(String year, String holder) {
		return "{holder: \"" + holder + "\", stream: \"FundingStream:dsg-high-needs-block\", financialYear: \"" + year
				+ "\", amount: 100, figures: PLANNED}";
	}

}
