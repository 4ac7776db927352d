package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Comparator;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where money came from and where it went, in figures that every start has.
 */
@IntegrationTest
class FundingPathsIT {

	private static final String PATHS = """
			query ($from: MoneyRef, $to: MoneyRef, $year: FinancialYear!, $hops: Int = 8, $first: Int = 100, $after: String,
			    $asOf: AsOf, $spending: SpendingFigures! = OUTTURN) {
			  fundingPaths(from: $from, to: $to, financialYear: $year, maxHops: $hops, first: $first, after: $after, asOf: $asOf,
			      spending: $spending) {
			    totalCount pageInfo { hasNextPage endCursor } truncated { reason at } cycles { amount hops { from { id } kind } }
			    nodes { key amount evenAmount hops { from { id name } to { id kind } amount kind figures count sources { sha256 locator } } } } }""";

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void leadFromParliamentToEveryBlockOfACouncil() {
		GraphQlTester.Response paths = ask(Map.of("from", Map.of("id", "FundingStream:dfe-vote"), "to",
				Map.of("organisation", Map.of("dfeCode", "886")), "year", "2021-22"));
		paths.path("fundingPaths.nodes[*].hops[1].to.id")
			.entityList(String.class)
			.containsExactly("Budget:886-dsg-schools-block-2021-22", "Budget:886-dsg-high-needs-block-2021-22",
					"Budget:886-dsg-early-years-block-2021-22", "Budget:886-dsg-central-services-block-2021-22");
		paths.path("fundingPaths.nodes[*].amount")
			.entityList(BigDecimal.class)
			.satisfies((amounts) -> assertThat(amounts).map(BigDecimal::longValueExact)
				.containsExactly(1079531761L, 249004381L, 89448794L, 11841934L));
	}

	@Test
	void endWhereTheyFirstReachTheOtherEnd() {
		ask(Map.of("from", Map.of("id", "NationalBody:org-dfe"), "to", Map.of("organisation", Map.of("dfeCode", "886")),
				"year", "2021-22"))
			.path("fundingPaths.nodes[*].hops.length()")
			.entityList(Integer.class)
			.satisfies((lengths) -> assertThat(lengths).hasSize(4).allMatch((length) -> length == 1));
	}

	@Test
	void sayOfEachHopInWhichRowOfWhichFileItStands() {
		ask(Map.of("to", Map.of("id", "Budget:886-hnb-nonmaintained-independent-2021-22"), "year", "2021-22"))
			.path("fundingPaths.nodes[0].hops[*].sources[0]")
			.entityList(Map.class)
			.satisfies((sources) -> assertThat(sources).hasSize(3).allSatisfy((source) -> {
				assertThat(source.get("sha256").toString()).matches("[0-9a-f]{64}");
				assertThat(source.get("locator").toString()).matches("row \\d+");
			}));
	}

	@Test
	void sayThatNobodyIsNamedWhereAStatementNamesNobody() {
		ask(Map.of("from", Map.of("id", "Budget:886-dsg-high-needs-block-2021-22"), "year", "2021-22"))
			.path("fundingPaths.nodes[?(@.hops[0].kind == 'TOP_UP')].hops[0].to.kind")
			.entityList(String.class)
			.containsExactly("NOT_NAMED", "BUDGET");
	}

	@Test
	void takePlansOrOutturnAndNeverBoth() {
		for (String spending : List.of("PLANNED", "OUTTURN", "PAID")) {
			ask(Map.of("from", Map.of("organisation", Map.of("dfeCode", "886")), "year", "2021-22", "spending",
					spending))
				.path("fundingPaths.nodes[*].hops[*].figures")
				.entityList(String.class)
				.satisfies((figures) -> assertThat(figures).isNotEmpty().isSubsetOf("ALLOCATED", spending));
		}
	}

	@Test
	void saySoWhereMoneyChangesHandsMoreOften() {
		ask(Map.of("from", Map.of("id", "FundingStream:dfe-vote"), "to",
				Map.of("id", "Budget:886-hnb-nonmaintained-independent-2021-22"), "year", "2021-22", "hops", 2))
			.path("fundingPaths.truncated[*].reason")
			.entityList(String.class)
			.containsExactly("HOPS");
	}

