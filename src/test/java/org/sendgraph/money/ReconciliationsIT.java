package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the money of a year adds up, at every level.
 */
@IntegrationTest
class ReconciliationsIT {

	private static final List<String> PARTS = List.of("income", "outflow", "retained", "carriedForward", "unexplained",
			"internal");

	private static final String RECONCILIATION = """
			query ($of: MoneyRef!, $year: FinancialYear!, $spending: SpendingFigures! = OUTTURN) {
			  reconciliation(of: $of, financialYear: $year, spending: $spending) {
			    income outflow retained carriedForward unexplained adds internal
			    incomeBySource { amount kind point { id kind } } outflowByDestination { amount } retainedByLine { amount }
			    byStream { stream { id } unexplained } checks { stated parts difference } } }""";

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@CsvSource({ "2020-21, 47398128853, 7063230381", "2021-22, 51128654118, 7906348577",
			"2022-23, 53635279409, 8988258915" })
	void agreeWithThePrintedTotalsOfEngland(String year, BigDecimal grant, BigDecimal highNeeds) {
		assertThat(reconcile(Map.of("id", "FundingStream:dsg"), year).get("income")).isEqualByComparingTo(grant);
		assertThat(reconcile(Map.of("id", "FundingStream:dsg"), year).get("outflow")).isEqualByComparingTo(grant);
		assertThat(reconcile(Map.of("region", "England"), year).get("income")).isEqualByComparingTo(grant);
		assertThat(reconcile(Map.of("id", "FundingStream:dsg-high-needs-block"), year).get("income"))
			.isEqualByComparingTo(highNeeds);
	}

	@Test
	void ofRegionsMakeThatOfEngland() {
		String year = "2021-22";
		Map<String, BigDecimal> england = reconcile(Map.of("region", "England"), year);
		List<Map<String, BigDecimal>> regions = regions().stream()
			.map((region) -> reconcile(Map.of("region", region), year))
			.toList();
		assertThat(regions).hasSize(9);
		for (String part : PARTS) {
			assertThat(regions.stream().map((region) -> region.get(part)).reduce(BigDecimal.ZERO, BigDecimal::add))
				.as(part)
				.isEqualByComparingTo(england.get(part));
		}
	}

	@Test
	void ofCouncilsMakeThatOfTheirRegion() {
		Map<String, BigDecimal> region = reconcile(Map.of("region", "East Midlands"), "2021-22");
		List<String> councils = this.graphQl
			.document(
					"""
							{ organisations(filter: { kinds: [LOCAL_AUTHORITY], region: "East Midlands", existing: false }, first: 100) {
							    nodes { id } } }""")
			.execute()
			.path("organisations.nodes[*].id")
			.entityList(String.class)
			.get();
		List<Map<String, BigDecimal>> all = councils.stream()
			.map((council) -> reconcile(Map.of("id", council), "2021-22"))
			.toList();
		for (String part : PARTS) {
			assertThat(all.stream().map((council) -> council.get(part)).reduce(BigDecimal.ZERO, BigDecimal::add))
				.as(part)
				.isEqualByComparingTo(region.get(part));
		}
	}

	@Test
	void ofBlocksMakeThatOfTheirCouncil() {
		GraphQlTester.Response kent = ask(Map.of("organisation", Map.of("dfeCode", "886")), "2021-22");
		assertThat(sum(kent, "byStream[*].unexplained"))
			.isEqualByComparingTo(kent.path("reconciliation.unexplained").entity(BigDecimal.class).get());
	}

	@Test
	void areToldLineByLine() {
		for (Map<String, ?> of : List.of(Map.of("organisation", Map.of("dfeCode", "886")),
				Map.of("region", "South East"), Map.of("id", "FundingStream:dsg-high-needs-block"))) {
			GraphQlTester.Response answer = ask(of, "2021-22");
			Map<String, BigDecimal> parts = parts(answer);
			assertThat(sum(answer, "incomeBySource[*].amount")).isEqualByComparingTo(parts.get("income"));
			assertThat(sum(answer, "outflowByDestination[*].amount")).isEqualByComparingTo(parts.get("outflow"));
			assertThat(sum(answer, "retainedByLine[*].amount")).isEqualByComparingTo(parts.get("retained"));
			assertThat(parts.get("income")).isEqualByComparingTo(parts.get("outflow")
				.add(parts.get("retained"))
				.add(parts.get("carriedForward"))
				.add(parts.get("unexplained")));
		}
	}

