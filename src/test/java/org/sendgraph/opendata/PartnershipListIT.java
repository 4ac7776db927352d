package org.sendgraph.opendata;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A partnership of a council that does not exist; it is made up.
 */
class PartnershipListIT {

	private static final String ID = "Partnership:local-X02-made-up-otherford-partnership";

	private static final String MEMBERS = "members { role stated until organisation { name } }";

	private static final String FIRST_MEMBERS = "{role=LEAD, stated=2024-01, until=null, organisation={name=Fictional Otherford Borough Council}}, "
			+ "{role=MEMBER, stated=2024-01, until=null, organisation={name=NHS Fictional Exampleshire and Otherford Integrated Care Board}}, "
			+ "{role=MEMBER, stated=2024-06-03, until=null, organisation={name=Fictional Hill Special School}}";

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
		before = local("2025-10-01", "id");
		dry = graph.take("partnerships", "partnerships/otherford_2025-02-01.csv", "--dry-run");
		afterTheDryRun = local("2025-10-01", "id");
		first = graph.take("partnerships", "partnerships/otherford_2025-02-01.csv");
		again = graph.take("partnerships", "partnerships/otherford_2025-02-01.csv");
		older = local("2025-10-01", MEMBERS);
		newer = graph.take("partnerships", "partnerships/otherford_2026-03-01.csv");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void listsLocalPartnershipsAtOnceAfterTheImport() {
		assertThat(before).isEqualTo(afterTheDryRun).doesNotContain(ID);
		assertThat(dry.text()).contains("4 rows read: 4 new");
		assertThat(first.text()).contains("4 rows read: 4 new, 0 changed, 0 unchanged, 0 passed over, 0 rejected");
		assertThat(again.text()).contains("4 unchanged").contains("Nothing has changed, nothing was recorded.");
		assertThat(older).contains(FIRST_MEMBERS,
				"{role=MEMBER, stated=2024, until=null, organisation={name=NHS England}}");
	}

	@Test
	void honoursUntilWhenANewerFileSaysWhoLeft() {
		assertThat(newer.text()).contains("5 rows read: 1 new, 1 changed, 3 unchanged");
		assertThat(local("2025-08-31", MEMBERS))
			.contains("until=2025-09-01, organisation={name=Fictional Hill Special School}")
			.doesNotContain("Fictional Vale College");
		assertThat(local("2025-09-01", MEMBERS)).contains("Fictional Vale College")
			.doesNotContain("Fictional Hill Special School");
	}

	@Test
	void tellsOfAPastDayOnlyWhoWasSureToTakePart() {
		assertThat(local("2024-01-30", MEMBERS)).doesNotContain("{members=[]}")
			.doesNotContain("Fictional Otherford Borough Council");
		assertThat(local("2024-01-31", MEMBERS)).contains("Fictional Otherford Borough Council")
			.doesNotContain("Fictional Hill Special School");
	}

	@Test
	void namesItsAreaItsBoardsAndItsDocuments() {
		assertThat(graph
			.query("""
					{ partnership(id: "%s", asOf: {validOn: "2025-10-01"}) { name kind region area { name } boards { name }
					    measure { id } sources { title } everyRole { sources { title url note locator } } } }"""
				.formatted(ID))
			.toString()).contains(
					"name=Made-up Otherford Partnership, kind=LOCAL, region=null, area={name=Fictional Otherford Borough Council}",
					"boards=[{name=NHS Fictional Exampleshire and Otherford Integrated Care Board}], measure=null",
					"title=Made-up minutes of Otherford, url=https://minutes.example/otherford, note=Published on 2024-02-01., locator=null",
					"title=otherford_2025-02-01.csv, url=null, note=null, locator=row 2");
	}

	@Test
	void isFoundByItsNameAndByTheCouncilOfItsArea() {
		assertThat(graph.query("""
				{ named: partnerships(filter: {text: "made-up otherford"}) { nodes { id } }
				  partnerships(filter: {organisation: "LocalAuthority:X02"}) { nodes { id } } }""").toString())
			.isEqualTo("{named={nodes=[{id=%s}]}, partnerships={nodes=[{id=%s}]}}".formatted(ID, ID));
	}

	@Test
	void isSaidToBeMissingWhereNoneIsOnRecord() {
		String absent = graph
			.query("""
					{ there: partnerships(filter: {organisation: "LocalAuthority:X02"}) { absent }
					  missing: partnerships(filter: {kinds: [LOCAL], organisation: "LocalAuthority:885"}) { absent }
					  all: partnerships { absent }
					  other: partnerships(filter: {kinds: [CHANGE_PROGRAMME], organisation: "LocalAuthority:885"}) { absent } }""")
			.toString();
		assertThat(absent).contains("there={absent=[]}", "missing={absent=[No local partnership of it is on record",
				"all={absent=[Local partnerships are on record only where a document of theirs was imported",
				"other={absent=[]}");
	}

	@Test
	void saysOfEachWrongRowWhatToDo() throws Exception {
		Path file = ImportedGraph.file("partnerships/wrong_2025-02-01.csv");
		assertThat(graph.run("partnerships", file).code()).isEqualTo(2);
		assertThat(Files.readString(Path.of(file + ".rejected.csv"))).contains(
				"2,council,X03,is neither the code of a body on record",
				"3,member,Nobody in particular,is neither the code of a body on record",
				"4,role,KING,is none of the words for it", "5,until,2024-02-01,is not after 2024-02",
				"6,partnership,???,is no name", "7,from,,is empty");
	}

	private static String local(String day, String wanted) {
		return graph
			.query("{ partnerships(filter: {kinds: [LOCAL]}, asOf: {validOn: \"%s\"}) { nodes { %s } } }".formatted(day,
					wanted))
			.toString();
	}

}
