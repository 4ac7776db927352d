package org.sendgraph.money;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sendgraph.OwnGraph;
import org.sendgraph.graph.Arrivals;

import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Money that did not arrive: what depends on it is not answered as if there were none,
 * and all else is answered.
 */
class ArrivalsIT {

	private final Arrivals arrivals = OwnGraph.application().getBean(Arrivals.class);

	private final GraphQlTester graphQl = ExecutionGraphQlServiceTester
		.create(OwnGraph.application().getBean(ExecutionGraphQlService.class));

	@BeforeEach
	void loseTheMoney() {
		this.arrivals.expect(CompletableFuture.failedFuture(new IllegalStateException("The money was lost")));
	}

	@AfterEach
	void findItAgain() {
		this.arrivals.expect(CompletableFuture.completedFuture(null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fundingPaths(financialYear: \"2021-22\") { totalCount }",
			"reconciliation(of: { region: \"England\" }, financialYear: \"2021-22\") { income }",
			"fundingComparison(councils: [\"886\"], financialYears: [\"2021-22\"]) { lines { title } }",
			"budgets { totalCount }", "allocationTotals(financialYears: [\"2021-22\"]) { totalCount }",
			"budget(id: \"Budget:886-dsg-high-needs-block-2021-22\") { amount }",
			"allocations(filter: { body: \"LocalAuthority:886\" }) { totalCount }",
			"allocation(id: \"Allocation:no\") { amount }", "findings(kinds: [OUTLIER]) { totalCount }" })
	void isWaitedForByQuestionsAboutIt(String question) {
		this.graphQl.document("{ " + question + " }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_ERROR")));
	}

	@Test
	void keepsNoOtherQuestionWaiting() {
		this.graphQl.document("{ duties { totalCount } organisation(by: { dfeCode: \"886\" }) { name } }")
			.execute()
			.path("organisation.name")
			.entity(String.class)
			.isEqualTo("Kent County Council");
	}

}
