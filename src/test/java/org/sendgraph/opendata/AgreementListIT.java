package org.sendgraph.opendata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agreements about deficits of which the money was not known, all of them made up.
 */
class AgreementListIT {

	private static ImportedGraph graph;

	private static String before;

	private static String afterTheDryRun;

	private static ImportedGraph.Said first;

	private static ImportedGraph.Said again;

	private static String older;

	private static String olderThen;

	private static ImportedGraph.Said newer;

	@BeforeAll
	static void takesTheFilesIn() {
		graph = new ImportedGraph();
		before = agreements("886", "2026-06-01");
		graph.take("deficit-agreements", "agreements/made-up_2025-02-01.csv", "--dry-run");
		afterTheDryRun = agreements("886", "2026-06-01");
		first = graph.take("deficit-agreements", "agreements/made-up_2025-02-01.csv");
		again = graph.take("deficit-agreements", "agreements/made-up_2025-02-01.csv");
		older = agreements("886", "2026-06-01");
		olderThen = agreements("886", "2025-06-01");
		newer = graph.take("deficit-agreements", "agreements/made-up_2026-02-01.csv");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void standsInThePlaceOfWhatTheTablesSay() {
		assertThat(before).contains("total=142000000.00, status=null, statusStated=2024-03").isEqualTo(afterTheDryRun);
		assertThat(first.text()).contains("2 rows read: 2 new");
		assertThat(again.text()).contains("Nothing has changed, nothing was recorded.");
		assertThat(older).contains("total=140000000.50, status=null, statusStated=2025-01", "Made-up letter to Kent");
		assertThat(olderThen).contains("total=140000000.50, status=ACTIVE, statusStated=2025-01");
	}

	@Test
	void saysOfAnEmptyListThatItShowsNothing() {
		assertThat(graph
			.query("""
					{ none: deficitAgreements(filter: {programmes: [SAFETY_VALVE], council: "LocalAuthority:202"},
					    asOf: {validOn: "2023-02-01"}) { absent }
					  some: deficitAgreements(filter: {programmes: [SAFETY_VALVE], council: "LocalAuthority:886"}) { absent } }""")
			.toString()).contains("none={absent=[No such agreement is on record by this day", "some={absent=[]}");
	}

	@Test
	void addsAnAmountWithoutTakingAwayWhatTheTablesSay() {
		String told = agreements("838", "2024-05-01");
		assertThat(told).contains("status=SUSPENDED", "total=null");
		assertThat(graph.take("deficit-agreements", "agreements/dorset_2025-03-01.csv").text()).contains("1 new");
		assertThat(agreements("838", "2024-05-01")).contains("status=SUSPENDED, statusStated=2024-03",
				"total=42000000.00", "Made-up letter to Dorset");
		assertThat(agreements("838", "2026-11-27")).contains("status=null", "total=42000000.00");
		assertThat(graph
			.query("""
					{ deficitAgreements(filter: {council: "LocalAuthority:838"}) { nodes { confidence totalConfidence } } }"""))
			.hasToString("{deficitAgreements={nodes=[{confidence=HIGH, totalConfidence=MEDIUM}]}}");
	}

	@Test
	void leavesANoteWithTheStatusThatItWasMadeWith() {
		graph.take("deficit-agreements", "agreements/hillingdon_2025-07-01.csv");
		String query = """
				{ deficitAgreements(filter: {council: "LocalAuthority:312"}, asOf: {validOn: "%s"}) { nodes { status note } } }""";
		assertThat(graph.query(query.formatted("2024-05-01"))).hasToString(
				"{deficitAgreements={nodes=[{status=SUSPENDED, note=Under review March 2024; no 2023-24 payment}]}}");
		assertThat(graph.query(query.formatted("2025-07-01")))
			.hasToString("{deficitAgreements={nodes=[{status=ACTIVE, note=Made up of 2025}]}}");
	}

	@Test
	void letsANewerFileSupersedeTheOlder() {
		assertThat(newer.text()).contains("1 rows read: 0 new, 1 changed");
		assertThat(agreements("886", "2025-12-31")).contains("total=141000000.00, status=SUSPENDED");
		assertThat(agreements("886", "2025-11-29")).contains("total=141000000.00, status=ACTIVE, statusStated=2024-03");
	}

	@Test
	void saysWhatIsNotKnownUntilADocumentTellsIt() {
		assertThat(before).contains(
				"totalApproximate=false, conditions=null, absent=[How it stood on 1 June 2026 is not known: the last status "
						+ "that was published is ACTIVE, of March 2024",
				"Its conditions are not on record:");
		assertThat(older).contains("ACTIVE, of January 2025", "Its conditions are not on record:");
		assertThat(agreements("886", "2026-06-01")).contains(
				"totalApproximate=true, conditions=Made-up balance by March 2028, absent=[How it stood on 1 June 2026")
			.doesNotContain("not on record:");
		assertThat(agreements("X02", "2024-03-31")).contains("totalApproximate=null, conditions=null, "
				+ "absent=[How much money it is about is not known: the command \"import deficit-agreements\"");
	}

	@Test
	void countsAnAgreementFromTheEndOfItsYear() {
		assertThat(agreements("886", "2023-03-30")).isEqualTo("[]");
		assertThat(agreements("X02", "2024-03-31")).contains("programme=DELIVERING_BETTER_VALUE", "total=null");
	}

	@Test
	void isToldOnceThoughAnOlderFileOfInterventionsToldItToo() {
		graph
			.ask("""
					CREATE (:Intervention {id: 'Intervention:X02-delivering-better-value-2022-09', council: 'LocalAuthority:X02',
					  kind: 'DELIVERING_BETTER_VALUE', stated: '2022-09', sure: date('2022-09-30'), confidence: 'MEDIUM',
					  recordedAt: datetime('2025-01-01T00:00Z')})""");
		assertThat(graph
			.query("""
					{ then: intervention(place: {residentAuthority: "X02"}, asOf: {validOn: "2024-03-30"}) { events { kind agreement { id } } }
					  now: intervention(place: {residentAuthority: "X02"}, asOf: {validOn: "2024-03-31"}) { events { kind agreement { id } } } }"""))
			.hasToString("{then={events=[{kind=DELIVERING_BETTER_VALUE, agreement=null}]}, "
					+ "now={events=[{kind=DELIVERING_BETTER_VALUE, agreement={id=DeficitAgreement:X02-delivering-better-value}}]}}");
	}

	@Test
	void saysOfEachWrongRowWhatToDo() throws Exception {
		Path file = ImportedGraph.file("agreements/wrong_2025-02-01.csv");
		assertThat(graph.run("deficit-agreements", file).code()).isEqualTo(2);
		assertThat(Files.readString(Path.of(file + ".rejected.csv"))).contains(
				"2,programme,BAILOUT,is none of the words for it", "3,agreement_year,2022-24,is no financial year",
				"4,total,many,", "5,status_date,,is empty", "6,stream,FundingStream:no-such-grant,is no fundingstream",
				"7,council,909,is the code of a council that did not exist",
				"8,total_is_approximate,about,is neither Y nor N");
	}

	private static String agreements(String council, String day) {
		return String.valueOf(((Map<?, ?>) graph
			.query("""
					{ deficitAgreements(filter: {council: "LocalAuthority:%s"}, asOf: {validOn: "%s"}) {
					    nodes { programme total status statusStated totalApproximate conditions absent sources { title } } } }"""
				.formatted(council, day))
			.get("deficitAgreements")).get("nodes"));
	}

}
