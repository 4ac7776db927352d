package org.sendgraph.responsibility;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is made up is said of the made-up county, and of no real place.
 */
@IntegrationTest
class FictionIT {

	private static final String MATRIX = """
			query ($council: String!) { responsibilityMatrix(place: { residentAuthority: $council }, first: 100,
			    filter: { provisions: ["Provision:fictional-kite-club", "Provision:fictional-river-therapy"], age: 9, planStatus: EHCP }) {
			  nodes { provision { id } verdict } } }""";

	private static final String RULES = """
			query ($council: String!) { organisation(by: { dfeCode: $council }) { responsibilities { id } } }""";

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Test
	void standsInTheMatrixOfItsOwnCountyOnly() {
		assertThat(matrix("X01")).containsExactly(
				Map.of("provision", Map.of("id", "Provision:fictional-kite-club"), "verdict", "GAP"),
				Map.of("provision", Map.of("id", "Provision:fictional-river-therapy"), "verdict", "CONTESTED"));
		assertThat(matrix("886")).isEmpty();
	}

	@Test
	void fallsOnNoRealBodyAndIsPaidFromNoRealMoney() {
		assertThat(rules("X01")).contains("Rule:fictional-river-council");
		assertThat(rules("886")).isNotEmpty().noneMatch((id) -> id.startsWith("Rule:fictional"));
		assertThat(this.graphQl.document("{ fundingStream(id: \"FundingStream:s75-pooled-fund\") { rules { id } } }")
			.execute()
			.path("fundingStream.rules[*].id")
			.entityList(String.class)
			.get()).isNotEmpty().noneMatch((id) -> id.startsWith("Rule:fictional"));
	}

	@Test
	void isRefusedWhereThePlaceIsReal() {
		this.graphQl.document("""
				{ whoIsResponsible(question: { provision: "Provision:fictional-kite-club", age: 9, planStatus: EHCP,
				    setting: { type: MAINSTREAM_SCHOOL }, place: { residentAuthority: "886" } }) { verdict } }""")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_INPUT")
					.containsEntry("argument", "question.provision")));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`',
			textBlock = """
					residentAuthority: "886", maintainingAuthority: "X01"; maintainingAuthority; fictional
					residentAuthority: "886", registeredIcb: "XX1"; registeredIcb; fictional
					residentAuthority: "X01", registeredIcb: "QKS"; registeredIcb; real
					residentAuthority: "X01", others: [{ role: "OLD_LA", organisation: { dfeCode: "886" } }]; others[0].organisation; real
					""",
			delimiter = ';')
	void isNotMixedWithWhatIsReal(String place, String argument, String said) {
		this.graphQl.document("""
				{ whoIsResponsible(question: { provision: "Provision:slt-educational", age: 9, planStatus: EHCP,
				    setting: { type: MAINSTREAM_SCHOOL }, place: { %s } }) { verdict } }""".formatted(place))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("argument", "question.place." + argument);
				assertThat(error.getMessage()).contains("is " + said);
			}));
	}

	@Test
	void isNotASchoolOfARealPlace() {
		this.graphQl.document("""
				{ whoIsResponsible(question: { provision: "Provision:slt-educational", age: 9, planStatus: EHCP,
				    setting: { urn: "X00001" }, place: { residentAuthority: "886" } }) { verdict } }""")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("argument",
						"question.setting.urn")));
	}

	@Test
	void answersForNothingInTheMatrixOfARealPlace() {
		this.graphQl.document("""
				{ responsibilityMatrix(place: { residentAuthority: "886" },
				    filter: { responsibleBody: { dfeCode: "X01" } }) { totalCount } }""")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("argument",
						"filter.responsibleBody")));
	}

	@Test
	void knowsTheNationalBodiesOfTheRealWorld() {
		this.graphQl.document(
				"""
						{ whoIsResponsible(question: { provision: "Provision:slt-educational", age: 9, planStatus: EHCP,
						    setting: { type: MAINSTREAM_SCHOOL }, place: { residentAuthority: "X01",
						      others: [{ role: "SPECIALISED_COMMISSIONER", organisation: { slug: "org-nhse" } }] } }) { verdict } }""")
			.execute()
			.errors()
			.verify();
	}

	@Test
	void namesTheArgumentAsTheMatrixHasIt() {
		this.graphQl.document(MATRIX)
			.variable("council", "999")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("argument",
						"place.residentAuthority")));
	}

	private List<Object> matrix(String council) {
		return this.graphQl.document(MATRIX)
			.variable("council", council)
			.execute()
			.path("responsibilityMatrix.nodes")
			.entityList(Object.class)
			.get();
	}

	private List<String> rules(String council) {
		return this.graphQl.document(RULES)
			.variable("council", council)
			.execute()
			.path("organisation.responsibilities[*].id")
			.entityList(String.class)
			.get();
	}

}
