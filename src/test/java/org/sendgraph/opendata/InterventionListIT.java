package org.sendgraph.opendata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Interventions in two councils that do not exist, all of them made up.
 */
class InterventionListIT {

	private static final String EVENTS = "events { kind stated sure until }";

	private static ImportedGraph graph;

	private static Map<String, Object> before;

	private static Map<String, Object> afterTheDryRun;

	private static ImportedGraph.Said dry;

	private static ImportedGraph.Said first;

	private static ImportedGraph.Said again;

	private static Map<String, Object> older;

	private static ImportedGraph.Said newer;

	private static ImportedGraph.Said tooOld;

	@BeforeAll
	static void takesTheFilesIn() {
		graph = new ImportedGraph();
		before = about("X02", "2026-06-01", "absent " + EVENTS);
		dry = graph.take("interventions", "interventions/otherford_2025-02-01.csv", "--dry-run");
		afterTheDryRun = about("X02", "2026-06-01", "absent " + EVENTS);
		first = graph.take("interventions", "interventions/otherford_2025-02-01.csv");
		again = graph.take("interventions", "interventions/otherford_2025-02-01.csv");
		older = about("X02", "2026-06-01", EVENTS);
		newer = graph.take("interventions", "interventions/otherford_2026-03-01.csv");
		tooOld = graph.take("interventions", "interventions/otherford_2025-02-01.csv");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void saysWhichCommandAddsThemUntilTheyAreThere() {
		assertThat(before.toString()).contains("events=[]", "does not show that there was none",
				"import interventions");
		assertThat(afterTheDryRun).isEqualTo(before);
		assertThat(dry.text()).contains("4 rows read: 4 new");
	}

	@Test
	void saysThatWhatIsOnRecordNeedNotBeAll() {
		assertThat(about("X02", "2026-06-01", "absent").toString()).contains("need not be all there was by this day")
			.doesNotContain("SEND Graph comes with no list of them");
	}

	@Test
	void countsEachRowOnceAndChangesNothingTheSecondTime() {
		assertThat(first.text()).contains("4 rows read: 4 new, 0 changed, 0 unchanged, 0 passed over, 0 rejected");
		assertThat(again.text()).contains("4 unchanged").contains("Nothing has changed, nothing was recorded.");
	}

	@Test
	void letsANewerFileSupersedeTheOlder() {
		assertThat(older)
			.hasToString("{events=[{kind=WRITTEN_STATEMENT, stated=2019-06-14, sure=2019-06-14, until=null}, "
					+ "{kind=INSPECTION, stated=2024-03, sure=2024-03-31, until=null}, "
					+ "{kind=NOTICE, stated=2024-09-03, sure=2024-09-03, until=2026-01-01}]}");
		assertThat(newer.text()).contains("4 rows read: 1 new, 1 changed, 2 unchanged");
		assertThat(about("X02", "2026-06-01", EVENTS).toString()).contains("until=2025-12-01}, {kind=COMMISSIONER")
			.doesNotContain("2026-01-01");
		assertThat(tooOld.code()).isEqualTo(2);
		assertThat(tooOld.text()).contains("Import older files first");
	}

	@Test
	void keepsWhatWasKnownBefore() {
		String recorded = String.valueOf(
				graph.ask("MATCH (import:Import {kind: 'interventions'}) RETURN toString(min(import.recordedAt)) AS at")
					.getFirst()
					.get("at"));
		assertThat(ask(
				"{ intervention(place: {residentAuthority: \"X02\"}, asOf: {validOn: \"2026-06-01\", knownAt: \"%s\"}) { %s } }"
					.formatted(recorded, EVENTS)))
			.isEqualTo(older);
	}

	@Test
	void tellsOfAPastDayOnlyWhatWasSureByThen() {
		assertThat(about("X02", "2024-03-30", EVENTS).toString()).contains("WRITTEN_STATEMENT")
			.doesNotContain("INSPECTION");
		assertThat(about("X02", "2024-03-31", EVENTS).toString()).contains("INSPECTION").doesNotContain("NOTICE");
		assertThat(about("X02", "2025-11-30", EVENTS).toString()).contains("sure=2024-09-03, until=null");
	}

	@Test
	void showsWhichRungsOfTheLadderWereUsed() {
		assertThat(about("X02", "2026-06-01", "rungs { used first step { id } events { kind } }")).hasToString(
				"{rungs=[{used=true, first=2019-06-14, step={id=ProcedureStep:rung-statement}, events=[{kind=WRITTEN_STATEMENT}]}, "
						+ "{used=true, first=2024-03-31, step={id=ProcedureStep:rung-inspection}, events=[{kind=INSPECTION}]}, "
						+ "{used=false, first=null, step={id=ProcedureStep:rung-support}, events=[]}, "
						+ "{used=true, first=2024-09-03, step={id=ProcedureStep:rung-notice}, events=[{kind=NOTICE}]}, "
						+ "{used=false, first=null, step={id=ProcedureStep:rung-board}, events=[]}, "
						+ "{used=false, first=null, step={id=ProcedureStep:rung-default}, events=[]}, "
						+ "{used=true, first=2026-02-10, step={id=ProcedureStep:rung-commissioner}, events=[{kind=COMMISSIONER}]}]}");
	}

	@Test
	void givesEachInterventionItsDocumentAndItsRow() {
		assertThat(graph
			.query("""
					{ nodes(ids: ["Intervention:X02-written-statement-2019-06-14"], asOf: {validOn: "2026-06-01"}) {
					    ... on Intervention { council { name } actedBy rung { id } sources { title url locator note } } } }""")
			.toString()).contains("council={name=Fictional Otherford Borough Council}", "actedBy=Ofsted and CQC",
					"title=Made-up report on Otherford 2019, url=https://reports.example/otherford-2019, locator=null, note=Published on 2019-08-20.",
					"title=otherford_2025-02-01.csv, url=null, locator=row 2");
	}

	@Test
	void doesNotCallAnInspectionARungThatFoundNoFailings() {
		assertThat(about("X01", "2025-01-01", "events { kind intervention { outcome outcomeKind } rung { id } }")
			.toString()).contains(
					"{kind=INSPECTION, intervention={outcome=Typically positive, outcomeKind=TYPICALLY_POSITIVE}, rung=null}");
	}

	@Test
	void saysOfEachWrongRowWhatToDo() throws Exception {
		Path file = ImportedGraph.file("interventions/wrong_2025-02-01.csv");
		assertThat(graph.run("interventions", file).code()).isEqualTo(2);
		assertThat(Files.readString(Path.of(file + ".rejected.csv"))).contains(
				"2,council,X03,is neither the code of a body on record", "3,kind,RAP,is none of the words for it",
				"4,date,2024-13,is no month", "5,until,2024-09-01,is not after 2024-09",
				"6,source_url,nowhere,is no web address", "7,council,909,is the code of a council that did not exist",
				"8,council,XX1,is the code of no council in England", "9,source_title,,is empty",
				"10,kind,DELIVERING_BETTER_VALUE,is an agreement about a deficit,\"Import it with deficit-agreements");
	}

	@Test
	void saysWhichOutcomesAreKnownAndWhyItKeepsWhatAFileNoLongerTells() {
		String said = graph.take("interventions", "interventions/unread_2026-04-01.csv", "--dry-run").text();
		assertThat(said).contains("1 rows read: 1 new",
				"Line 2, outcome “Inconsistent experiences and outcomes” is kept as it is stated, and is none",
				"INCONSISTENT (“lead to inconsistent experiences and outcomes”)", "no longer in the file, kept: 4: ",
				"what has ended needs a row with the day");
	}

	@Test
	void saysOfWhichInspectionTheOutcomeIsNotRecognised() throws Exception {
		Path file = Files.writeString(ImportedGraph.folder().resolve("interventions-20260302.csv"), """
				council,kind,date,until,outcome,acted_by,note,source_title,source_url,published_on
				X01,INSPECTION,2021-05,,Serious weakness,Ofsted and CQC,,Made-up report on Exampleshire,,
				X01,INSPECTION,2024,,Typically positive,Ofsted and CQC,,Made-up report on Exampleshire,,
				X01,INSPECTION,2025-05,,Mixed findings,Ofsted and CQC,,Made-up report on Exampleshire,,
				""");
		assertThat(graph.run("interventions", file).text()).contains("3 rows read: 2 new");
		assertThat(about("X01", "2026-06-01", "absent").toString())
			.contains("Which of the outcomes that are known the inspection of May 2025 had is not recognised",
					"“Mixed findings”", "WIDESPREAD_FAILINGS")
			.doesNotContain("May 2021", "of 2024 had");
	}

	@Test
	void refusesTheCodeOfNoCouncil() {
		assertThatThrownBy(() -> about("999", "2026-06-01", "absent"))
			.hasMessageContaining("is the code of no council");
	}

	private static Map<String, Object> about(String council, String day, String wanted) {
		return ask("{ intervention(place: {residentAuthority: \"%s\"}, asOf: {validOn: \"%s\"}) { %s } }"
			.formatted(council, day, wanted));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> ask(String document) {
		return (Map<String, Object>) graph.query(document).get("intervention");
	}

}
