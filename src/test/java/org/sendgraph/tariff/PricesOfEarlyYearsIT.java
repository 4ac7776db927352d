package org.sendgraph.tariff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * What a place cost in the years when the rules of plans were new.
 */
@IntegrationTest
class PricesOfEarlyYearsIT {

	@Autowired
	private ExecutionGraphQlService graphQl;

	@ParameterizedTest
	@CsvSource({ "2013-14", "2014-15" })
	void giveTheRateOfAPartBeforeAnyRuleSaysWhoPaysIt(String year) {
		Map<String, Object> price = price("settingType: MAINSTREAM_SCHOOL", year);
		assertThat(price.get("nationalRates")).hasToString("6000.00");
		assertThat(layers(price)).contains("ELEMENT_2=6000.00", "ELEMENT_3=null");
		assertThat(price.toString()).contains(
				"Who pays ELEMENT_2 at the start of " + year
						+ " no rule on record says: the first begins on 1 September 2014.",
				"Who pays ELEMENT_3 at the start of", "The amount of ELEMENT_3 is not known.");
	}

	@Test
	void keepTheTopUpOfASpecialSchoolAndSayThatNobodyIsKnownToPayIt() {
		Map<String, Object> price = price("settingType: SPECIAL_SCHOOL", "2014-15");
		assertThat(layers(price)).contains("ELEMENT_3=null");
		assertThat(price.toString()).contains("Who pays ELEMENT_3 at the start of 2014-15");
	}

	@Test
	void sayNothingOfTheSortOnceTheRulesHold() {
		assertThat(price("settingType: MAINSTREAM_SCHOOL", "2015-16").toString()).doesNotContain("at the start of");
	}

	@ParameterizedTest
	@CsvSource({ "2016-17,PLACE=10000.00 ELEMENT_3=null", "2017-18,PLACE=10000.00 ELEMENT_3=null",
			"2018-19,ELEMENT_1=null PLACE=6000.00 ELEMENT_3=null" })
	void countNoCoreFundingBesideAPlaceThatCoveredIt(String year, String layers) {
		assertThat(layers(price("settingType: MAINSTREAM_SCHOOL, inUnit: true", year)).split(" "))
			.containsExactlyInAnyOrder(layers.split(" "));
	}

	private static String layers(Map<String, Object> price) {
		List<Map<String, Object>> elements = JsonPath.read(price, "$.elements");
		return elements.stream()
			.map((one) -> one.get("layer") + "=" + one.get("amount"))
			.collect(Collectors.joining(" "));
	}

	private Map<String, Object> price(String place, String year) {
		String document = """
				{ priceProvision(input: { council: "886", bandCode: "none", age: 9, planStatus: EHCP, %s, financialYear: "%s" }) {
				  nationalRates elements { layer amount payers { bodyType } } missing { %s } } }
				"""
			.formatted(place, year, "what add");
		Map<String, Object> answer = Objects.requireNonNull(
				this.graphQl.execute(new DefaultExecutionGraphQlRequest(document, null, Map.of(), null, "early", null))
					.map((response) -> response.getExecutionResult().toSpecification())
					.block());
		assertThat(answer).doesNotContainKey("errors");
		return JsonPath.read(answer, "$.data.priceProvision");
	}

}
