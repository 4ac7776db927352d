package org.sendgraph.arrangement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;
import org.sendgraph.OwnGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendgraph.arrangement.MadeUpArrangement.KENT;
import static org.sendgraph.arrangement.MadeUpArrangement.KENTS_BOARD;

/**
 * What bodies agreed, as lists and single arrangements give it.
 */
@IntegrationTest
class ArrangementsIT {

	private static final String RULE = "mx-slt-educational--any--ehcp--1";

	private static final String SUCCESSOR = "IntegratedCareBoard:QNX";

	private static final String LIST = """
			query ($filter: ArrangementFilter, $first: Int, $after: String, $last: Int, $before: String) {
			  arrangements(filter: $filter, first: $first, after: $after, last: $last, before: $before,
			      asOf: { validOn: "2026-11-24" }) {
			    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";

	private static final String ONE = """
			query ($id: ID!, $asOf: AsOf) { arrangement(id: $id, asOf: $asOf) {
			  title status period { start end } change recordedAt erased terms confirmed
			  parties { organisation { id } role share } } }""";

	@Autowired
	private GraphQlTester graphQl;

	@AfterEach
	void forget() {
		MadeUpArrangement.forgetAll();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			place       | LocalAuthority:X01                           | 5
			place       | LocalAuthority:X02                           | 0
			party       | NhsProvider:XX9                              | 5
			party       | LocalAuthority:886                           | 0
			rule        | Rule:mx-physio-educational--any--ehcp--1     | 2
			status      | CURRENT                                      | 4
			status      | LAPSED                                       | 1
			status      | FUTURE                                       | 0
			unconfirmed | true                                         | 1
			unconfirmed | false                                        | 4
			""")
	void areListedByWhatTheFilterNames(String part, String value, int many) {
		Object given = part.equals("unconfirmed") ? (Object) Boolean.valueOf(value) : value;
		GraphQlTester.Response page = this.graphQl.document(LIST).variable("filter", Map.of(part, given)).execute();
		page.path("arrangements.totalCount").entity(Integer.class).isEqualTo(many);
		page.path("arrangements.nodes").entityList(Object.class).hasSize(many);
	}

	@Test
	void arePagedFromEitherEnd() {
		List<String> all = ids(this.graphQl.document(LIST).execute());
		assertThat(all).isSorted().hasSize(5);
		GraphQlTester.Response first = this.graphQl.document(LIST).variable("first", 2).execute();
		assertThat(ids(first)).isEqualTo(all.subList(0, 2));
		GraphQlTester.Response second = this.graphQl.document(LIST)
			.variable("first", 2)
			.variable("after", cursor(first, "endCursor"))
			.execute();
		assertThat(ids(second)).isEqualTo(all.subList(2, 4));
		GraphQlTester.Response last = this.graphQl.document(LIST).variable("last", 2).execute();
		assertThat(ids(last)).isEqualTo(all.subList(3, 5));
		last.path("arrangements.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
		assertThat(ids(this.graphQl.document(LIST)
			.variable("last", 2)
			.variable("before", cursor(last, "startCursor"))
			.execute())).isEqualTo(all.subList(1, 3));
	}

	@Test
	void areNullWhereThereIsNone() {
		this.graphQl.document(ONE).variable("id", "Arrangement:none").execute().path("arrangement").valueIsNull();
	}

	@Test
	void areAsTheyWereKnownThen() {
		OffsetDateTime known = MadeUpArrangement.lastEntry();
		OffsetDateTime corrected = known.plus(Duration.ofMillis(2));
		MadeUpArrangement.record(MadeUpArrangement.of("known").varying(RULE).with("supersededAt", corrected),
				MadeUpArrangement.of("known")
					.varying(RULE)
					.paidBy(KENT, 3_333, KENTS_BOARD, 6_667)
					.with("recordedAt", corrected)
					.with("change", "CORRECTED"));
		assertThat(parties("known", Map.of("validOn", "2026-11-24", "knownAt", known.toString())))
			.containsExactly(KENTS_BOARD + " 100.0");
		assertThat(parties("known", Map.of("validOn", "2026-11-24"))).containsExactly(KENT + " 33.33",
				KENTS_BOARD + " 66.67");
		own("known", Map.of("validOn", "2026-11-24")).path("arrangement.change")
			.entity(String.class)
			.isEqualTo("CORRECTED");
	}

	@Test
	void areAsOnTheDayAfterOnePartyGaveItsPartToAnother() {
		LocalDate day = LocalDate.of(2026, 4, 1);
		MadeUpArrangement.record(MadeUpArrangement.of("moved").varying(RULE).with("end", day),
				MadeUpArrangement.of("moved")
					.varying(RULE)
					.paidBy(SUCCESSOR, 10_000)
					.with("start", day)
					.with("end", LocalDate.of(2026, 10, 1))
					.with("change", "TRANSFERRED"));
		assertThat(parties("moved", Map.of("validOn", "2026-03-31"))).containsExactly(KENTS_BOARD + " 100.0");
		assertThat(parties("moved", Map.of("validOn", "2026-04-01"))).containsExactly(SUCCESSOR + " 100.0");
		own("moved", Map.of("validOn", "2026-11-24")).path("arrangement.status")
			.entity(String.class)
			.isEqualTo("LAPSED")
			.path("arrangement.period.start")
			.entity(String.class)
			.isEqualTo("2026-04-01");
		own("moved", Map.of("validOn", "2024-01-01")).path("arrangement.status")
			.entity(String.class)
			.isEqualTo("FUTURE")
			.path("arrangement.period.start")
			.entity(String.class)
			.isEqualTo("2025-04-01");
	}

	@Test
	void sayThatWordsWereErased() {
		MadeUpArrangement.record(MadeUpArrangement.of("erased").varying(RULE).with("terms", "commitment of no text"));
		own("erased", null).path("arrangement.erased")
			.entity(Boolean.class)
			.isEqualTo(true)
			.path("arrangement.terms")
			.valueIsNull();
	}

	private static List<String> ids(GraphQlTester.Response page) {
		return page.path("arrangements.nodes[*].id").entityList(String.class).get();
	}

	private static String cursor(GraphQlTester.Response page, String which) {
		return page.path("arrangements.pageInfo." + which).entity(String.class).get();
	}

	private static List<String> parties(String key, Map<String, String> asOf) {
		GraphQlTester.Response one = own(key, asOf);
		List<String> bodies = one.path("arrangement.parties[*].organisation.id").entityList(String.class).get();
		List<Double> shares = one.path("arrangement.parties[*].share").entityList(Double.class).get();
		return IntStream.range(0, bodies.size())
			.mapToObj((index) -> bodies.get(index) + " " + shares.get(index))
			.toList();
	}

	private static GraphQlTester.Response own(String key, @Nullable Map<String, String> asOf) {
		return ExecutionGraphQlServiceTester.create(OwnGraph.application().getBean(ExecutionGraphQlService.class))
			.document(ONE)
			.variable("id", "Arrangement:" + key)
			.variable("asOf", asOf)
			.execute();
	}

}
