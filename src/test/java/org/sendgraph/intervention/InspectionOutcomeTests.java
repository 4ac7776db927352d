package org.sendgraph.intervention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Outcomes of area inspections as letters and reports word them.
 */
class InspectionOutcomeTests {

	@ParameterizedTest
	@ValueSource(strings = { "There are widespread or systemic failings that must be addressed urgently.",
			"Widespread and systemic failings", "widespread and/or systemic failings leading to significant concerns",
			"WIDESPREAD_FAILINGS", "widespread  and / or systemic failings" })
	void recognisesFailingsHoweverTheTwoKindsAreJoined(String stated) {
		assertThat(InspectionOutcome.of(stated)).isEqualTo(InspectionOutcome.WIDESPREAD_FAILINGS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "There are no widespread or systemic failings",
			"Without widespread and/or systemic failings", "Serious weakness", "" })
	void takesNothingElseForFailings(String stated) {
		assertThat(InspectionOutcome.of(stated)).isNull();
	}

	@Test
	void recognisesTheOtherTwoInTheWordsOfTheSchema() {
		assertThat(InspectionOutcome.of("Arrangements typically lead to positive experiences and outcomes."))
			.isEqualTo(InspectionOutcome.TYPICALLY_POSITIVE);
		assertThat(InspectionOutcome.of("Arrangements lead to inconsistent experiences and outcomes."))
			.isEqualTo(InspectionOutcome.INCONSISTENT);
	}

}
