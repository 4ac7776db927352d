package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Money that moved, added up by what it has in common, in figures that every start has.
 */
@IntegrationTest
class AllocationTotalsIT {

	private static final String TOTALS = """
			query ($years: [FinancialYear!]!, $filter: AllocationFilter, $by: [AllocationGrouping!]! = [],
			    $order: AllocationTotalOrder! = AMOUNT, $first: Int, $after: String, $last: Int, $before: String) {
			  allocationTotals(financialYears: $years, filter: $filter, groupBy: $by, orderBy: $order, first: $first, after: $after,
			      last: $last, before: $before) {
			    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
			    nodes { kind figures financialYear body { id } region payee { id name } stream { id } line title
			            count amount smallest largest average } } }""";

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void addUpTheSameAllocationsOneByOne() {
		Map<String, Object> filter = Map.of("payer", "Budget:886-dsg-high-needs-block-2021-22");
		List<Map<String, Object>> each = new ArrayList<>();
		String after = null;
		do {
			Map<String, Object> page = ask("query ($filter: AllocationFilter!, $after: String) { page: allocations("
					+ "filter: $filter, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { kind figures "
					+ "line amount } } }", variables("filter", filter, "after", after), "page");
			each.addAll(nodes(page));
			after = next(page);
		}
		while (after != null);
		Map<String, BigDecimal> expected = each.stream()
			.collect(Collectors.groupingBy((one) -> one.get("kind") + " " + one.get("figures") + " " + one.get("line"),
					Collectors.reducing(BigDecimal.ZERO, (one) -> amount(one, "amount"), BigDecimal::add)));
		List<Map<String, Object>> totals = nodes(
				totals("years", List.of("2021-22"), "filter", filter, "by", List.of("LINE"), "first", 100));
		assertThat(totals).hasSizeGreaterThan(5)
			.allSatisfy((total) -> assertThat(amount(total, "amount")).isEqualByComparingTo(
					expected.get(total.get("kind") + " " + total.get("figures") + " " + total.get("line"))));
		assertThat(totals).hasSameSizeAs(expected.keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "FINANCIAL_YEAR", "BODY", "REGION", "PAYEE", "STREAM", "LINE" })
	void addUpToTheSameWhateverTheyAreToldApartBy(String by) {
		List<String> years = List.of("2021-22", "2022-23");
		Map<String, Object> filter = Map.of("kinds", List.of("TOP_UP", "GRANT"));
		Map<String, BigDecimal> whole = sums(all("years", years, "filter", filter));
		List<Map<String, Object>> parts = all("years", years, "filter", filter, "by", List.of(by));
		assertThat(whole).isNotEmpty();
		assertThat(parts).hasSizeGreaterThan(whole.size());
		assertThat(sums(parts)).isEqualTo(whole);
	}

	@ParameterizedTest
	@EnumSource(AllocationTotalOrder.class)
	void standInTheOrderAskedForWhicheverWayTheyAreRead(AllocationTotalOrder order) {
		Map<AllocationTotalOrder, String> fields = Map.of(AllocationTotalOrder.AMOUNT, "amount",
				AllocationTotalOrder.COUNT, "count", AllocationTotalOrder.LARGEST, "largest",
				AllocationTotalOrder.AVERAGE, "average");
		Object[] asked = { "years", List.of("2021-22"), "by", List.of("REGION", "LINE"), "order", order.name() };
		List<Map<String, Object>> forwards = all(asked);
		assertThat(forwards).hasSizeGreaterThan(100)
			.isSortedAccordingTo(
					Comparator.comparing((one) -> amount(one, fields.get(order)), Comparator.reverseOrder()));
		List<Map<String, Object>> backwards = new ArrayList<>();
		String before = null;
		do {
			Map<String, Object> variables = new HashMap<>(variables(asked));
			variables.put("last", 60);
			variables.put("before", before);
			Map<String, Object> page = ask(TOTALS, variables, "allocationTotals");
			backwards.addAll(0, nodes(page));
			Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
			before = Boolean.TRUE.equals(info.get("hasPreviousPage")) ? (String) info.get("startCursor") : null;
		}
		while (before != null);
		assertThat(backwards).isEqualTo(forwards);
	}

	@Test
	void tellRegionsAndBodiesThatPaid() {
		assertThat(
				all("years", List.of("2021-22"), "filter", Map.of("kinds", List.of("TOP_UP")), "by", List.of("REGION")))
			.extracting((total) -> total.get("region"))
			.contains("South East", "London")
			.doesNotContainNull();
		assertThat(
				all("years", List.of("2021-22"), "filter", Map.of("body", "LocalAuthority:886"), "by", List.of("BODY")))
			.allSatisfy((total) -> assertThat(total.get("body")).isEqualTo(Map.of("id", "LocalAuthority:886")));
	}

	@Test
	void leaveTheExampleCountyOutUnlessItIsNamed() {
		assertThat(all("years", List.of("2025-26"), "by", List.of("BODY")).toString())
			.doesNotContain("LocalAuthority:X01");
		assertThat(all("years", List.of("2025-26"), "filter", Map.of("body", "LocalAuthority:X01"), "by",
				List.of("PAYEE")))
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "financialYears: []",
			"financialYears: [\"2011-12\", \"2012-13\", \"2013-14\", \"2014-15\", \"2015-16\", \"2016-17\", \"2017-18\", "
					+ "\"2018-19\", \"2019-20\", \"2020-21\", \"2021-22\"]" })
	void refuseNoYearAndMoreThanTen(String years) {
		this.graphQl.document("{ allocationTotals(" + years + ") { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("were given", "1 to 10")));
	}

	private List<Map<String, Object>> all(Object... asked) {
		List<Map<String, Object>> all = new ArrayList<>();
		String after = null;
		do {
			Map<String, Object> variables = new HashMap<>(variables(asked));
			variables.put("first", 100);
			variables.put("after", after);
			Map<String, Object> page = ask(TOTALS, variables, "allocationTotals");
			all.addAll(nodes(page));
			after = next(page);
		}
		while (after != null);
		return all;
	}

	private Map<String, Object> totals(Object... asked) {
		return ask(TOTALS, variables(asked), "allocationTotals");
	}

	private Map<String, Object> ask(String document, Map<String, Object> variables, String path) {
		GraphQlTester.Request<?> request = this.graphQl.document(document);
		variables.forEach(request::variable);
		return request.execute().path(path).entity(new ParameterizedTypeReference<Map<String, Object>>() {
		}).get();
	}

	private static Map<String, Object> variables(Object... asked) {
		Map<String, Object> variables = new HashMap<>();
		for (int index = 0; index < asked.length; index += 2) {
			variables.put((String) asked[index], asked[index + 1]);
		}
		return variables;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> nodes(Map<String, Object> page) {
		return (List<Map<String, Object>>) page.get("nodes");
	}

	private static String next(Map<String, Object> page) {
		Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
		return Boolean.TRUE.equals(info.get("hasNextPage")) ? (String) info.get("endCursor") : null;
	}

	private static BigDecimal amount(Map<String, Object> of, String field) {
		return new BigDecimal(String.valueOf(of.get(field)));
	}

	private static Map<String, BigDecimal> sums(List<Map<String, Object>> totals) {
		return totals.stream()
			.collect(Collectors.groupingBy((one) -> one.get("kind") + " " + one.get("figures"),
					Collectors.collectingAndThen(
							Collectors.reducing(BigDecimal.ZERO, (one) -> amount(one, "amount"), BigDecimal::add),
							(sum) -> sum.setScale(2))));
	}

}
