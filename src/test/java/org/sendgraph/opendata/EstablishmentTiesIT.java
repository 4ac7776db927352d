package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Successions, trusts with their members, and approvals, beside the register.
 */
class EstablishmentTiesIT {

	private static ImportedGraph graph;

	private static ImportedGraph.Said links;

	private static ImportedGraph.Said members;

	private static ImportedGraph.Said approvals;

	@BeforeAll
	static void takesAllIn() {
		graph = new ImportedGraph();
		graph.take("gias", "gias/edubasealldata20240201.csv");
		links = graph.take("gias-links", "gias/links_edubasealldata20240201.csv");
		graph.take("gias-groups", "gias/allgroupsdata20240201.csv");
		members = graph.take("gias-groups", "gias/alllinksdata20240201.csv");
		approvals = graph.take("section41", "gias/section41_approved_2026-02.csv");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void countASuccessionOnceThatTheRegisterSaysFromEitherEnd() {
		assertThat(links.text()).contains("5 rows read: 3 new, 0 changed, 1 unchanged, 1 passed over, 0 rejected");
	}

	@Test
	void beginASuccessionOnTheLaterOfTwoDays() {
		assertThat(establishment("900004", "2024-02-01", "successors { on extent organisation { name } }"))
			.containsEntry("successors", List
				.of(Map.of("on", "2015-04-01", "extent", "WHOLE", "organisation", Map.of("name", "Made-up Academy"))));
	}

	@Test
	void callASplitSchoolASuccessionInPart() {
		assertThat(establishment("900003", "2024-02-01", "predecessors { on extent organisation { name } }"))
			.containsEntry("predecessors", List
				.of(Map.of("on", "2023-08-01", "extent", "PART", "organisation", Map.of("name", "Made-up College"))));
	}

	@Test
	void findTheSuccessorOfAClosedSchoolThatAQuestionNames() {
		assertThat(answer("900004", "2024-06-01").toString()).contains("Made-up Academy");
	}

	@Test
	void sayOfAnAmalgamationThatNobodyKnowsWhichOfTheTwoWentOn() throws IOException {
		Path file = write("links-20240301.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate",
				"910001,910002,Made-up Juniors,Result of Amalgamation,01-09-2015",
				"910002,910001,Made-up Infants,Merged - change in age range,31-08-2015");
		ImportedGraph.Said said = graph.run("gias-links", file, "--dry-run", "--accept-rejects");
		assertThat(said.text()).contains("2 rows read: 0 new, 0 changed, 0 unchanged, 0 passed over, 2 rejected");
		assertThat(Path.of(file + ".rejected.csv")).content()
			.contains("2,LinkType,Result of Amalgamation,\"does not say which of 910001 and 910002 took over from the "
					+ "other, and no other row does\",\"Write Successor if 910002 is what came of the two, "
					+ "Predecessor if 910001 is.\"")
			.contains("3,LinkType,Merged - change in age range,");
	}

	@Test
	void takeAnAmalgamationForTheSuccessionThatTheOtherEndSays() throws IOException {
		Path file = write("links-20240301.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate",
				"910001,910002,Made-up Infants,Result of Amalgamation,30-07-2020",
				"910002,910001,Made-up School,Successor - amalgamated,01-09-2020");
		ImportedGraph.Said said = graph.run("gias-links", file, "--dry-run");
		assertThat(said.text()).contains("2 rows read: 1 new, 0 changed, 1 unchanged, 0 passed over, 0 rejected");
	}

	@Test
	void doNotVanishWhereTheirRowIsRejected() throws IOException {
		Path links = write("links-20240301.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate",
				"900005,900004,Made-up Closed School,Predecessor,31-02-2015",
				"910001,910002,Made-up Infants,Successor,");
		assertThat(graph.run("gias-links", links, "--dry-run", "--accept-rejects").text())
			.contains("no longer in the file, kept: 2: 900008|900003, 900010|900001");
		Path memberships = write("members-20240301.csv", "URN,Group UID,Group Name,Group Type,Joined date",
				"900005,91234,Made-up Learning Trust,Multi-academy trust,soon",
				"900001,91234,Made-up Learning Trust,Multi-academy trust,01-09-2022");
		assertThat(graph.run("gias-groups", memberships, "--dry-run", "--accept-rejects").text())
			.contains("no longer in the file, kept: 1: 900005|95678|2025-09-01");
		Path list = write("list-20260301.csv",
				"la_code,est_no,urn,name,source_est_type,gias_establishment_type,s41_granted,s41_revoked",
				"886,6001,900003,Made-up Hill School,School,,soon,",
				"886,6002,900001,Made-up Primary,School,,01/09/2020,");
		assertThat(graph.run("section41", list, "--dry-run", "--accept-rejects").text())
			.contains("no longer in the file, kept: 2: 909/6053 made-up school (cumbria)")
			.doesNotContain("900003|");
	}

	@Test
	void rejectPeriodsThatEndBeforeTheyBeginAndYearsThatNobodyMeant() throws IOException {
		assertThat(rejected("gias-groups",
				write("groups-20240301.csv", "Group UID,Group Name,Group Type,Closed Date,Open date",
						"96001,Made-up Trust C,Multi-academy trust,31-08-2019,01-09-2019",
						"96002,Made-up Trust D,Multi-academy trust,01-09-2019,01-09-2019",
						"96003,Made-up Trust E,Multi-academy trust,,01-09-0019")))
			.containsExactly("2,Closed Date,31-08-2019,\"is before the first day, 2019-09-01\"",
					"4,Open date,01-09-0019,is outside the years 1000 to 2100");
		assertThat(rejected("gias-groups",
				write("members-20240301.csv", "URN,Group UID,Group Name,Group Type,Date Joined Group,Date Left Group",
						"900001,91234,Made-up Learning Trust,Multi-academy trust,01-09-2022,31-08-2022",
						"900002,91234,Made-up Learning Trust,Multi-academy trust,01-09-2202,")))
			.containsExactly("2,Date Left Group,31-08-2022,\"is before the first day, 2022-09-01\"",
					"3,Date Joined Group,01-09-2202,is outside the years 1000 to 2100");
		assertThat(rejected("gias-links",
				write("links-20240301.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate",
						"910001,910002,Made-up Infants,Successor,01-09-0215")))
			.containsExactly("2,LinkEstablishedDate,01-09-0215,is outside the years 1000 to 2100");
		assertThat(rejected("section41",
				write("list-20260301.csv",
						"la_code,est_no,urn,name,source_est_type,gias_establishment_type,s41_granted,s41_revoked",
						"886,6001,900003,Made-up Hill School,School,,01/08/0215,")))
			.containsExactly("2,s41_granted,01/08/0215,is outside the years 1000 to 2100");
	}

	/** Line, column, value and reason of each rejected row. */
	private static List<String> rejected(String kind, Path file) throws IOException {
		graph.run(kind, file, "--dry-run");
		return Files.readAllLines(Path.of(file + ".rejected.csv"))
			.stream()
			.skip(1)
			.map((line) -> line.replaceFirst(",\"?(Put|Write) .*", ""))
			.toList();
	}

	private static Path write(String name, String... lines) throws IOException {
		return Files.write(ImportedGraph.folder().resolve(name), List.of(lines));
	}

	@Test
	void passFederationsOver() {
		assertThat(members.text()).contains("3 rows read: 2 new, 0 changed, 0 unchanged, 1 passed over, 0 rejected");
	}

	@Test
	void nameTheTrustOfTheDay() {
		assertThat(establishment("900005", "2025-08-31", "trust { name }")).containsEntry("trust",
				Map.of("name", "Made-up Learning Trust"));
		assertThat(establishment("900005", "2025-09-01", "trust { name }")).containsEntry("trust",
				Map.of("name", "Other Made-up Trust"));
		assertThat(answer("900005", "2025-08-31").toString()).contains("Made-up Learning Trust");
		assertThat(answer("900005", "2025-09-01").toString()).contains("Other Made-up Trust");
	}

	@Test
	void listTheAcademiesOfATrustOnTheDay() {
		assertThat(listed("trust: \"Trust:91234\"", "2025-08-31")).containsExactly("Made-up Academy");
		assertThat(listed("trust: \"Trust:91234\"", "2025-09-01")).isEmpty();
		assertThat(listed("trust: \"Trust:95678\"", "2025-08-31")).isEmpty();
		assertThat(listed("trust: \"Trust:95678\"", "2025-09-01")).containsExactly("Made-up Academy");
	}

	@Test
	void keepMembershipsWithTheirDaysAndSource() {
		assertThat(establishment("900005", "2025-09-01",
				"memberships { trust { name } period { start end } sources { title locator } }"))
			.containsEntry("memberships",
					List.of(Map.of("trust", Map.of("name", "Made-up Learning Trust"), "period",
							Map.of("start", "2015-04-01", "end", "2025-09-01"), "sources",
							List.of(Map.of("title", "alllinksdata20240201.csv", "locator", "row 2"))),
							Map.of("trust", Map.of("name", "Other Made-up Trust"), "period", period("2025-09-01", null),
									"sources",
									List.of(Map.of("title", "alllinksdata20240201.csv", "locator", "row 3")))));
	}

	@Test
	void approveFromTheDayOfTheListWhateverTheRegisterShowsNow() {
		assertThat(establishment("900003", "2014-08-31", "settingType approvals { period { start end } }"))
			.containsEntry("settingType", "INDEPENDENT_S41");
		assertThat(establishment("900003", "2014-09-01", "settingType approvals { period { start end } }"))
			.containsEntry("settingType", "INDEPENDENT_S41")
			.containsEntry("approvals", List.of(Map.of("period", period(null, "2014-09-01")),
					Map.of("period", period("2014-09-01", null))));
	}

	@Test
	void keepApprovalsThatNameNoEstablishment() {
		assertThat(approvals.text()).contains("4 rows read: 4 new");
		assertThat(graph.ask("MATCH (a:Approval) WHERE NOT (a)<-[:HOLDS]-() RETURN a.name AS name ORDER BY name"))
			.containsExactly(Map.of("name", "Made-up School (Cumbria)"), Map.of("name", "Made-up Welsh College"));
	}

	@Test
	void nameApprovalsOfNoEstablishmentOnRecordInTheReportAndInTheApi() {
		assertThat(approvals.text())
			.contains("Of no establishment on record, kept under the name in the file: 2: Made-up "
					+ "School (Cumbria), Made-up Welsh College");
		assertThat(graph.query("{ imports(first: 5) { nodes { kind unplaced } } }")).containsEntry("imports",
				Map.of("nodes",
						List.of(Map.of("kind", "section41", "unplaced",
								List.of("Made-up School (Cumbria)", "Made-up Welsh College")),
								Map.of("kind", "gias-groups", "unplaced", List.of()),
								Map.of("kind", "gias-groups", "unplaced", List.of()),
								Map.of("kind", "gias-links", "unplaced", List.of()),
								Map.of("kind", "gias", "unplaced", List.of()))));
	}

	@Test
	void nameAnApprovalWhoseNumberIsInNoRegister() throws IOException {
		Path list = write("list-20260301.csv",
				"la_code,est_no,urn,name,source_est_type,gias_establishment_type,s41_granted,s41_revoked",
				"886,6002,999999,Made-up  Unheard-of School,School,,01/09/2020,");
		assertThat(graph.run("section41", list, "--dry-run").text())
			.contains("kept under the name in the file: 1: Made-up Unheard-of School")
			.contains("Import the register of establishments (gias) first");
	}

	private static List<String> listed(String filter, String day) {
		Map<?, ?> found = (Map<?, ?>) graph.query(
				"{ organisations(filter: {establishment: {%s}}, asOf: {validOn: \"%s\"}) { nodes { name } totalCount } }"
					.formatted(filter, day))
			.get("organisations");
		List<String> names = ((List<?>) found.get("nodes")).stream()
			.map((node) -> String.valueOf(((Map<?, ?>) node).get("name")))
			.toList();
		assertThat(found.get("totalCount")).isEqualTo(names.size());
		return names;
	}

	private static Map<String, Object> period(String start, String end) {
		Map<String, Object> period = new java.util.HashMap<>();
		period.put("start", start);
		period.put("end", end);
		return period;
	}

	private static Map<String, Object> answer(String urn, String day) {
		return graph
			.query("""
					{ whoIsResponsible(question: {provision: "Provision:senco-coordination", age: 7, planStatus: SEN_SUPPORT,
					    setting: {urn: "%s"}, place: {residentAuthority: "886"}}, asOf: {validOn: "%s"}) {
					    verdict sentence claims { responsible { organisation { name } } funding { payer { organisation { name } } }
					      deliverer { organisation { name } } } } }"""
				.formatted(urn, day));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> establishment(String urn, String day, String fields) {
		return (Map<String, Object>) graph
			.query("{ organisation(by: {urn: \"%s\"}, asOf: {validOn: \"%s\"}) { ... on Establishment { %s } } }"
				.formatted(urn, day, fields))
			.get("organisation");
	}

}
