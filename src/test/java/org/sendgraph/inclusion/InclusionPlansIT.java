package org.sendgraph.inclusion;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.sendgraph.IntegrationTest;
import org.sendgraph.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class InclusionPlansIT {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private StatementCounter counter;

	@Test
	void putsThePlanTogetherForItsFirstPageAlone() {
		List<String> keys = new ArrayList<>();
		List<String> after = new ArrayList<>();
		int first = this.counter.during(() -> after.add(page(null, keys)));
		int pages = 1;
		while (!after.getLast().isEmpty()) {
			assertThat(this.counter.during(() -> after.add(page(after.getLast(), keys))))
				.as("the council and where the journal ends")
				.isEqualTo(2);
			pages++;
		}
		assertThat(first).isGreaterThan(10);
		assertThat(pages).isGreaterThan(3);
		assertThat(keys).doesNotHaveDuplicates().hasSize(total());
	}

	@Test
	void saysThatBudgetsAreMissingWhereADeficitWasAgreed() {
		GraphQlTester.Response plan = this.graphQl.document("""
				{ inclusionPlan(place: { residentAuthority: "886" }, parts: [MONEY], asOf: { validOn: "2024-05-01" }) {
				    nodes { key } absent } }""").execute();
		assertThat(plan.path("inclusionPlan.nodes").entityList(Object.class).get()).isNotEmpty();
		assertThat(plan.path("inclusionPlan.absent").entityList(String.class).get())
			.anySatisfy((absent) -> assertThat(absent).startsWith("None of its budgets of the year is on record"));
	}

	private String page(String after, List<String> keys) {
		GraphQlTester.Response response = this.graphQl
			.document(
					"""
							query ($after: String) {
							  inclusionPlan(place: { residentAuthority: "X01" }, first: 100, after: $after, asOf: { validOn: "2026-11-24" }) {
							    nodes { key } pageInfo { hasNextPage endCursor }
							  }
							}""")
			.variable("after", after)
			.execute();
		keys.addAll(response.path("inclusionPlan.nodes[*].key").entityList(String.class).get());
		boolean more = response.path("inclusionPlan.pageInfo.hasNextPage").entity(Boolean.class).get();
		return more ? response.path("inclusionPlan.pageInfo.endCursor").entity(String.class).get() : "";
	}

	private int total() {
		return this.graphQl.document(
				"{ inclusionPlan(place: { residentAuthority: \"X01\" }, asOf: { validOn: \"2026-11-24\" }) { totalCount } }")
			.execute()
			.path("inclusionPlan.totalCount")
			.entity(Integer.class)
			.get();
	}

}
