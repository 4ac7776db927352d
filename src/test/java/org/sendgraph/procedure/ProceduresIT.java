package org.sendgraph.procedure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
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
					alternativeProvision(localAuthority: "000") | localAuthority | DfE or GSS code of a council
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
					# a certificate moves the end of the time to appeal, and an appeal keeps the plan
					cease-plan | 2026-01-02 | 2026-03-26 | cease-notice 2026-01-10, cease-certificate 2026-03-05, cease-end 2026-03-25 | cease-end | TOO_EARLY | - | - | 2026-04-08
					cease-plan | 2026-01-02 | 2026-04-20 | cease-notice 2026-01-10, cease-certificate 2026-03-05, cease-end 2026-04-20 | cease-end | MET | - | - | 2026-04-08
					cease-plan | 2026-01-02 | 2026-03-26 | cease-notice 2026-01-10, cease-end 2026-03-02, cease-certificate 2026-03-05 | cease-end | TOO_EARLY | - | - | 2026-04-08
					cease-plan | 2026-01-02 | 2026-06-01 | cease-notice 2026-01-10, cease-appealed 2026-03-02 | cease-end | WAITING | - | - | -
					cease-plan | 2026-01-02 | 2026-06-01 | cease-notice 2026-01-10, cease-appealed 2026-03-02, cease-end 2026-05-01 | cease-end | TOO_EARLY | - | - | -
					cease-plan | 2026-01-02 | 2026-07-01 | cease-notice 2026-01-10, cease-appealed 2026-03-02, cease-appeal-dismissed 2026-06-15, cease-end 2026-06-15 | cease-end | MET | - | - | 2026-06-15
					cease-plan | 2026-01-02 | 2026-07-01 | cease-notice 2026-01-10, cease-appealed 2026-03-02, cease-appeal-dismissed 2026-06-15, cease-end 2026-06-14 | cease-end | TOO_EARLY | - | - | 2026-06-15
					cease-plan | 2026-01-02 | 2026-07-01 | cease-notice 2026-01-10, cease-appealed 2026-03-02, cease-appeal-allowed 2026-06-15 | cease-end | NOT_NEEDED | - | - | -
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
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | | order-amend | PASSED | 2026-02-09 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-amend 2026-01-05 | order-amend | MISSED | 2026-02-09 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-assess 2026-01-05 | order-start-assessment | MISSED | 2026-01-19 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | order-made-assess 2026-01-05 | order-no-plan | PASSED | 2026-03-16 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | order-made-assess 2026-01-05 | order-plan-after-assessment | MISSED | 2026-04-13 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | order-made-assess 2026-01-05, order-no-plan 2026-03-16 | order-plan-after-assessment | NOT_NEEDED | 2026-04-13 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | order-made-plan 2026-01-05 | order-first-plan | MISSED | 2026-03-23 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-setting 2026-01-05 | order-name-setting | MISSED | 2026-01-19 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-cease 2026-01-05 | order-cease | MISSED | 2026-01-05 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-reconsider 2026-01-05 | order-reconsider | MISSED | 2026-01-19 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-continue 2026-01-05, order-continue 2026-01-05 | order-continue | MET | 2026-01-05 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-continue-amended 2026-01-05 | order-continue-amended | MISSED | 2026-02-09 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-recommend 2026-01-05 | order-recommendations | MISSED | 2026-02-09 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | order-made-recommend 2026-01-05, order-recommendations 2026-02-09 | order-recommendations-sent | MISSED | 2026-02-16 | - | -
					# appeals not opposed, by the words of the day and by those of 2014
					comply-with-tribunal | 2026-01-05 | 2026-01-05 | unopposed-assess 2026-01-05 | unopposed-start-assessment | OPEN | 2026-01-19 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | unopposed-assess 2026-01-05 | unopposed-no-plan | PASSED | 2026-03-16 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | unopposed-assess 2026-01-05 | unopposed-plan-after-assessment | MISSED | 2026-04-13 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | unopposed-contents 2026-01-05 | unopposed-amend | MISSED | 2026-02-09 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | | unopposed-amend | WAITING | - | - | -
					comply-with-tribunal | 2026-01-05 | 2026-03-02 | unopposed-setting 2026-01-05 | unopposed-name-setting | MISSED | 2026-01-19 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | unopposed-plan 2026-01-05 | unopposed-draft-plan | MISSED | 2026-02-09 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | unopposed-plan 2026-01-05 | unopposed-first-plan | MISSED | 2026-03-23 | - | -
					comply-with-tribunal | 2026-01-05 | 2026-05-04 | unopposed-cease 2026-01-05, unopposed-agreed-to-amend 2026-01-05 | unopposed-continue-amended | MISSED | 2026-02-09 | - | -
					comply-with-tribunal | 2015-03-02 | 2015-05-01 | unopposed-contents 2015-03-02 | unopposed-amend | MISSED | 2015-03-30 | - | -
					comply-with-tribunal | 2015-03-02 | 2015-05-01 | unopposed-assess 2015-03-02 | unopposed-make-assessment | MISSED | 2015-03-30 | - | -
					# what was decided is asked for
					reassessment | 2025-11-24 | 2026-11-24 | reassess-decision 2025-12-01 | reassess-final-plan | MISSED | 2026-03-09 | - | -
					annual-review | 2022-03-11 | 2023-06-30 | review-meeting 2023-03-10 | review-amendment-notice | PASSED | 2023-04-07 | - | -
					annual-review | 2022-03-11 | 2023-06-30 | review-meeting 2023-03-10, review-decided-amend 2023-03-10 | review-amendment-notice | MISSED | 2023-04-07 | - | -
					annual-review | 2022-03-11 | 2023-06-30 | review-meeting 2023-03-10, review-decided-amend 2023-03-10 | review-amended-plan | MISSED | 2023-06-02 | - | -
					# a mediation agreement about health alone
					mediation | 2026-01-05 | 2026-03-10 | mediation-asked 2026-02-02, mediation-health-told 2026-02-04, mediation-health-held 2026-02-16, mediation-agreement 2026-02-17 | mediation-agreed | MISSED | 2026-03-03 | - | -
					mediation | 2026-01-05 | 2026-02-20 | mediation-asked 2026-02-02, mediation-health-told 2026-02-04, mediation-health-held 2026-02-16, mediation-agreement 2026-02-17 | mediation-agreement-told | OPEN | 2026-02-24 | - | -
					mediation | 2026-01-05 | 2026-03-10 | mediation-asked 2026-02-02 | mediation-health-told | PASSED | 2026-02-05 | - | -
					# the first transfers to post-16, and those after them
					phase-transfer | 2014-09-30 | 2015-01-05 | | transfer-post-16 | PASSED | 2014-03-30 | - | -
					phase-transfer | 2015-09-01 | 2015-01-05 | | transfer-post-16 | OPEN | 2015-05-30 | - | -
					phase-transfer | 2015-09-02 | 2015-01-05 | | transfer-post-16 | OPEN | 2015-03-30 | - | -
					# the response to an appeal, in working days without weekends and two bank holidays
					mediation | 2026-01-05 | 2026-04-27 | mediation-appeal 2026-02-27, mediation-appeal-sent 2026-04-13 | mediation-appeal-response | OPEN | 2026-05-27 | - | -
					# what guidance and the Code of admissions ask
					ehc-assessment-and-plan | 2025-11-24 | 2026-03-02 | ehc-consult-setting 2026-02-02 | ehc-setting-answers | MISSED | 2026-02-17 | - | -
					ask-academy-direction | 2026-01-05 | 2026-02-02 | ask-secretary 2026-01-26 | academy-answers-secretary | OPEN | 2026-02-02 | - | -
					ask-academy-direction | 2026-01-05 | 2026-02-02 | | academy-answers | MISSED | 2026-01-20 | - | -
					in-year-admission | 2026-01-05 | 2026-01-12 | | in-year-decide | OPEN | - | 2026-01-26 | -
					change-of-commissioner | 2026-01-05 | 2026-01-12 | | commissioner-told | OPEN | 2026-01-23 | - | -
					# seven days beginning with the notice
					direct-looked-after | 2026-01-05 | 2026-01-05 | | looked-after-refer | OPEN | 2026-01-11 | - | -
					direct-looked-after | 2026-01-05 | 2026-01-05 | | looked-after-give | OPEN | - | - | 2026-01-12
					# by the day on which the course began
					senco-qualification | 2010-09-01 | 2026-11-24 | | senco-award-2009 | MISSED | 2013-09-01 | - | -
					senco-qualification | 2022-09-01 | 2025-01-06 | | senco-award | OPEN | 2025-09-01 | - | -
					senco-qualification | 2022-09-01 | 2025-10-06 | senco-course-begun 2023-01-09 | senco-award | MISSED | 2025-09-01 | - | -
					senco-qualification | 2022-09-01 | 2025-10-06 | senco-course-not-begun 2024-09-01 | senco-award | PASSED | 2025-09-01 | - | -
					senco-qualification | 2022-09-01 | 2025-10-06 | senco-course-not-begun 2024-09-01 | senco-npq | MISSED | 2025-09-01 | - | 2024-09-01
					senco-qualification | 2024-10-07 | 2026-11-24 | senco-course-begun 2024-02-05, senco-award 2026-07-10 | senco-award | MET | 2027-08-31 | - | -
					senco-qualification | 2024-10-07 | 2027-09-01 | senco-course-begun 2024-02-05 | senco-award | MISSED | 2027-08-31 | - | -
					senco-qualification | 2024-10-07 | 2027-09-01 | senco-course-begun 2024-02-05 | senco-npq | OPEN | 2027-10-07 | - | -
					senco-qualification | 2024-10-07 | 2026-11-24 | senco-course-begun 2024-02-05, senco-award 2026-07-10 | senco-npq | NOT_NEEDED | 2027-10-07 | - | -
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
	void asksASencoForTheQualificationOfTheCourseAndNotOfTheAppointment() {
		assertThat(timeline("senco-qualification", "2010-09-01", "2012-11-24", "").keySet())
			.contains("ProcedureStep:senco-award-2009")
			.doesNotContain("ProcedureStep:senco-award", "ProcedureStep:senco-npq");
		assertThat(timeline("senco-qualification", "2022-09-01", "2026-11-24", "").keySet())
			.contains("ProcedureStep:senco-award", "ProcedureStep:senco-npq");
		assertThat(timeline("senco-qualification", "2024-10-07", "2026-11-24", "").keySet())
			.contains("ProcedureStep:senco-award", "ProcedureStep:senco-npq");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "digital-plan,2023-08-31,PROPOSED", "digital-plan,2023-09-01,PILOTED",
					"digital-plan,2026-03-31,PILOTED", "digital-plan,2026-04-01,PROPOSED",
					"ap-specialist-taskforce,2021-10-31,-", "ap-specialist-taskforce,2021-11-01,PILOTED",
					"ap-specialist-taskforce,2025-03-31,PILOTED", "ap-specialist-taskforce,2025-04-01,-",
					"direct-looked-after,2006-12-30,-", "direct-looked-after,2006-12-31,IN_FORCE",
					"early-years-senco,2022-12-30,-", "early-years-senco,2022-12-31,NON_STATUTORY",
					"early-years-senco,2024-09-01,NON_STATUTORY", "direct-academy,2022-03-28,-",
					"direct-academy,2022-03-29,PROPOSED" })
	void countsAStandingFromTheDayThatTheTablesHave(String procedure, String day, String standing) {
		assertThat(((Map<?, ?>) data(
				"{ procedure(id: \"Procedure:" + procedure + "\", asOf: { validOn: \"" + day + "\" }) { standing } }")
			.get("procedure")).get("standing")).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "1995-06-01,''", "1996-11-01,rung-default", "2021-12-01,rung-statement rung-default rung-commissioner",
			"2023-01-30,rung-board rung-default rung-commissioner",
			"2023-01-31,rung-inspection rung-board rung-default rung-commissioner",
			"2023-03-02,rung-inspection rung-support rung-notice rung-board rung-default rung-commissioner" })
	void hasNoRungBeforeWhatItRestsOn(String day, String rungs) {
		assertThat(steps("ladder-of-intervention", day)).isEqualTo(rungs);
	}

	@ParameterizedTest
	@CsvSource({ "2021-12-01,taskforce-fund", "2023-03-02,taskforce-fund-extension", "2023-08-31,taskforce-fund-more" })
	void tellsOfNoMoneyForTaskforcesBeforeItWasAnnounced(String day, String step) {
		assertThat(steps("ap-specialist-taskforce", day)).startsWith(step + " taskforce-mental-health");
	}

	private String steps(String procedure, String day) {
		List<String> ids = JsonPath.read(data("{ procedure(id: \"Procedure:" + procedure + "\", asOf: { validOn: \""
				+ day + "\" }) { steps { id } } }"), "$.procedure.steps[*].id");
		return ids.stream().map((id) -> id.replace("ProcedureStep:", "")).collect(Collectors.joining(" "));
	}

	@Test
	void leavesASuspensionFromAUnitToTheCouncilThatMaintainsIt() {
		assertThat(
				data("{ nodes(ids: [\"ProcedureStep:ap-sixth-day-unit\"]) { ... on ProcedureStep { role { id } } } }")
					.get("nodes"))
			.isEqualTo(List.of(Map.of("role", Map.of("id", "PROVIDER_LA"))));
	}

	@Test
	void offersMediationAboutTheSettingThoughNoCertificateIsNeeded() {
		assertThat(data("{ planSections { section redress { id } } }").get("planSections")).asString()
			.contains("section=I, redress=[{id=RedressRoute:rr-mediation-education-care}");
	}

	@Test
	void namesWhoActsAndWhereToTurn() {
		assertThat(data("""
				{ nodes(ids: ["ProcedureStep:ehc-decide-assessment", "ProcedureStep:order-draft-plan",
				    "ProcedureStep:ap-sixth-day-suspension", "ProcedureStep:ap-sixth-day-unit",
				    "ProcedureStep:unopposed-amend"]) {
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