	@Test
	void comeInPagesThatLeaveNothingOut() {
		Map<String, Object> question = Map.of("to", Map.of("id", "FundingStream:hnb-nonmaintained-independent"), "year",
				"2021-22", "first", 60);
		List<String> keys = new ArrayList<>();
		List<BigDecimal> amounts = new ArrayList<>();
		String after = null;
		boolean more = true;
		while (more) {
			Map<String, Object> page = new HashMap<>(question);
			page.put("after", after);
			GraphQlTester.Response answer = ask(page);
			keys.addAll(answer.path("fundingPaths.nodes[*].key").entityList(String.class).get());
			amounts.addAll(answer.path("fundingPaths.nodes[*].amount").entityList(BigDecimal.class).get());
			after = answer.path("fundingPaths.pageInfo.endCursor").entity(String.class).get();
			more = answer.path("fundingPaths.pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		assertThat(keys).hasSize(150).doesNotHaveDuplicates();
		assertThat(amounts).isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void giveTheLargestOfEnglandFirstAndSayWhatIsLeftOut() {
		GraphQlTester.Response answer = ask(Map.of("year", "2021-22", "first", 1));
		answer.path("fundingPaths.totalCount").entity(Integer.class).isEqualTo(1000);
		answer.path("fundingPaths.truncated[*].reason").entityList(String.class).containsExactly("PATHS");
		answer.path("fundingPaths.nodes[0].hops[0].from.id").entity(String.class).isEqualTo("FundingStream:dfe-vote");
	}

	@Test
	void tellMoneyThatComesBackAsACircleAndGoRoundItNoMoreThanOnce() {
		GraphQlTester.Response answer = ask(
				Map.of("from", Map.of("organisation", Map.of("dfeCode", "X01")), "year", "2025-26"));
		answer.path("fundingPaths.cycles[*].hops[*].kind")
			.entityList(String.class)
			.containsExactly("RECOUPMENT", "RECOUPMENT");
		answer.path("fundingPaths.cycles[0].amount")
			.entity(BigDecimal.class)
			.satisfies((amount) -> assertThat(amount).isEqualByComparingTo("6000"));
		answer.path("fundingPaths.nodes[*].hops.length()")
			.entityList(Integer.class)
			.satisfies((lengths) -> assertThat(lengths).allMatch((length) -> length <= 2));
	}

	@Test
	void beginWhereMoneyEntersBodiesThatPayOneAnother() {
		ask(Map.of("from", Map.of("region", "Fictional region"), "year", "2025-26"))
			.path("fundingPaths.nodes[*].hops[0].from.id")
			.entityList(String.class)
			.satisfies((starts) -> assertThat(starts).contains("Budget:X01-high-needs-2025-26",
					"Budget:X02-high-needs-2025-26", "Budget:X01-XX1-pool-2025-26"));
	}

	@Test
	void countNothingFictionalInEngland() {
		for (Map<String, ?> question : List.<Map<String, ?>>of(Map.of("year", "2025-26"),
				Map.of("year", "2025-26", "to", Map.of("id", "FundingStream:dsg-high-needs-block")))) {
			ask(question).path("fundingPaths.totalCount").entity(Integer.class).isEqualTo(0);
		}
	}

	@Test
	void areThoseThatWereKnownThen() {
		String first = this.graphQl.document("{ imports(first: 100) { nodes { recordedAt } } }")
			.execute()
			.path("imports.nodes[*].recordedAt")
			.entityList(String.class)
			.get()
			.getLast();
		String before = OffsetDateTime.parse(first).minusNanos(1_000_000).toString();
		ask(Map.of("to", Map.of("organisation", Map.of("dfeCode", "886")), "year", "2021-22", "asOf",
				Map.of("knownAt", before)))
			.path("fundingPaths.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	@Test
	void areRefusedBetweenWhatIsNothing() {
		for (Map<String, Object> end : List.<Map<String, Object>>of(Map.of("id", "Budget:no"), Map.of("id", ""),
				Map.of("id", "FundingStream:no"), Map.of("id", "x".repeat(5_000)), Map.of("region", "Atlantis"),
				Map.of("organisation", Map.of("urn", "1")))) {
			this.graphQl.document(PATHS)
				.variable("year", "2021-22")
				.variable("to", end)
				.execute()
				.errors()
				.satisfy((errors) -> {
					assertThat(errors).hasSize(1);
					assertThat(errors.getFirst().getMessage())
						.contains("is nothing that money comes from or goes to. Accepted: id of a funding stream")
						.hasSizeLessThan(400);
					assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_INPUT");
				});
		}
	}

	@Test
	void areRefusedForABudgetOfAnotherYear() {
		this.graphQl.document(PATHS)
			.variable("year", "2021-22")
			.variable("to", Map.of("id", "Budget:886-dsg-high-needs-block-2020-21"))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("another year")
					.contains("Accepted: a budget of 2021-22")));
	}

	@Test
	void areRefusedForYearsThatAreNoneAndHopsThatAreTooMany() {
		for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("year", "2021-23"), Map.of("year", "2021"),
				Map.of("year", "2021-22", "hops", 13), Map.of("year", "2021-22", "hops", 0))) {
			GraphQlTester.Request<?> request = this.graphQl.document(PATHS);
			wrong.forEach(request::variable);
			request.execute()
				.errors()
				.satisfy((errors) -> assertThat(errors).hasSize(1)
					.allSatisfy((error) -> assertThat(error.getMessage()).contains("Accepted: ")));
		}
	}

	private GraphQlTester.Response ask(Map<String, ?> variables) {
		GraphQlTester.Request<?> request = this.graphQl.document(PATHS);
		variables.forEach(request::variable);
		return request.execute();
	}

}
