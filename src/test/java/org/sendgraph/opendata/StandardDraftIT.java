package org.sendgraph.opendata;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A draft of standards that was made up.
 */
class StandardDraftIT {

	private static ImportedGraph graph;

	private static String before;

	private static String afterTheDryRun;

	private static ImportedGraph.Said dry;

	private static ImportedGraph.Said first;

	private static ImportedGraph.Said again;

	private static String older;

	private static ImportedGraph.Said newer;

	@BeforeAll
	static void takesTheFilesIn() {
		graph = new ImportedGraph();
		before = drafts("2026-06-01", "id");
		dry = graph.take("standards", "standards/draft_2025-02-01.csv", "--dry-run");
		afterTheDryRun = drafts("2026-06-01", "id");
		first = graph.take("standards", "standards/draft_2025-02-01.csv");
		again = graph.take("standards", "standards/draft_2025-02-01.csv");
		older = drafts("2026-06-01", "id good sources { title } fundingStreams { id }");
		newer = graph.take("standards", "standards/draft_2026-02-01.csv");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void entersTheListAtOnce() {
		assertThat(before).isEqualTo(afterTheDryRun).isEqualTo("{standards={nodes=[]}}");
		assertThat(dry.text()).contains("2 rows read: 2 new");
		assertThat(first.text()).contains("2 rows read: 2 new");
		assertThat(again.text()).contains("Nothing has changed, nothing was recorded.");
		assertThat(older).contains("{id=Standard:made-up-speech, good=Made up: therapy begins within eight weeks",
				"title=Made-up draft of standards");
	}

	@Test
	void givesWayToANewerDraft() {
		assertThat(newer.text()).contains("2 rows read: 0 new, 1 changed, 1 unchanged");
		assertThat(drafts("2026-06-01", "id good")).contains("within six weeks").doesNotContain("within eight weeks");
	}

	@Test
	void holdsFromTheDayThatTheDraftWasOut() {
		assertThat(drafts("2025-01-14", "id")).isEqualTo("{standards={nodes=[]}}");
		assertThat(drafts("2025-01-15", "id")).contains("made-up-advice", "made-up-speech");
		assertThat(drafts("2026-01-01", "id")).doesNotContain("made-up-advice");
	}

	@Test
	void isComparedWithAPlaceLikeAnyOther() {
		String compared = graph.query("""
				{ compliance(place: {residentAuthority: "886"}, asOf: {validOn: "2026-06-01"}) {
				    standards { standard { id } result assigned achieved } } }""").toString();
		assertThat(compared).contains(
				"{standard={id=Standard:made-up-speech}, result=NO_EVIDENCE, assigned=MET, achieved=NO_EVIDENCE}");
	}

	@Test
	void hasATextThoughNoProvisionIsNamed() {
		assertThat(graph.query("""
				{ compliance(place: {residentAuthority: "886"}, asOf: {validOn: "2025-06-01"}) {
				    standards { standard { id } sentence } } }""").toString()).contains(
				"{standard={id=Standard:made-up-advice}, sentence=It names no provision or no body that answers for it");
	}

	@Test
	void namesEveryKindOfMoneyThatTheDraftNames() {
		assertThat(older).doesNotContain("FundingStream:");
		assertThat(graph
			.query("""
					{ standard(id: "Standard:made-up-speech", asOf: {validOn: "2026-06-01"}) { fundingStreams { id } } }"""))
			.hasToString(
					"{standard={fundingStreams=[{id=FundingStream:hnb-therapies}, {id=FundingStream:icb-cyp-community-services}]}}");
	}

	@Test
	void showsWhereEachStandardWasRead() {
		assertThat(graph
			.query("""
					{ standard(id: "Standard:made-up-speech", asOf: {validOn: "2026-06-01"}) { provisions { id } duty { id force }
					    measure { id } confidence basis period { start end } sources { title note } } }""")
			.toString())
			.contains("provisions=[{id=Provision:slt-educational}, {id=Provision:ot-educational}], "
					+ "duty={id=Duty:ip23-national-standards, force=PROPOSED}, measure={id=Measure:national-standards}, "
					+ "confidence=MEDIUM, basis=TEXT_SEEN, period={start=2025-01-15, end=null}",
					"{title=Made-up second draft of standards, note=Published on 2026-01-20.}",
					"{title=draft_2026-02-01.csv, note=null}");
	}

	@Test
	void saysOfEachWrongRowWhatToDo() throws Exception {
		Path file = ImportedGraph.file("standards/wrong_2025-02-01.csv");
		assertThat(graph.run("standards", file).code()).isEqualTo(2);
		assertThat(Files.readString(Path.of(file + ".rejected.csv"))).contains("2,id,plan-in-20-weeks,\"is no id",
				"3,provisions,Provision:juggling,is no provision on record",
				"4,standing,LAW,is not for an import to say", "5,age_from,19,is above age_to",
				"6,responsible,KING,is none of the words for it", "7,duty,Duty:no-duty,is no duty on record",
				"8,valid_to,2025-01-14,is before valid_from", "9,funding_streams,FundingStream:gold,is no");
	}

	private static String drafts(String day, String wanted) {
		return graph.query(
				"{ standards(filter: {standings: [DRAFT], inForce: true}, asOf: {validOn: \"%s\"}) { nodes { %s } } }"
					.formatted(day, wanted))
			.toString();
	}

}
