package org.sendgraph.standard;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.provision.Provision;
import org.sendgraph.provision.ProvisionCategory;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a comparison with a standard says.
 */
class ComparingTests {

	@Test
	void namesWhatNobodyIsGivenInWordsAndItsAgesAsASpan() {
		Provision therapy = new Provision("Provision:made-up", "Made-up therapy", List.of(),
				ProvisionCategory.EDUCATION, "Made up", null, BodyType.SCHOOL, true);
		Standard standard = new Standard("Standard:made-up", "Made up", null, List.of(therapy.id()),
				List.of(BodyType.FE_COLLEGE), null, List.of(), 20, 25, StandardStanding.DRAFT, "Duty:made-up", null,
				false, null, null, new Period(null, null), null, Confidence.HIGH, Basis.TEXT_SEEN, List.of());
		assertThat(
				new Comparing(List.of(), List.of(), List.of(), Map.of(therapy.id(), therapy)).with(standard).sentence())
			.startsWith("No rule gives it to a body that the standard names: Made-up therapy at 20 to 25.");
	}

}
