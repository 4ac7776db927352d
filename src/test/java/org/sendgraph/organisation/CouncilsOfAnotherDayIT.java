package org.sendgraph.organisation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/**
 * What a council must do is asked of one that there was on the day: of Cumbria until
 * April 2023, of Westmorland and Furness from then on.
 */
@IntegrationTest
class CouncilsOfAnotherDayIT {

	private static final String BAND = "bandCode: \"B1\", settingType: MAINSTREAM_SCHOOL, age: 8, planStatus: EHCP";

	private static final Map<String, String> QUESTIONS = Map.of("compliance",
			"{ compliance(place: { residentAuthority: \"%s\" }, asOf: { validOn: \"%s\" }) { met } }", "price",
			"{ priceProvision(input: { council: \"%s\", " + BAND + " }, asOf: { validOn: \"%s\" }) { financialYear } }",
			"tiers", "{ alternativeProvision(localAuthority: \"%s\", asOf: { validOn: \"%s\" }) { absent } }", "list",
			"{ tailoredList(input: { councils: [\"%s\"], need: ASD, age: 8 }, asOf: { validOn: \"%s\" }) { totalCount } }");

	@Autowired
	private ExecutionGraphQlService graphQl;

	@ParameterizedTest
	@CsvSource({ "compliance, place.residentAuthority", "price, input.council", "tiers, localAuthority",
			"list, input.councils" })
	void areNotAskedWhatTheyMust(String question, String argument) {
		for (List<String> gone : List.of(List.of("909", "2023-04-01", "Cumbria County Council"),
				List.of("943", "2023-03-31", "Westmorland and Furness Council"))) {
			assertThat(errors(question, gone.get(0), gone.get(1))).singleElement()
				.satisfies((error) -> assertThat(error.get("message")).asString()
					.contains(gone.get(2) + " did not exist on " + gone.get(1) + "."))
				.extracting((error) -> error.get("extensions"))
				.asInstanceOf(MAP)
				.containsEntry("code", "BAD_INPUT")
				.containsEntry("argument", argument);
		}
		assertThat(errors(question, "909", "2023-03-31")).isEmpty();
		assertThat(errors(question, "943", "2023-04-01")).isEmpty();
	}

	private List<Map<String, Object>> errors(String question, String council, String day) {
		String document = QUESTIONS.get(question).formatted(council, day);
		return this.graphQl.execute(new DefaultExecutionGraphQlRequest(document, null, null, null, "1", null))
			.map((answer) -> answer.getExecutionResult()
				.getErrors()
				.stream()
				.map((error) -> error.toSpecification())
				.toList())
			.block();
	}

}
