package org.sendgraph.procedure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					# an appeal that ends in August is in time on the first working day of September
					mediation | 2025-06-10 | 2025-08-20 | | mediation-appeal | OPEN | 2025-09-01 | - | -
					mediation | 2025-10-27 | 2026-01-01 | | mediation-appeal | OPEN | 2026-01-02 | - | -
					# of 2028 no bank holiday is on record
					mediation | 2027-10-27 | 2028-01-01 | | mediation-appeal | OPEN | - | 2028-01-03 | -
					mediation | 2027-10-24 | 2027-12-24 | | mediation-appeal | OPEN | 2027-12-24 | - | -
					# Friday 8 May 2020 was the bank holiday, and Monday 4 May was none
					mediation | 2020-03-04 | 2020-05-04 | | mediation-appeal | OPEN | 2020-05-04 | - | -
					mediation | 2020-03-08 | 2020-05-08 | | mediation-appeal | OPEN | 2020-05-11 | - | -
					# Monday 8 May 2023
					mediation | 2023-01-09 | 2023-05-05 | mediation-declined 2023-05-04 | mediation-certificate-declined | OPEN | 2023-05-10 | - | -
					# the day after the time to appeal
					cease-plan | 2025-10-01 | 2025-10-08 | cease-notice 2025-10-07 | cease-end | OPEN | - | - | 2025-12-09
					cease-plan | 2025-06-02 | 2025-06-08 | cease-notice 2025-06-07 | cease-end | OPEN | - | - | 2025-09-02
					# a review is decided within twelve months of the plan, and four weeks of the meeting
					annual-review | 2024-02-29 | 2025-03-01 | | review-decision | MISSED | 2025-02-28 | - | -
					annual-review | 2024-03-01 | 2025-02-15 | review-meeting 2025-02-14 | review-decision | OPEN | 2025-02-28 | - | -
					annual-review | 2024-03-01 | 2025-01-15 | review-meeting 2025-01-10 | review-decision | OPEN | 2025-02-07 | - | -
					# what a judgment of 2022 says the regulation had always meant
					annual-review | 2020-03-12 | 2021-03-20 | review-meeting 2021-03-10 | review-amendment-notice | OPEN | 2021-04-07 | - | -
					# a refusal to assess ends the procedure
					ehc-assessment-and-plan | 2025-11-24 | 2026-11-24 | ehc-refuse-assessment 2025-12-22 | ehc-refuse-assessment | MET | 2026-01-05 | - | -
					ehc-assessment-and-plan | 2025-11-24 | 2026-11-24 | ehc-refuse-assessment 2025-12-22 | ehc-give-advice | NOT_NEEDED | - | - | -
					ehc-assessment-and-plan | 2025-11-24 | 2026-11-24 | ehc-refuse-assessment 2025-12-22 | ehc-final-plan | NOT_NEEDED | 2026-04-13 | - | -
					reassessment | 2025-11-24 | 2026-11-24 | reassess-refuse 2025-12-01 | reassess-decision | NOT_NEEDED | 2025-12-09 | - | -
					# mediation that is not arranged is missed, and its certificate does not wait for it
					mediation | 2026-01-05 | 2026-03-10 | mediation-asked 2026-02-02, mediation-not-arranged 2026-03-05 | mediation-held | MISSED | 2026-03-04 | - | -
					mediation | 2026-01-05 | 2026-03-10 | mediation-asked 2026-02-02, mediation-not-arranged 2026-03-05 | mediation-certificate | OPEN | 2026-03-10 | - | -
					mediation | 2026-01-05 | 2026-02-03 | mediation-asked 2026-02-02 | mediation-health-told | OPEN | 2026-02-05 | - | -
					mediation | 2026-01-05 | 2026-02-06 | mediation-asked 2026-02-02, mediation-health-told 2026-02-04 | mediation-health-held | OPEN | 2026-03-06 | - | -
					# orders
					comply-with-tribunal | 2026-01-05 | 2026-01-05 | | order-draft-plan | OPEN | 2026-02-09 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-01-05 | | order-cease | OPEN | 2026-01-05 | - | -
					# seven days beginning with the notice
					direct-looked-after | 2026-01-05 | 2026-01-05 | | looked-after-refer | OPEN | 2026-01-11 | - | -
					direct-looked-after | 2026-01-05 | 2026-01-05 | | looked-after-give | OPEN | - | - | 2026-01-12
					# by the day of the appointment
					senco-qualification | 2010-09-01 | 2026-11-24 | | senco-award | MISSED | 2013-09-01 | - | -
					senco-qualification | 2022-09-01 | 2025-01-06 | | senco-award | OPEN | 2025-09-01 | - | -
					senco-qualification | 2022-09-01 | 2025-01-06 | | senco-npq-instead | OPEN | 2025-09-01 | - | -
					senco-qualification | 2024-09-01 | 2026-11-24 | | senco-npq | OPEN | 2027-09-01 | - | -
					""")
	void countsAsTheLawDoes(String procedure, String start, String day, String events, String step, String state,
			String due, String dueNotBefore, String earliest) {
		Map<?, ?> found = timeline(procedure, start, day, (events != null) ? events : "").get("ProcedureStep:" + step);
		assertThat(found).as("%s", step).isNotNull();
		assertThat(
				Arrays.asList(found.get("state"), found.get("due"), found.get("dueNotBefore"), found.get("earliest")))
			.isEqualTo(Arrays.asList(state, due, dueNotBefore, earliest));
	}

	@Test
	void asksASencoForWhatTheLawOfTheAppointmentAsked() {
		assertThat(timeline("senco-qualification", "2022-09-01", "2026-11-24", "").keySet())
			.doesNotContain("ProcedureStep:senco-npq");
		assertThat(timeline("senco-qualification", "2024-09-01", "2026-11-24", "").keySet())
			.doesNotContain("ProcedureStep:senco-award", "ProcedureStep:senco-npq-instead");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "digital-plan,2023-09-29,PROPOSED", "digital-plan,2023-09-30,PILOTED",
					"digital-plan,2026-03-30,PILOTED", "digital-plan,2026-03-31,-",
					"ap-specialist-taskforce,2021-11-29,-", "ap-specialist-taskforce,2021-11-30,PILOTED",
					"ap-specialist-taskforce,2025-03-30,PILOTED", "ap-specialist-taskforce,2025-03-31,-",
					"direct-academy,2022-03-28,-", "direct-academy,2022-03-29,PROPOSED" })
	void countsAMonthFromItsLastDay(String procedure, String day, String standing) {
		assertThat(((Map<?, ?>) data(
				"{ procedure(id: \"Procedure:" + procedure + "\", asOf: { validOn: \"" + day + "\" }) { standing } }")
			.get("procedure")).get("standing")).isEqualTo(standing);
	}

	@Test
	void namesWhoActsAndWhereToTurn() {
		assertThat(data("""
				{ nodes(ids: ["ProcedureStep:ehc-decide-assessment", "ProcedureStep:order-draft-plan",
				    "ProcedureStep:ap-sixth-day-suspension", "ProcedureStep:ap-sixth-day-unit",
				    "ProcedureStep:order-unopposed"]) {
				  ... on ProcedureStep { actor role { id } legalBasis redress { id } } } }""").get("nodes")).asString()
			.contains("rr-tribunal-assessment", "RESIDENT_LA", "actor=SCHOOL_GOVERNING_BODY, role=null", "reg 45");
	}

	private Map<Object, Map<?, ?>> timeline(String procedure, String start, String day, String events) {
		String given = Arrays.stream(events.split(", "))
			.filter((event) -> !event.isBlank())
			.map((event) -> event.split(" "))
			.map((event) -> "{ step: \"ProcedureStep:" + event[0] + "\", on: \"" + event[1] + "\" }")
			.collect(Collectors.joining(", "));
		Map<?, ?> found = (Map<?, ?>) data("{ timeline(procedure: \"Procedure:" + procedure + "\", start: \"" + start
				+ "\", events: [" + given + "], asOf: { validOn: \"" + day
				+ "\" }) { steps { step { id } state due dueNotBefore earliest } } }")
			.get("timeline");
		Map<Object, Map<?, ?>> byId = new LinkedHashMap<>();
		for (Object step : (List<?>) found.get("steps")) {
			byId.put(((Map<?, ?>) ((Map<?, ?>) step).get("step")).get("id"), (Map<?, ?>) step);
		}
		return byId;
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
