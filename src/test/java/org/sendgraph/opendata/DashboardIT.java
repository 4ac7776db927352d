package org.sendgraph.opendata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Dashboards from small files in the publishers' layouts, and from a list of neighbours
 * that was made up.
 */
class DashboardIT {

	private static ImportedGraph graph;

	private static ImportedGraph.Said neighbours;

	private static Map<String, Object> before;

	@BeforeAll
	static void takesTheFilesIn() {
		graph = new ImportedGraph();
		graph.take("sen2", "sen2/caseload-2025.csv", "--as-at", "2026-06-25");
		graph.take("sen2", "sen2/timeliness-2025.csv", "--as-at", "2026-06-25");
		graph.take("appeals", "appeals/appeals-by-council.csv", "--as-at", "2026-06-25");
		before = dashboard("886", "[APPEALS_REGISTERED]", "2026-07-01", "neighbours { rank } absent");
		neighbours = graph.take("neighbours", "neighbours/neighbours_2025-01-15.csv");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void saysWhichCommandAddsNeighboursUntilTheyAreThere() {
		assertThat(before.toString()).startsWith("{neighbours=[], absent=[No statistical neighbours of this council")
			.contains("import neighbours");
		assertThat(neighbours.text()).contains("6 rows read: 6 new");
		assertThat(dashboard("886", "[APPEALS_REGISTERED]", "2026-07-01", "absent")).hasToString("{absent=[]}");
	}

	@Test
	void comparesWithTheListThatWasOutOnTheDay() {
		String wanted = "neighbourModel neighbours { rank distance publishedOn council { name } sources { title locator } }";
		assertThat(dashboard("886", "[PLANS]", "2024-12-31", wanted).toString())
			.contains("rank=1, distance=0.42, publishedOn=2024-03-01, council={name=Buckinghamshire Council}",
					"rank=2, distance=0.97")
			.doesNotContain("2025-01-15, council");
		assertThat(dashboard("886", "[PLANS]", "2025-01-15", wanted).toString())
			.contains("rank=1, distance=0.10, publishedOn=2025-01-15, council={name=Barnsley", "rank=3, distance=null")
			.doesNotContain("publishedOn=2024-03-01");
		assertThat(dashboard("886", "[PLANS]", "2024-02-29", wanted).toString())
			.contains("neighbourModel=null, neighbours=[]");
	}

	@Test
	void showsTheDirectionOverTheYearsThatHaveAValue() {
		assertThat(dashboard("886", "[APPEALS_REGISTERED, APPEAL_RATE]", "2026-07-01",
				"indicators { measure direction fromYear toYear change }"))
			.hasToString(
					"{indicators=[{measure=APPEALS_REGISTERED, direction=RISING, fromYear=2021, toYear=2024, change=250}, "
							+ "{measure=APPEAL_RATE, direction=RISING, fromYear=2021, toYear=2024, change=1.5}]}");
		assertThat(dashboard("370", "[REQUESTS, PLANS]", "2026-07-01", "indicators { measure direction change }"))
			.hasToString("{indicators=[{measure=PLANS, direction=RISING, change=500}]}");
	}

	@Test
	void isComparedWithStandardsOnlyOnceItWasPublished() {
		assertThat(inTwentyWeeks("2024-12-31")).isEqualTo(inTwentyWeeks("2026-06-24"))
			.contains("achieved=NO_EVIDENCE", "indicators=[]");
		assertThat(inTwentyWeeks("2026-06-25")).contains("achieved=NOT_MET", "(Calendar year 2024), and 100 is asked.",
				"indicators=[{year=2024, publishedOn=2026-06-25}]");
	}

	private static String inTwentyWeeks(String day) {
		return ((List<?>) ((Map<?, ?>) graph
			.query("{ compliance(place: {residentAuthority: \"886\"}, asOf: {validOn: \"" + day
					+ "\"}) { standards { standard { id } achieved sentence indicators { year publishedOn } } } }")
			.get("compliance")).get("standards")).stream()
			.map(String::valueOf)
			.filter((standard) -> standard.contains("Standard:plan-in-20-weeks"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void doesNotKnowADirectionFromOneYear() {
		assertThat(dashboard("886", "[ISSUED_IN_20_WEEKS_WITHOUT_EXCEPTIONS]", "2026-07-01",
				"indicators { direction fromYear change years { year } }"))
			.hasToString("{indicators=[{direction=UNKNOWN, fromYear=null, change=null, years=[{year=2024}]}]}");
	}

	@Test
	void putsEnglandRegionAndNeighboursBesideEachYearWithSourceAndDate() {
		assertThat(dashboard("886", "[PLANS]", "2026-07-01",
				"""
						indicators { years { year period council { value asAt sources { title locator } } england { value } region { value }
						  neighbours { area value sources { title } } neighbourMedian neighbourCount } }""")
			.toString()).contains(
					"{year=2025, period=January 2025, council={value=20000, asAt=2026-06-25, sources=[{title=caseload-2025.csv, locator=row 10}]}, england={value=638745}, region={value=100000}, neighbours=[{area=Barnsley",
					"value=3500, sources=[{title=caseload-2025.csv}]}, {area=Buckinghamshire Council, value=7000, sources=[{title=caseload-2025.csv}]}], neighbourMedian=5250, neighbourCount=2}");
	}

	@Test
	void showsNoValueWithoutItsSource() {
		assertThat(graph.ask("""
				MATCH (indicator:Indicator) WHERE NOT (indicator)-[:EVIDENCED_BY]->() RETURN indicator.id AS id"""))
			.isEmpty();
		assertThat(((List<?>) dashboard("886", "null", "2026-07-01",
				"indicators { years { council { value sources { id } } } }")
			.get("indicators")).toString()).doesNotContain("sources=[]");
	}

	@Test
	void showsNoFigureBeforeTheDayOfItsPublication() {
		String wanted = "indicators { measure years { year council { asAt } } } absent";
		assertThat(dashboard("886", "[PLANS]", "2026-06-24", wanted).toString())
			.startsWith("{indicators=[], absent=[No figure")
			.contains("published by this day");
		assertThat(dashboard("886", "[PLANS]", "2026-06-25", wanted).toString())
			.contains("{year=2025, council={asAt=2026-06-25}}")
			.endsWith("absent=[]}");
	}

	@Test
	void showsWhatStoodOnTheDayWhereALaterPublicationTookItsPlace() {
		String wanted = "indicators { years { year council { value asAt } } }";
		try (ImportedGraph revised = new ImportedGraph()) {
			revised.take("sen2", "sen2/timeliness-2025.csv", "--as-at", "2025-06-26");
			revised.take("sen2", "sen2/timeliness-2025-revised.csv", "--as-at", "2026-02-05");
			assertThat(timeliness(revised, "2025-06-25", wanted)).hasToString("{indicators=[]}");
			assertThat(timeliness(revised, "2026-02-04", wanted).toString()).contains("value=60", "asAt=2025-06-26")
				.doesNotContain("2026-02-05");
			assertThat(timeliness(revised, "2026-02-05", wanted).toString()).contains("value=62", "asAt=2026-02-05")
				.doesNotContain("2025-06-26");
		}
	}

	@Test
	void keepsAMarkAMark() {
		assertThat(dashboard("825", "[ISSUED_IN_20_WEEKS_WITHOUT_EXCEPTIONS]", "2026-07-01",
				"indicators { direction years { year council { value unavailable } } }"))
			.hasToString(
					"{indicators=[{direction=UNKNOWN, years=[{year=2024, council={value=null, unavailable=not available}}]}]}");
	}

	@Test
	void refusesTheCodeOfNoCouncil() {
		assertThatThrownBy(() -> dashboard("999", "[PLANS]", "2026-07-01", "absent"))
			.hasMessageContaining("is the code of no council");
	}

	@Test
	void saysOfEachWrongRowWhatToDo() throws Exception {
		Path file = ImportedGraph.file("neighbours/wrong_2025-01-15.csv");
		assertThat(graph.run("neighbours", file).code()).isEqualTo(2);
		assertThat(Files.readString(Path.of(file + ".rejected.csv"))).contains("is the council itself", "is no rank",
				"did not exist", "Give the day on which the list was published.");
	}

	private static Map<String, Object> timeliness(ImportedGraph revised, String day, String wanted) {
		return dashboard(revised, "886", "[ISSUED_IN_20_WEEKS_WITH_EXCEPTIONS]", day, wanted);
	}

	private static Map<String, Object> dashboard(String code, String measures, String day, String wanted) {
		return dashboard(graph, code, measures, day, wanted);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> dashboard(ImportedGraph asked, String code, String measures, String day,
			String wanted) {
		return (Map<String, Object>) asked
			.query("""
					{ dashboard(place: {residentAuthority: "%s"}, measures: %s, asOf: {validOn: "%s"}) { %s } }"""
				.formatted(code, measures, day, wanted))
			.get("dashboard");
	}

}
