package org.sendgraph.opendata;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register in 2024 in 140 columns, and the register in 2026 in 135, saved again.
 */
class EstablishmentRegisterIT {

	private static ImportedGraph graph;

	private static ImportedGraph.Said first;

	private static ImportedGraph.Said second;

	private static ImportedGraph.Said again;

	private static ImportedGraph.Said older;

	@BeforeAll
	static void takesBothIn() {
		graph = new ImportedGraph();
		first = graph.take("gias", "gias/edubasealldata20240201.csv");
		second = graph.take("gias", "gias/edubasealldata20260201.csv");
		again = graph.take("gias", "gias/edubasealldata20260201.csv");
		older = graph.take("gias", "gias/edubasealldata20240201.csv");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void countsRowsSoThatTheyAddUp() {
		assertThat(first.code()).isZero();
		assertThat(first.text())
			.contains("as at 2024-02-01: 9 rows read: 8 new, 0 changed, 0 unchanged, 1 passed over, 0 rejected")
			.contains("Recorded as Import:");
		assertThat(second.text())
			.contains("as at 2026-02-01: 8 rows read: 1 new, 4 changed, 3 unchanged, 0 passed over, 0 rejected");
	}

	@Test
	void listsWhatVanishedFromTheRegisterAndKeepsIt() {
		assertThat(second.text()).contains("On record and no longer in the file, kept: 1: 900004");
		assertThat(establishment("900004", "2026-02-01")).containsEntry("name", "Made-up Closed School");
	}

	@Test
	void changesNothingWhenTheSameFileComesAgain() {
		assertThat(again.code()).isZero();
		assertThat(again.text()).contains("8 unchanged").contains("Nothing has changed, nothing was recorded.");
	}

	@Test
	void refusesAFileThatIsOlderThanWhatIsOnRecord() {
		assertThat(older.code()).isEqualTo(2);
		assertThat(older.text()).contains("shows how things were on 2024-02-01, and what is on record shows 2026-02-01")
			.contains("Nothing of it was recorded.");
	}

	@Test
	void readsWindows1252AndLeadingZerosAndBothKindsOfDates() {
		assertThat(graph.ask("""
				MATCH (:Organisation {id: 'Establishment:900001'})-[:DESCRIBED_BY]->(p:Particulars)
				RETURN p.name AS name, p.type AS type, toString(p.start) AS start, p.supersededAt IS NULL AS present
				ORDER BY present""")).containsExactly(
				Map.of("name", "Made-up Primary School – Sainte-Bée", "type", "Community school", "start", "1950-09-01",
						"present", false),
				Map.of("name", "Made-up Primary School", "type", "Community school", "start", "1950-09-01", "present",
						true));
	}

	@Test
	void keepsNeedsUnitsAndPhase() {
		assertThat(establishment("900001", "2026-02-01")).containsEntry("needs", List.of("ASD", "SLCN"))
			.containsEntry("senUnitPlaces", 12)
			.containsEntry("phase", "PRIMARY")
			.containsEntry("settingType", "MAINSTREAM_SCHOOL")
			.containsEntry("localAuthority", Map.of("name", "Kent County Council"));
	}

	@Test
	void putsASchoolInTheAreaOfTheCouncilOfTheDay() {
		assertThat(establishment("900002", "2022-06-01")).containsEntry("localAuthority",
				Map.of("name", "Cumbria County Council"));
		assertThat(establishment("900002", "2024-06-01")).containsEntry("localAuthority",
				Map.of("name", "Cumberland Council"));
	}

	@Test
	void letsApprovalUnderSection41CountUntilTheDayOfTheFileThatNoLongerShowsIt() {
		assertThat(establishment("900003", "2025-01-01")).containsEntry("settingType", "INDEPENDENT_S41");
		assertThat(establishment("900003", "2014-09-01")).containsEntry("settingType", "INDEPENDENT_S41");
		assertThat(establishment("900003", "2014-08-31")).containsEntry("settingType", "INDEPENDENT_OTHER");
		assertThat(establishment("900003", "2026-02-01")).containsEntry("settingType", "INDEPENDENT_OTHER");
	}

	@Test
	void changesTheTrustFromTheDayOfTheFileThatShowsAnother() {
		assertThat(establishment("900005", "2026-01-31")).containsEntry("trust",
				Map.of("name", "MADE-UP LEARNING TRUST"));
		assertThat(establishment("900005", "2026-02-01")).containsEntry("trust", Map.of("name", "OTHER MADE-UP TRUST"));
	}

	@Test
	void endsASchoolThatClosedOnTheDayAfterItsLast() {
		assertThat(establishment("900008", "2023-07-31")).containsEntry("existing", true);
		assertThat(establishment("900008", "2023-08-01")).containsEntry("existing", false);
	}

	@Test
	void takesASchoolThatClosedOnAnUnknownDayForClosedByTheDayOfTheFile() {
		assertThat(establishment("900004", "2024-02-01")).containsEntry("existing", false);
	}

	@Test
	void knowsNoSettingAndNoCouncilOutsideEngland() {
		assertThat(establishment("900006", "2024-02-01")).containsEntry("settingType", null)
			.containsEntry("localAuthority", null);
		assertThat(establishment("900009", "2024-02-01")).containsEntry("localAuthority", null);
	}

	@Test
	void answersAsWasKnownBeforeTheSecondFile() {
		Map<String, Object> entry = graph
			.ask("MATCH (i:Import {kind: 'gias'}) RETURN toString(i.recordedAt) AS at ORDER BY i.recordedAt")
			.getFirst();
		Map<String, Object> data = graph.query("""
				{ organisation(by: {urn: "900001"}, asOf: {validOn: "2026-02-01", knownAt: "%s"}) { name } }"""
			.formatted(entry.get("at")));
		assertThat(data).containsEntry("organisation", Map.of("name", "Made-up Primary School – Sainte-Bée"));
	}

	@Test
	void saysWhereEachFactWasRead() {
		assertThat(graph.ask("""
				MATCH (p:Particulars {urn: '900001'})-[cited:EVIDENCED_BY]->(s:Source) WHERE p.supersededAt IS NULL
				RETURN s.title AS title, cited.locator AS locator, s.licence AS licence, s.publisher AS publisher,
				  size(s.sha256) AS digits, toString(s.shows) AS shows""")).containsExactly(Map.of("title",
				"edubasealldata20260201.csv", "locator", "row 2", "licence", "OGL v3", "publisher",
				"Department for Education, Get Information About Schools", "digits", 64L, "shows", "2026-02-01"));
	}

	@Test
	void listsImportsLatestFirst() {
		assertThat(graph
			.query("{ imports(kind: \"gias\") { nodes { file asAt read added changed unchanged vanished } } }"))
			.containsEntry("imports",
					Map.of("nodes",
							List.of(Map.of("file", "edubasealldata20260201.csv", "asAt", "2026-02-01", "read", 8,
									"added", 1, "changed", 4, "unchanged", 3, "vanished", List.of("900004")),
									Map.of("file", "edubasealldata20240201.csv", "asAt", "2024-02-01", "read", 9,
											"added", 8, "changed", 0, "unchanged", 0, "vanished", List.of()))));
	}

	@Test
	void listsEstablishmentsAsAnOfficerLooksForThem() {
		Map<String, Object> found = graph
			.query("""
					{ organisations(asOf: {validOn: "2026-02-01"}, filter: {establishment: {localAuthority: "886",
					    settingTypes: [SPECIAL_ACADEMY, INDEPENDENT_OTHER], needs: [SEMH]}}) { nodes { name } totalCount } }""");
		assertThat(found).containsEntry("organisations",
				Map.of("nodes", List.of(Map.of("name", "Made-up Hill School")), "totalCount", 1));
	}

	@Test
	void neverKeepsNamesAndNumbersOfPeople() {
		assertThat(values("Made-up Closed School")).isNotEmpty();
		assertThat(values("Quillfeather")).isEmpty();
		assertThat(values("Zebedee")).isEmpty();
		assertThat(values("01632960001")).isEmpty();
	}

	/** Every value in the store, of nodes and of ties, that holds a text. */
	private static List<Map<String, Object>> values(String text) {
		return graph
			.ask("""
					CALL () { MATCH (thing) RETURN properties(thing) AS kept UNION ALL MATCH ()-[tie]->() RETURN properties(tie) AS kept }
					UNWIND keys(kept) AS key
					WITH key, CASE WHEN valueType(kept[key]) STARTS WITH 'LIST' THEN [one IN kept[key] | toString(one)] ELSE [toString(kept[key])] END AS values
					WHERE any(value IN values WHERE value CONTAINS '%s') RETURN key, values"""
				.formatted(text));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> establishment(String urn, String day) {
		return (Map<String, Object>) graph
			.query("""
					{ organisation(by: {urn: "%s"}, asOf: {validOn: "%s"}) { ... on Establishment {
					    name existing type settingType status phase needs senUnitPlaces localAuthority { name } trust { name } } } }"""
				.formatted(urn, day))
			.get("organisation");
	}

}
