package org.sendgraph.opendata;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which settings of a register could serve the tiers of alternative provision: a pupil
 * referral unit, a free school for alternative provision, and an infant school.
 */
class AlternativeProvisionIT {

	private static ImportedGraph graph;

	@BeforeAll
	static void takesTheRegisterIn() {
		graph = new ImportedGraph();
		assertThat(graph.take("gias", "alternative-provision/edubasealldata20260301.csv").code()).isZero();
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void areUnitsAndFreeSchoolsOfTheAreaAndNoOthers() {
		assertThat(settings("886", "TRANSITIONAL_PLACE")).containsExactly("Made-up Alternative Provision Free School",
				"Made-up Pupil Referral Unit");
		assertThat(settings("885", "TRANSITIONAL_PLACE")).isEmpty();
	}

	@Test
	void areTheSameForEachTierBecauseTheRegisterDoesNotSay() {
		assertThat(settings("886", "TARGETED_SUPPORT")).isEqualTo(settings("886", "TIME_LIMITED_PLACE"));
	}

	@Test
	void areSaidToBeUnknownWhereNoneOfTheAreaIsOnRecord() {
		assertThat(absent("885")).isEqualTo(List.of("No school or college in the area of Worcestershire County Council "
				+ "is on record for this day: the command \"import gias\" adds them."));
		assertThat(absent("886")).isEqualTo(List.of());
	}

	@Test
	void comePageByPage() {
		assertThat(graph.query("""
				{ alternativeProvision(localAuthority: "886", asOf: { validOn: "2026-03-01" }) {
				  settings(first: 1) { totalCount pageInfo { hasNextPage } nodes { name } } } }""")
			.get("alternativeProvision"))
			.isEqualTo(Map.of("settings", Map.of("totalCount", 2, "pageInfo", Map.of("hasNextPage", true), "nodes",
					List.of(Map.of("name", "Made-up Alternative Provision Free School")))));
	}

	private static Object absent(String council) {
		return ((Map<?, ?>) graph
			.query("{ alternativeProvision(localAuthority: \"" + council
					+ "\", asOf: { validOn: \"2026-03-01\" }) { absent } }")
			.get("alternativeProvision")).get("absent");
	}

	private static List<String> settings(String council, String tier) {
		Map<?, ?> provision = (Map<?, ?>) graph.query("""
				{ alternativeProvision(localAuthority: "%s", tier: %s, asOf: { validOn: "2026-03-01" }) {
				  tiers { id } settings { nodes { name } } } }""".formatted(council, tier)).get("alternativeProvision");
		assertThat((List<?>) provision.get("tiers")).hasSize(1);
		return ((List<?>) ((Map<?, ?>) provision.get("settings")).get("nodes")).stream()
			.map((school) -> String.valueOf(((Map<?, ?>) school).get("name")))
			.toList();
	}

}
