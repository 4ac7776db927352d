package org.sendgraph.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.graph.Arrivals;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The figures that come with SEND Graph: as they are after the first start, and what
 * becomes of them when somebody imports the publisher's own file before or after.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceFiguresIT {

	private static final LocalDate DAY = LocalDate.of(2022, 7, 18);

	private static final String HIGH_NEEDS = """
			MATCH (council:LocalAuthority)-[:HOLDS]->(:Budget)-[:DESCRIBED_BY]->(told {stream: 'FundingStream:dsg-high-needs-block'})
			WHERE told.financialYear = '%s' AND told.recordedAt IS NOT NULL AND told.supersededAt IS NULL AND told.pence IS NOT NULL
			RETURN count(DISTINCT council) AS councils, sum(told.pence) / 100 AS pounds""";

	private static final String ENTRIES = "MATCH (entry:Entry) RETURN count(entry) AS count";

	private final ImportedGraph graph = new ImportedGraph();

	private ImportedGraph importedFirst;

	private ImportedGraph importedLater;

	private ImportReport later;

	@BeforeAll
	void importTheWorkbookBeforeAndAfter() throws IOException {
		this.importedFirst = new ImportedGraph(ImportedGraph.folder(), "--sendgraph.figures=false",
				"--sendgraph.example=false");
		this.importedLater = new ImportedGraph(ImportedGraph.folder(), "--sendgraph.example=false");
		this.later = workbook(this.importedLater, DAY);
	}

	@AfterAll
	void stop() {
		this.graph.close();
		this.importedFirst.close();
		this.importedLater.close();
	}

	@ParameterizedTest
	@CsvSource({ "2020-21, 149, 7063230381", "2021-22, 150, 7906348577", "2022-23, 150, 8988258915" })
	void haveEveryCouncilOfTheYearAndMakeTheSumOfEngland(String year, long councils, long pounds) {
		assertThat(this.graph.ask(HIGH_NEEDS.formatted(year)))
			.containsExactly(Map.of("councils", councils, "pounds", pounds));
	}

	@Test
	void giveEveryCouncilFourBlocksWithAGrantIntoEach() {
		assertThat(this.graph
			.ask("""
					MATCH (:Organisation {id: 'NationalBody:org-dfe'})-[:HOLDS]->(dsg:Budget)-[:PAYS]->(:Allocation)-[:TO]->(block:Budget)<-[:HOLDS]-(council:LocalAuthority)
					MATCH (block)-[:DESCRIBED_BY]->(told {shipped: true})
					WITH told.financialYear AS year, council, count(DISTINCT told.stream) AS blocks
					RETURN year, blocks, count(council) AS councils ORDER BY year"""))
			.containsExactly(Map.of("year", "2020-21", "blocks", 4L, "councils", 149L),
					Map.of("year", "2021-22", "blocks", 4L, "councils", 150L),
					Map.of("year", "2022-23", "blocks", 4L, "councils", 150L));
	}

	@Test
	void addUpOnBothSidesOfTheDepartmentsBudgets() {
		assertThat(this.graph
			.ask("""
					MATCH (:Organisation {id: 'NationalBody:org-dfe'})-[:HOLDS]->(budget:Budget)-[:DESCRIBED_BY]->(told {shipped: true})
					CALL (budget) {
					  MATCH (budget)<-[:TO]-(:Allocation)-[:DESCRIBED_BY]->(into)
					  RETURN sum(into.pence) AS into
					}
					CALL (budget) {
					  MATCH (budget)-[:PAYS]->(:Allocation)-[:DESCRIBED_BY]->(out)
					  RETURN sum(out.pence) AS out
					}
					RETURN budget.id AS budget, told.pence = into + out AS adds, told.confidence AS confidence"""))
			.hasSize(21)
			.allSatisfy((row) -> assertThat(row.get("adds")).as("%s", row).isEqualTo(true))
			.allSatisfy((row) -> assertThat(row.get("confidence")).as("%s", row)
				.isEqualTo(row.get("budget").toString().endsWith("2022-23") ? "MEDIUM" : "HIGH"));
	}

	@Test
	void knowTheBlockTheDeductionsAndTheOutturnOfKent() {
		assertThat(this.graph.ask("""
				MATCH (block:Budget {id: 'Budget:886-dsg-high-needs-block-2021-22'})-[:DESCRIBED_BY]->(told)
				WHERE told.pence IS NOT NULL
				CALL (block) {
				  MATCH (block)-[:PAYS]->(:Allocation)-[:DESCRIBED_BY]->(out)
				  RETURN sum(CASE WHEN out.kind = 'PLACE_DEDUCTION' THEN out.pence END) AS deductions,
				         sum(CASE WHEN out.basis = 'OUTTURN' THEN out.pence END) AS outturn
				}
				RETURN told.pence AS block, told.afterDeductionsPence AS after, deductions, outturn"""))
			.containsExactly(Map.of("block", 24_900_438_100L, "after", 23_320_539_500L, "deductions", 1_579_898_600L,
					"outturn", 27_915_801_181L));
	}

	@Test
	void leaveOutWhatDidNotMoveAndBudgetsThatNothingNames() {
		assertThat(this.graph
			.ask("""
					MATCH (:Allocation)-[:DESCRIBED_BY]->(told {shipped: true}) WHERE told.pence = 0 RETURN told.key AS key"""))
			.isEmpty();
		assertThat(this.graph
			.ask("""
					MATCH (budget:Budget) WHERE NOT (budget)-[:PAYS]->() AND NOT (budget)<-[:TO]-() RETURN budget.id AS id"""))
			.isEmpty();
	}

	@Test
	void sayWhereTheyWereReadAndThatTheyCameWithTheApplication() {
		assertThat(this.graph.query("{ imports { totalCount nodes { file shipped source { title url licence } } } }"))
			.asString()
			.contains("totalCount=4")
			.doesNotContain("shipped=false")
			.contains("{file=dsg-2020-21_2021-11-18.csv, shipped=true, "
					+ "source={title=Dedicated schools grant: allocations 2020 to 2021, 18 November 2021, "
					+ "url=https://www.gov.uk/government/publications/dedicated-schools-grant-dsg-2020-to-2021, "
					+ "licence=OGL v3}}");
		assertThat(this.graph.ask("""
				MATCH (told {shipped: true})-[evidence:EVIDENCED_BY]->(source:Source)
				WHERE NOT source.shipped OR evidence.locator IS NULL RETURN told.key AS key""")).isEmpty();
	}

	@Test
	void sayThatTheRecoupmentOf2022HasBusinessRatesInIt() {
		assertThat(this.graph.ask("""
				MATCH (told {shipped: true, kind: 'RECOUPMENT', confidence: 'MEDIUM'})
				WHERE told.note STARTS WITH 'With the business rates of schools'
				RETURN DISTINCT told.financialYear AS year""")).containsExactly(Map.of("year", "2022-23"));
	}

	@Test
	void areRecordedOnce() {
		List<Map<String, Object>> before = this.graph.ask(ENTRIES);
		start(this.graph, new DefaultResourceLoader());
		assertThat(this.graph.ask(ENTRIES)).isEqualTo(before);
	}

	@Test
	void giveWayToTheNextEditionOfTheSameFile() {
		String line = "benchmarking outturn 2021-22|208-benchmarking-outturn-1.2.6";
		try (ImportedGraph upgraded = new ImportedGraph(ImportedGraph.folder(), "--sendgraph.example=false")) {
			String name = "section-251-high-needs-2021-22_2022-03-31.csv";
			start(upgraded,
					altered(name,
							(text) -> text.lines()
								.filter((row) -> !row.startsWith("2021-22,203,"))
								.map((row) -> row.startsWith("2021-22,202,") ? row.replace(",40876,", ",40877,") : row)
								.collect(Collectors.joining("\n", "", "\n"))));
			assertThat(upgraded.query("{ imports(kind: \"s251\") { nodes { added changed unchanged vanished } } }"))
				.asString()
				.contains("{added=0, changed=1, unchanged=148, vanished=[]}");
			assertThat(upgraded.ask("MATCH (told:Record {key: '" + line.replace("208", "202")
					+ "'}) RETURN told.pence AS pence, told.supersededAt IS NULL AS counts ORDER BY pence"))
				.containsExactly(Map.of("pence", 4_087_600L, "counts", false),
						Map.of("pence", 4_087_700L, "counts", true));
			assertThat(upgraded.ask("""
					MATCH (told:Record {publication: 'BENCHMARKING'}) WHERE told.payer STARTS WITH 'Budget:203-'
					RETURN DISTINCT told.supersededAt IS NULL AS counts""")).containsExactly(Map.of("counts", false));
		}
	}

	@Test
	void areLeftOutWhenNobodyWantsThemAndLeaveAloneWhatWasThereFirst() throws IOException {
		assertThat(this.importedFirst.ask("MATCH (budget:Budget) RETURN count(budget) AS count"))
			.containsExactly(Map.of("count", 0L));
		workbook(this.importedFirst, LocalDate.of(2021, 12, 16));
		start(this.importedFirst, new DefaultResourceLoader());
		assertThat(this.importedFirst.ask(HIGH_NEEDS.formatted("2021-22")))
			.containsExactly(Map.of("councils", 2L, "pounds", 301_976_053L));
		assertThat(this.importedFirst.ask(HIGH_NEEDS.formatted("2022-23")))
			.containsExactly(Map.of("councils", 150L, "pounds", 8_988_258_915L));
		assertThat(this.importedFirst.query("{ imports { nodes { asAt shipped } } }")).asString()
			.contains("{asAt=2021-12-16, shipped=false}")
			.doesNotContain("2022-07-18");
	}

	@Test
	void giveWayToThePublishersWorkbookLineByLineAndWhereItIsSilent() {
		assertThat(this.later.counts()).isEqualTo(new Comparison.Counts(8, 0, 6, 0, 2, 0));
		assertThat(this.later.vanished()).isEmpty();
		assertThat(this.later.outdated()).isGreaterThan(1_000);
		assertThat(this.importedLater.ask(HIGH_NEEDS.formatted("2021-22")))
			.containsExactly(Map.of("councils", 2L, "pounds", 301_976_053L));
		assertThat(this.importedLater.ask(HIGH_NEEDS.formatted("2020-21")))
			.containsExactly(Map.of("councils", 149L, "pounds", 7_063_230_381L));
		assertThat(sourcesOf(this.importedLater, "told.supersededAt IS NULL"))
			.containsExactly("dedicated-schools-grant_2022_07_18.ods");
		assertThat(sourcesOf(this.importedLater, "told.supersededAt IS NOT NULL"))
			.containsExactly("Dedicated schools grant: allocations 2021 to 2022, 18 July 2022");
	}

	@Test
	void stayAwayFromWhatAWorkbookToldAtTheNextStart() {
		List<Map<String, Object>> before = this.importedLater.ask(ENTRIES);
		start(this.importedLater, altered("dsg-2021-22_2022-07-18.csv", (text) -> text + "\n"));
		assertThat(this.importedLater.ask(ENTRIES)).isEqualTo(before);
	}

	@Test
	void areNewerThanAnOlderWorkbookOfTheSameYear() {
		assertThatThrownBy(() -> workbook(this.graph, DAY.minusDays(1))).isInstanceOf(NotThatFile.class)
			.hasMessageContaining("shows how things were on 2022-07-17, and what is on record shows 2022-07-18")
			.hasMessageContaining("--sendgraph.figures=false");
	}

	private static Set<Object> sourcesOf(ImportedGraph graph, String which) {
		return graph
			.ask("MATCH (told:Record)-[:EVIDENCED_BY]->(source) "
					+ "WHERE told.key STARTS WITH 'settlement 2021-22|' AND " + which
					+ " RETURN DISTINCT source.title AS title")
			.stream()
			.map((row) -> row.get("title"))
			.collect(Collectors.toSet());
	}

	private static void start(ImportedGraph graph, ResourceLoader files) {
		Arrivals arrivals = new Arrivals();
		new Figures(files, graph.bean(StagedFacts.class), graph.bean(Imports.class),
				List.of(graph.bean(DedicatedSchoolsGrant.class), graph.bean(Section251Statement.class)), arrivals, true)
			.start();
		arrivals.await();
	}

	private static ImportReport workbook(ImportedGraph graph, LocalDate asAt) throws IOException {
		Path file = SettlementWorkbook.in(ImportedGraph.folder(), "dedicated-schools-grant_2022_07_18.ods", 0);
		return new Importing(graph.bean(StagedFacts.class), graph.bean(DedicatedSchoolsGrant.class),
				PublishedFile.of(file, UnaryOperator.identity()), asAt, false, (rejection) -> {
					throw new AssertionError(rejection);
				})
			.take(false);
	}

	/** The files that come with the application, one of them altered. */
	private static ResourceLoader altered(String file, UnaryOperator<String> change) {
		return new DefaultResourceLoader() {
			@Override
			public Resource getResource(String location) {
				Resource resource = super.getResource(location);
				try {
					return location.endsWith(file)
							? new ByteArrayResource(change.apply(resource.getContentAsString(StandardCharsets.UTF_8))
								.getBytes(StandardCharsets.UTF_8))
							: resource;
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		};
	}

}
