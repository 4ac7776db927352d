package org.sendgraph.opendata;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EstablishmentWordsTests {

	@Test
	void readEachOfTheThirteenKindsOfNeed() {
		Map<String, String> cells = new HashMap<>(
				Map.of("SEN1 (name)", "Not Applicable", "SEN2 (name)", "SpLD - Specific Learning Difficulty",
						"SEN13 (name)", "PMLD - Profound and Multiple Learning Difficulty"));
		assertThat(new EstablishmentWords(new Cells(2, cells::get)).needs()).containsExactly("SPLD", "PMLD");
	}

	@Test
	void rejectANeedThatIsNotKnown() {
		assertThatThrownBy(() -> words("SEN7 (name)", "ASC - Autism").needs())
			.isInstanceOfSatisfying(RejectedCell.class,
					(rejected) -> assertThat(rejected.on(2)).isEqualTo(new Rejection(2, "SEN7 (name)", "ASC - Autism",
							"is no kind of need that is known here",
							"Begin with one of SPLD, VI, OTH, HI, SLCN, ASD, SEMH, MSI, PD, MLD, SLD, PMLD, or write "
									+ "Not Applicable.")));
	}

	@ParameterizedTest
	@CsvSource({ "Approved,true", "approved,true", "Not approved,false", "Not applicable,false", "'',false" })
	void readWhetherAnEstablishmentIsApproved(String text, boolean approved) {
		assertThat(words("Section41Approved (name)", text).isApproved()).isEqualTo(approved);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Yes", "Aproved", "Approved 2024" })
	void takeNothingElseForAnApproval(String text) {
		assertThatThrownBy(() -> words("Section41Approved (name)", text).isApproved()).isInstanceOf(RejectedCell.class)
			.hasMessage("is none of the words of the register for it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			Supported by a multi-academy trust | 5488
			Supported by a single-academy trust~Supported by an umbrella trust | 5488
			Supported by a trust | none
			Not supported by a trust | none
			Not applicable | none
			""")
	void nameATrustOnlyWhereItRunsTheSchool(String flag, String trust) {
		Map<String, String> cells = Map.of("TrustSchoolFlag (name)", flag, "Trusts (code)", "5488");
		assertThat(new EstablishmentWords(new Cells(2, cells::get)).trust()).isEqualTo(trust);
	}

	@Test
	void rejectATrustFlagAResourcedProvisionAndAStatusThatAreNotKnown() {
		assertThatThrownBy(() -> words("TrustSchoolFlag (name)", "Run by a company").trust())
			.hasMessage("is none of the words of the register for it");
		assertThatThrownBy(() -> words("TypeOfResourcedProvision (name)", "Base").resourcedProvision())
			.hasMessage("is no kind of resourced provision that is known here");
		assertThatThrownBy(() -> words("EstablishmentStatus (code)", "9").status())
			.isInstanceOfSatisfying(RejectedCell.class, (rejected) -> assertThat(rejected.on(2).howToFix()).isEqualTo(
					"Use 1 for open, 2 for closed, 3 for open " + "but proposed to close, or 4 for proposed to open."));
	}

	private static EstablishmentWords words(String column, String text) {
		return new EstablishmentWords(new Cells(2, Map.of(column, text)::get));
	}

}
