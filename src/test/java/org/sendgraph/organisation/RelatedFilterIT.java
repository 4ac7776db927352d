package org.sendgraph.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists by what holds of related bodies, beside what comes of reading each body.
 */
@IntegrationTest
class RelatedFilterIT {

	private static final String DAY = "2025-11-24";

	@Autowired
	private GraphQlTester graphQl;

	/** Each council with its boards and the regions of the councils that share them. */
	private static List<Map<String, Object>> councils = List.of();

	@BeforeEach
	void readEachCouncilOnce() {
		if (councils.isEmpty()) {
			councils = all("{kinds: [LOCAL_AUTHORITY]}",
					"id name ... on LocalAuthority { region boards { board { id name region "
							+ "councils { localAuthority { id region } } } } }");
		}
	}

	@Test
	void findCouncilsWithSomeNoneOrOnlyBoardsOfARegion() {
		Predicate<Map<String, Object>> inLondon = (board) -> "London".equals(board.get("region"));
		assertThat(councilsWhere("some: {region: \"London\"}"))
			.isEqualTo(councils((boards) -> boards.stream().anyMatch(inLondon)))
			.hasSizeGreaterThan(30);
		assertThat(councilsWhere("none: {region: \"London\"}"))
			.isEqualTo(councils((boards) -> boards.stream().noneMatch(inLondon)))
			.hasSizeGreaterThan(100);
		assertThat(councilsWhere("all: {region: \"London\"}"))
			.isEqualTo(councils((boards) -> boards.stream().allMatch(inLondon)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			atLeast: 2             | 2 | 99
			atLeast: 3, atMost: 4  | 3 | 4
			atMost: 1              | 0 | 1
			atLeast: 0, atMost: 0  | 0 | 0
			""")
	void countRelatedBodies(String count, int least, int most) {
		assertThat(councilsWhere("count: {" + count + "}"))
			.isEqualTo(councils((boards) -> boards.size() >= least && boards.size() <= most));
	}

	@Test
	void reachThroughOneRelationIntoAnother() {
		assertThat(councilsWhere(
				"some: {related: [{by: COUNCILS, some: {region: \"South East\"}}, {by: COUNCILS, count: {atLeast: 3}}]}"))
			.isEqualTo(councils((boards) -> boards.stream()
				.anyMatch((board) -> board.get("councils").toString().contains("South East")
						&& ((List<?>) board.get("councils")).size() >= 3)))
			.hasSizeGreaterThan(5);
	}

	@Test
	void findEstablishmentsByTheirCouncilAndCouncilsByTheirEstablishments() {
		assertThat(ids("{related: [{by: ESTABLISHMENTS, some: {establishment: {needs: [ASD]}}}]}"))
			.isEqualTo(new TreeSet<>(ids("{kinds: [ESTABLISHMENT], establishment: {needs: [ASD]}}").stream()
				.flatMap((school) -> ids("{related: [{by: ESTABLISHMENTS, some: {text: \"" + nameOf(school) + "\"}}]}")
					.stream())
				.toList()))
			.contains("LocalAuthority:X01");
		assertThat(ids(
				"{related: [{by: COUNCILS, some: {kinds: [LOCAL_AUTHORITY], text: \"exampleshire\"}}], kinds: [ESTABLISHMENT]}"))
			.isEqualTo(ids("{establishment: {localAuthority: \"X01\"}}"))
			.isNotEmpty();
		assertThat(ids("{related: [{by: TRUSTS, count: {atLeast: 1}}]}")).isNotEmpty()
			.allMatch((id) -> id.startsWith("Establishment:"));
	}

	@Test
	void pageAndCountAsTheyList() {
		String filter = "{kinds: [LOCAL_AUTHORITY], related: [{by: BOARDS, count: {atLeast: 2}}]}";
		Set<String> listed = ids(filter);
		this.graphQl
			.document("{ organisations(filter: " + filter + ", asOf: {validOn: \"" + DAY
					+ "\"}, last: 3) { totalCount nodes { id } } }")
			.execute()
			.path("organisations.totalCount")
			.entity(Integer.class)
			.isEqualTo(listed.size())
			.path("organisations.nodes[*].id")
			.entityList(String.class)
			.satisfies((last) -> assertThat(listed).containsAll(last));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{by: BOARDS}                                                                 | Nothing is said about BOARDS
					{by: BOARDS, count: {}}                                                      | No number of bodies
					{by: BOARDS, count: {atLeast: 3, atMost: 2}}                                 | No number of bodies
					{by: BOARDS, count: {atMost: -1}}                                            | No number of bodies
					{by: BOARDS, some: {related: [{by: COUNCILS, some: {related: [{by: BOARDS, none: {related: [{by: COUNCILS, all: {}}]}}]}}]}} | There are 4 conditions, 4 inside one another
					{by: BOARDS, some: {}, none: {}, all: {}}, {by: BOARDS, some: {}, none: {}, all: {}} | There are 6 conditions
					""")
	void refuseConditionsThatSayNothingOrAskTooMuch(String related, String why) {
		this.graphQl.document("{ organisations(filter: {related: [" + related + "]}) { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getMessage()).contains(why);
				assertThat(error.getExtensions()).containsEntry("code", "BAD_INPUT");
			}));
	}

	private Set<String> councilsWhere(String condition) {
		return ids("{kinds: [LOCAL_AUTHORITY], related: [{by: BOARDS, " + condition + "}]}");
	}

	@SuppressWarnings("unchecked")
	private Set<String> councils(Predicate<List<Map<String, Object>>> boards) {
		return councils.stream()
			.filter((council) -> boards.test(((List<Map<String, Object>>) council.get("boards")).stream()
				.map((overlap) -> (Map<String, Object>) overlap.get("board"))
				.toList()))
			.map((council) -> (String) council.get("id"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private String nameOf(String id) {
		return this.graphQl.document("{ node(id: \"" + id + "\") { ... on Establishment { name } } }")
			.execute()
			.path("node.name")
			.entity(String.class)
			.get();
	}

	private Set<String> ids(String filter) {
		return all(filter, "id").stream()
			.map((one) -> (String) one.get("id"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private List<Map<String, Object>> all(String filter, String fields) {
		List<Map<String, Object>> all = new ArrayList<>();
		String after = "null";
		do {
			GraphQlTester.Response page = this.graphQl
				.document("{ organisations(filter: " + filter + ", asOf: {validOn: \"" + DAY + "\"}, first: 50, after: "
						+ after + ") { nodes { " + fields + " } pageInfo { hasNextPage endCursor } } }")
				.execute();
			all.addAll(page.path("organisations.nodes")
				.entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {
				})
				.get());
			after = page.path("organisations.pageInfo.hasNextPage").entity(Boolean.class).get()
					? '"' + page.path("organisations.pageInfo.endCursor").entity(String.class).get() + '"' : null;
		}
		while (after != null);
		return all;
	}

}