	@Test
	void hideNoSpendingBeyondTheIncome() {
		GraphQlTester.Response kent = ask(Map.of("id", "Budget:886-dsg-high-needs-block-2021-22"), "2021-22");
		kent.path("reconciliation.unexplained")
			.entity(BigDecimal.class)
			.satisfies((pounds) -> assertThat(pounds).isEqualByComparingTo("-45952616.81"));
		kent.path("reconciliation.adds").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void takeAStatedAmountForIncomeWhereNothingSaysWhereItComesFrom() {
		ask(Map.of("id", "Budget:X01-high-needs-2025-26"), "2025-26")
			.path("reconciliation.incomeBySource[?(@.kind == null)].amount")
			.entityList(BigDecimal.class)
			.satisfies((amounts) -> assertThat(amounts).singleElement()
				.satisfies((pounds) -> assertThat(pounds).isEqualByComparingTo("89994000")));
		ask(Map.of("id", "Budget:XX1-core-2025-26"), "2025-26").path("reconciliation.incomeBySource")
			.entityList(Map.class)
			.satisfies((lines) -> assertThat(lines).hasSize(1).first().extracting("kind").isNull());
	}

	@Test
	void findStatedWholesBesideTheirParts() {
		ask(Map.of("id", "FundingStream:dsg"), "2022-23").path("reconciliation.checks[*].difference")
			.entityList(BigDecimal.class)
			.satisfies((differences) -> assertThat(differences).hasSize(1)
				.allSatisfy((pounds) -> assertThat(pounds).isZero()));
		ask(Map.of("id", "Budget:X01-XX1-pool-2025-26"), "2025-26").path("reconciliation.checks[0].difference")
			.entity(BigDecimal.class)
			.satisfies((pounds) -> assertThat(pounds).isZero());
	}

	@Test
	void sayNothingOfYearsWithoutFigures() {
		assertThat(reconcile(Map.of("organisation", Map.of("dfeCode", "886")), "2014-15").values())
			.allSatisfy((pounds) -> assertThat(pounds).isZero());
	}

	@Test
	void countPlacesInAcademiesOnceInPlans() {
		GraphQlTester.Response birmingham = this.graphQl.document(RECONCILIATION)
			.variable("of", Map.of("id", "Budget:330-dsg-high-needs-block-2021-22"))
			.variable("year", "2021-22")
			.variable("spending", "PLANNED")
			.execute();
		birmingham.path("reconciliation.unexplained")
			.entity(BigDecimal.class)
			.satisfies((pounds) -> assertThat(pounds).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(10_000_000)));
	}

	/** Statements that compare and that find count each pound once by themselves. */
	@ParameterizedTest
	@CsvSource({ "886, OUTTURN", "886, PLANNED", "330, PLANNED", "330, OUTTURN" })
	void agreeWithComparisonsAndFindings(String council, String spending) {
		Map<String, BigDecimal> whole = parts(ask(Map.of("id", "LocalAuthority:" + council), "2021-22", spending));
		BigDecimal compared = this.graphQl.document("""
				query ($council: String!, $spending: SpendingFigures!) {
				  fundingComparison(councils: [$council], financialYears: ["2021-22"], spending: $spending) {
				    lines { side amounts { name amount } } } }""")
			.variable("council", council)
			.variable("spending", spending)
			.execute()
			.path("fundingComparison.lines[?(@.side == 'OUTFLOW')].amounts[?(@.name != 'England')].amount")
			.entityList(BigDecimal.class)
			.get()
			.stream()
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(compared)
			.isEqualByComparingTo(whole.get("outflow").add(whole.get("retained")).add(whole.get("carriedForward")));
		Map<String, BigDecimal> block = parts(
				ask(Map.of("id", "Budget:" + council + "-dsg-high-needs-block-2021-22"), "2021-22", spending));
		List<BigDecimal> found = this.graphQl
			.document(
					"""
							query ($council: String!) {
							  findings(place: { residentAuthority: $council }, kinds: [BUDGET_OVERSPENT], financialYear: "2021-22") {
							    nodes { amount sentence } } }""")
			.variable("council", council)
			.execute()
			.path("findings.nodes[?(@.sentence =~ /.*" + (spending.equals("PLANNED") ? "plans take" : "spending took")
					+ ".*/)].amount")
			.entityList(BigDecimal.class)
			.get();
		BigDecimal left = block.get("outflow").add(block.get("retained"));
		assertThat(found).usingElementComparator(BigDecimal::compareTo)
			.isEqualTo((left.compareTo(block.get("income")) > 0) ? List.of(left) : List.of());
	}

	@Test
	void addUpToNothingWhereNothingIsOnRecord() {
		ask(Map.of("organisation", Map.of("dfeCode", "886")), "2014-15").path("reconciliation.adds")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	private List<String> regions() {
		return this.graphQl.document(
				"""
						{ organisations(filter: { kinds: [LOCAL_AUTHORITY] }, first: 100) { nodes { ... on LocalAuthority { region example } } } }""")
			.execute()
			.path("organisations.nodes[?(@.example == false)].region")
			.entityList(String.class)
			.get()
			.stream()
			.distinct()
			.toList();
	}

	private Map<String, BigDecimal> reconcile(Map<String, ?> of, String year) {
		return parts(ask(of, year));
	}

	private static Map<String, BigDecimal> parts(GraphQlTester.Response answer) {
		Map<String, BigDecimal> parts = new HashMap<>();
		PARTS.forEach((part) -> parts.put(part, answer.path("reconciliation." + part).entity(BigDecimal.class).get()));
		return parts;
	}

	private static BigDecimal sum(GraphQlTester.Response answer, String lines) {
		return new ArrayList<>(answer.path("reconciliation." + lines).entityList(BigDecimal.class).get()).stream()
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private GraphQlTester.Response ask(Map<String, ?> of, String year, String spending) {
		return this.graphQl.document(RECONCILIATION)
			.variable("of", of)
			.variable("year", year)
			.variable("spending", spending)
			.execute();
	}

	private GraphQlTester.Response ask(Map<String, ?> of, String year) {
		return this.graphQl.document(RECONCILIATION).variable("of", of).variable("year", year).execute();
	}

}
