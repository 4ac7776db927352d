package org.sendgraph.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the tables of procedures say together, and what cannot be asked of them.
 */
@IntegrationTest
class ProceduresIT {

	@Autowired
	private ExecutionGraphQlService graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					timeline(procedure: "Procedure:none", start: "2025-11-24") | procedure | an id that procedures lists
					timeline(procedure: "Procedure:cease-plan", start: "2013-11-24") | start | from 2014-09-01
					timeline(procedure: "Procedure:cease-plan", start: "2025-11-24", events: [{step: "x", on: "2025-11-25"}]) | events[0].step | ProcedureStep:cease-consult
					alternativeProvision(localAuthority: "000") | localAuthority | such as 886
					""")
	void refusesWithThePathAndWhatIsAccepted(String field, String argument, String accepted) {
		Map<?, ?> error = (Map<?, ?>) ((List<?>) ask("{ " + field + " { standing } }").get("errors")).getFirst();
		Map<?, ?> extensions = (Map<?, ?>) error.get("extensions");
		assertThat(extensions.get("code")).isEqualTo("BAD_INPUT");
		assertThat(extensions.get("argument")).isEqualTo(argument);
		assertThat(String.valueOf(extensions.get("accepted"))).contains(accepted);
	}

	@Test
	void findsProceduresAndStepsByTheirIds() {
		assertThat(data("""
				{ nodes(ids: ["Procedure:mediation", "ProcedureStep:ap-tier-2", "Procedure:none"]) {
				  ... on Procedure { name } ... on ProcedureStep { procedure { id } } } }""").get("nodes"))
			.isEqualTo(Arrays.asList(Map.of("name", "Mediation and appeal"),
					Map.of("procedure", Map.of("id", "Procedure:ap-three-tier")), null));
	}

	@Test
	void reachesADutyOrALegalBasisFromEveryStep() {
		assertThat(steps()).hasSizeGreaterThan(70)
			.allSatisfy((step) -> assertThat(step.get("duty") != null ^ step.get("legalBasis") != null)
				.as("duty or legal basis of %s", step.get("id"))
				.isTrue());
	}

	@Test
	void countsDeadlinesOnlyFromStepsOfTheSameProcedure() {
		for (Map<?, ?> step : steps()) {
			for (Object deadline : (List<?>) step.get("deadlines")) {
				if (((Map<?, ?>) deadline).get("countedFrom") instanceof Map<?, ?> from) {
					assertThat(from.get("procedure")).as("%s", step.get("id")).isEqualTo(step.get("procedure"));
				}
			}
		}
	}

	@Test
	void neverHasTwoStandingsOnOneDay() {
		for (Object procedure : procedures("standings { standing period { start end } }")) {
			List<?> standings = (List<?>) ((Map<?, ?>) procedure).get("standings");
			for (int index = 1; index < standings.size(); index++) {
				assertThat(day(standings.get(index - 1), "end")).as("%s", procedure)
					.isLessThanOrEqualTo(day(standings.get(index), "start"));
			}
		}
	}

	@Test
	void knowsNoPlanSectionsBeforeThereWerePlans() {
		assertThat(data("{ planSections(asOf: { validOn: \"2014-08-31\" }) { section } }").get("planSections"))
			.isEqualTo(List.of());
		assertThat(
				(List<?>) data("{ planSections(asOf: { validOn: \"2014-09-01\" }) { section } }").get("planSections"))
			.hasSize(PlanSectionLetter.values().length);
	}

	private static String day(Object standing, String side) {
		return String.valueOf(((Map<?, ?>) ((Map<?, ?>) standing).get("period")).get(side));
	}

	private List<Map<?, ?>> steps() {
		return procedures("""
				stepsOfAllTimes { id procedure { id } duty { id } legalBasis
				  deadlines { countedFrom { procedure { id } } } }""").stream()
			.flatMap((procedure) -> ((List<?>) ((Map<?, ?>) procedure).get("stepsOfAllTimes")).stream())
			.<Map<?, ?>>map((step) -> (Map<?, ?>) step)
			.toList();
	}

	private List<?> procedures(String fields) {
		return (List<?>) ((Map<?, ?>) data(
				"{ procedures(first: 100, asOf: { validOn: \"2026-11-24\" }) { nodes { " + fields + " } } }")
			.get("procedures")).get("nodes");
	}

	private Map<?, ?> data(String document) {
		Map<String, Object> answer = ask(document);
		assertThat(answer).doesNotContainKey("errors");
		return (Map<?, ?>) answer.get("data");
	}

	private Map<String, Object> ask(String document) {
		return this.graphQl.execute(new DefaultExecutionGraphQlRequest(document, null, null, null, "test", null))
			.map((response) -> response.getExecutionResult().toSpecification())
			.block();
	}

}
