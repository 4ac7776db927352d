package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What later files say otherwise, and what was known before they came.
 */
class EstablishmentChangesIT {

	private static final String HEADER = "URN,LA (code),EstablishmentName,TypeOfEstablishment (code),EstablishmentStatus (code),"
			+ "OpenDate,CloseDate,PhaseOfEducation (code),StatutoryLowAge,StatutoryHighAge,TrustSchoolFlag (code),"
			+ "TrustSchoolFlag (name),Trusts (code),UKPRN,Section41Approved (name),SEN1 (name),TypeOfResourcedProvision (name),"
			+ "ResourcedProvisionCapacity,SenUnitCapacity,GOR (name),PreviousLA (code),Trusts (name),Easting,Northing,"
			+ "SEN2 (name),SEN3 (name),SEN4 (name),SEN5 (name),SEN6 (name),SEN7 (name),SEN8 (name),SEN9 (name),"
			+ "SEN10 (name),SEN11 (name),SEN12 (name),SEN13 (name)\n";

	private static final String UNDATED = school(900105, 886, "Made-up Old School", 1).replace("01-09-2000", "");

	private static ImportedGraph graph;

	private static List<Map<String, Object>> inTheFirstFile;

	private static String afterTheFirst;

	private static List<String> rejected;

	@BeforeAll
	static void takesBothRegistersIn() throws IOException {
		graph = new ImportedGraph();
		Path register = take("gias", "edubasealldata20240101.csv",
				HEADER + school(900101, 886, "Made-up Zebra School", 1) + school(900102, 839, "Made-up Pier School", 1)
						+ school(900103, 886, "Made-up Reed School", 10)
						+ school(900104, 886, "Made-up Bridge Academy", 34) + UNDATED);
		inTheFirstFile = periods("900105");
		makeTwoPeriodsAsOnce(register);
		afterTheFirst = graph.ask("MATCH (entry:Entry) RETURN toString(max(entry.instant)) AS at")
			.getFirst()
			.get("at")
			.toString();
		take("gias", "edubasealldata20260101.csv",
				HEADER + school(900101, 887, "Made-up Heron School", 1) + school(900102, 839, "Made-up Pier School", 1)
						+ school(900103, 886, "Made-up Reed School", 10)
						+ school(900104, 886, "Made-up Bridge Academy", 34) + UNDATED);
		String list = "la_code,est_no,urn,name,source_est_type,gias_establishment_type,s41_granted,s41_revoked\n";
		take("section41", "list-20240101.csv", list + "886,6001,900103,Made-up Reed School,School,,01/08/2018,\n");
		take("section41", "list-20260101.csv", list + "886,6001,900103,Made-up Reed School,School,,,01/05/2025\n");
		take("gias-groups", "members-20260101.csv",
				"URN,Group UID,Group Name,Group Type,Joined date\n"
						+ "900104,95001,Made-up Trust A,Multi-academy trust,\n"
						+ "900104,95002,Made-up Trust B,Multi-academy trust,01-01-2025\n");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void giveASchoolWithoutAnOpeningDayOnePeriodWithoutEnds() {
		assertThat(inTheFirstFile).containsExactly(Map.of("start", "not known", "end", "none"));
	}

	@Test
	void replaceAnExtraPeriodThatEarlierReleasesMadeOfASchoolWithoutAnOpeningDay() {
		assertThat(periods("900105")).containsExactly(Map.of("start", "not known", "end", "none"));
		assertThat(graph.ask("MATCH (p:Particulars {urn: '900105'}) WHERE p.supersededAt IS NOT NULL RETURN p.urn"))
			.hasSize(2);
	}

	private static List<Map<String, Object>> periods(String urn) {
		return graph.ask("""
				MATCH (p:Particulars {urn: '%s'}) WHERE p.supersededAt IS NULL
				RETURN coalesce(toString(p.start), 'not known') AS start, coalesce(toString(p.end), 'none') AS end"""
			.formatted(urn));
	}

	/** The record, and the checksum that its row had, as they were written until 2026. */
	private static void makeTwoPeriodsAsOnce(Path register) throws IOException {
		List<Comparison.Found> found = new ArrayList<>();
		graph.bean(EstablishmentRegister.class)
			.read(PublishedFile.of(register, (stream) -> stream),
					new Comparison(LocalDate.of(2024, 1, 1), (table, scope) -> Map.of(), (scope) -> {
					}, found::add, (rejection) -> {
					}));
		Fact fact = found.stream()
			.map(Comparison.Found::fact)
			.filter((one) -> one.key().equals("900105"))
			.findFirst()
			.orElseThrow();
		String once = new Fact(fact.table(), fact.scope(), fact.key(), Map.of("id", "Establishment:900105"),
				fact.properties())
			.checksum();
		assertThat(fact.checksum()).isNotEqualTo(once);
		graph.ask("""
				MATCH (e)-[:DESCRIBED_BY]->(p:Particulars {urn: '900105'})-[:EVIDENCED_BY]->(file)
				SET p.checksum = '%s'
				CREATE (e)-[:DESCRIBED_BY]->(extra:Particulars:Record)-[:EVIDENCED_BY {locator: 'row 6'}]->(file)
				SET extra = properties(p), extra.end = date({year: -999999999, month: 1, day: 1}),
				    p.start = date({year: -999999999, month: 1, day: 1})""".formatted(once));
	}

	@Test
	void doNotMakeASchoolVanishWhoseRowIsRejected() throws IOException {
		Path file = Files.writeString(ImportedGraph.folder().resolve("edubasealldata20260201.csv"),
				HEADER + school(900101, 887, "Made-up Heron School", 1)
						+ school(900102, 839, "Made-up Pier School", 1).replace("01-09-2000", "31-02-2000")
						+ school(900103, 886, "Made-up Reed, School", 10));
		String said = graph.run("gias", file, "--dry-run", "--accept-rejects").text();
		assertThat(said).contains("1 unchanged, 0 passed over, 2 rejected")
			.contains("On record and no longer in the file, kept: 2: 900104, 900105");
	}

	@Test
	void areNotReadFromARegisterThatLacksOrRepeatsAColumn() throws IOException {
		String school = school(900101, 887, "Made-up Heron School", 1);
		assertThat(dry(
				HEADER.replace("SEN2 (name),", "").replace("SEN13 (name)", "SEN14 (name)").replace("Easting", "East")
						+ school))
			.contains(
					" lacks 3 of the 35 columns that are needed, Easting, SEN2 (name), SEN13 (name): it is not the file");
		assertThat(dry(HEADER.replace("SEN13 (name)", "SEN13 (name),Trusts (name)") + school))
			.contains(" has the column Trusts (name) twice. Leave one of them out. Nothing of it was recorded.");
	}

	@Test
	void areNotReadFromRowsThatCannotBeTrue() throws IOException {
		String said = dry(HEADER + school(900201, 909, "Made-up Late School", 1).replace("01-09-2000", "01-04-2023")
				+ school(900202, 909, "Made-up Old School", 1) + school(900203, 0, "", 1).replace(",0,,", ",,Nowhere,")
				+ school(900204, 887, "Made-up Shut School", 1).replace("01-09-2000,", "01-09-2000,31-12-2025")
				+ school(900101, 887, "Made-up Heron School", 1) + school(900101, 887, "Made-up Gull School", 10));
		assertThat(said).contains("6 rows read: 1 new, 0 changed, 1 unchanged, 0 passed over, 4 rejected");
		assertThat(rejected).contains(
				"2,LA (code),909,\"is the code of a council that was abolished on 2023-04-01, and the establishment opened "
						+ "on 2023-04-01\",\"Give the council in whose area it opened, or put OpenDate right.\"",
				"4,LA (code),,\"is empty, though the establishment is in England\",Give the three-digit code of the "
						+ "Department for Education.",
				"5,CloseDate,31-12-2025,\"is before the day that the file shows, 2026-02-01, and yet the status is open\","
						+ "\"Put EstablishmentStatus (code) 2 if it has closed, or leave CloseDate empty if it has not.\"",
				"7,\"EstablishmentName, TypeOfEstablishment (code)\",900101,\"stands in line 6 too, which says something "
						+ "else\",Keep one of the rows.");
	}

	private static String dry(String text) throws IOException {
		Path file = Files.writeString(ImportedGraph.folder().resolve("edubasealldata20260201.csv"), text);
		String said = graph.run("gias", file, "--dry-run", "--accept-rejects").text();
		Path rows = Path.of(file + ".rejected.csv");
		rejected = Files.exists(rows) ? Files.readAllLines(rows) : List.of();
		return said;
	}

	@Test
	void leaveASchoolInTheAreaThatTheEarlierRegisterShowed() {
		assertThat(field("900101", "2024-01-05", "localAuthority { name }"))
			.isEqualTo(Map.of("name", "Kent County Council"));
		assertThat(field("900101", "2026-01-05", "localAuthority { name }"))
			.isEqualTo(Map.of("name", "Medway Council"));
	}

	@Test
	void nameNoCouncilWhereSeveralWereThereBefore() {
		assertThat(field("900102", "2015-06-01", "localAuthority { name }")).isNull();
		assertThat(field("900102", "2020-06-01", "localAuthority { name }").toString()).contains("Bournemouth");
	}

	@Test
	void endAnApprovalOnTheDayOfARevocationThatALaterListTells() {
		assertThat(field("900103", "2024-06-01", "settingType")).isEqualTo("INDEPENDENT_S41");
		assertThat(field("900103", "2025-05-01", "settingType")).isEqualTo("INDEPENDENT_OTHER");
		assertThat(reasons("900103", "2024-06-01")).contains("setting INDEPENDENT_S41");
		assertThat(reasons("900103", "2025-05-01")).contains("setting INDEPENDENT_OTHER");
	}

	@Test
	void listASchoolAsApprovedUntilTheDayOfTheRevocation() {
		for (String page : List.of("first: 5", "last: 5")) {
			assertThat(listed("section41: true", "2024-06-01", page)).contains("Made-up Reed School");
			assertThat(listed("section41: true", "2025-05-01", page)).doesNotContain("Made-up Reed School");
			assertThat(listed("section41: false, settingTypes: [INDEPENDENT_OTHER]", "2025-05-01", page))
				.contains("Made-up Reed School");
			assertThat(listed("settingTypes: [INDEPENDENT_S41]", "2024-06-01", page)).contains("Made-up Reed School");
			assertThat(listed("settingTypes: [INDEPENDENT_OTHER]", "2024-06-01", page))
				.doesNotContain("Made-up Reed School");
		}
	}

	private static String listed(String filter, String day, String page) {
		return graph
			.query("{ organisations(%s, filter: {establishment: {%s}}, asOf: {validOn: \"%s\"}) { nodes { name } } }"
				.formatted(page, filter, day))
			.toString();
	}

	private static String reasons(String urn, String day) {
		return graph
			.query("""
					{ whoIsResponsible(question: {provision: "Provision:slt-educational", age: 7, planStatus: EHCP,
					    setting: {urn: "%s"}, place: {residentAuthority: "886"}}, asOf: {validOn: "%s"}) { because { text } } }"""
				.formatted(urn, day))
			.toString();
	}

	@Test
	void nameTheTrustThatAnAcademyJoinedLastInEveryAnswer() {
		assertThat(field("900104", "2025-11-01", "trust { name }")).isEqualTo(Map.of("name", "Made-up Trust B"));
		assertThat(graph
			.query("""
					{ whoIsResponsible(question: {provision: "Provision:senco-coordination", age: 7, planStatus: SEN_SUPPORT,
					    setting: {urn: "900104"}, place: {residentAuthority: "886"}}, asOf: {validOn: "2025-11-01"}) { sentence } }""")
			.toString()).contains("Made-up Trust B").doesNotContain("Made-up Trust A");
	}

	@Test
	void findASchoolByTheNameThatWasKnownThen() {
		assertThat(names("zebra", afterTheFirst)).isEqualTo(List.of(Map.of("name", "Made-up Zebra School")));
		assertThat(names("heron", afterTheFirst)).isEqualTo(List.of());
	}

	private static Object names(String text, String knownAt) {
		return ((Map<?, ?>) graph
			.query("{ organisations(filter: {text: \"%s\"}, asOf: {knownAt: \"%s\"}) { nodes { name } } }"
				.formatted(text, knownAt))
			.get("organisations")).get("nodes");
	}

	private static Object field(String urn, String day, String field) {
		Map<?, ?> establishment = (Map<?, ?>) graph
			.query("{ organisation(by: {urn: \"%s\"}, asOf: {validOn: \"%s\"}) { ... on Establishment { %s } } }"
				.formatted(urn, day, field))
			.get("organisation");
		return establishment.get(field.split(" ")[0]);
	}

	private static String school(int urn, int council, String name, int type) {
		return urn + "," + council + "," + name + "," + type
				+ ",1,01-09-2000,,2,4,11,0,Not applicable,,,Not applicable,,,,,South East,999,,,,,,,,,,,,,,,\n";
	}

	private static Path take(String kind, String name, String text) throws IOException {
		Path file = Files.writeString(ImportedGraph.folder().resolve(name), text);
		ImportedGraph.Said said = graph.run(kind, file);
		assertThat(said.code()).as(said.text()).isZero();
		return file;
	}

}
