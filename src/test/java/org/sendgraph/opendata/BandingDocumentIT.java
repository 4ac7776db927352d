package org.sendgraph.opendata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Banding documents of two councils that do not exist, and what their bands cost.
 */
class BandingDocumentIT {

	private static ImportedGraph graph;

	private static ImportedGraph.Said first;

	private static ImportedGraph.Said again;

	private static ImportedGraph.Said wrong;

	private static Path wrongFile;

	@BeforeAll
	static void takesBothIn() {
		graph = new ImportedGraph();
		first = graph.take("bands", "bands/exampleshire_bands_2025-04-10.csv");
		graph.take("bands", "bands/otherford_bands_2025-05-01.csv");
		again = graph.take("bands", "bands/exampleshire_bands_2025-04-10.csv");
		wrongFile = ImportedGraph.file("bands/wrong_bands_2025-05-01.csv");
		wrong = graph.run("bands", wrongFile);
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void countsEachRowOnceAndChangesNothingTheSecondTime() {
		assertThat(first.text()).contains("5 rows read: 5 new, 0 changed, 0 unchanged, 0 passed over, 0 rejected");
		assertThat(again.text()).contains("5 unchanged").contains("Nothing has changed, nothing was recorded.");
	}

	@Test
	void saysOfEachWrongRowWhatToDo() throws Exception {
		assertThat(wrong.code()).isEqualTo(2);
		assertThat(Files.readString(Path.of(wrongFile + ".rejected.csv"))).contains(
				"X03,is the code of no council in England", "IGLOO,is none of the words for it",
				"lots,is no number of pounds", "19,\"is above age_to, 4\"", "2025-27,is no financial year");
	}

	@Test
	void listsTheBandsOfTheDayWithTheirPrices() {
		assertThat(
				ask("""
						{ bands(filter: {publisher: "LocalAuthority:X01", need: ASD, settingType: MAINSTREAM_SCHOOL, age: 7},
						    asOf: {validOn: "2025-11-24"}) {
						    totalCount absent national { force } nodes { id code name settingTypes ageFrom ageTo standing publisher { name }
						      provisions { name } tariffs { amount element unit documentTitle sources { title locator } } } } }""",
						"bands")
					.toString())
			.isEqualTo(
					"{totalCount=3, absent=null, national={force=PROPOSED}, nodes=[{id=Band:X01-B1, code=B1, name=Made-up band 1, settingTypes=[MAINSTREAM_SCHOOL, MAINSTREAM_ACADEMY], ageFrom=4, ageTo=16, standing=COUNCIL_POLICY, publisher={name=Fictional Exampleshire County Council}, provisions=[{name=Teaching assistant support}], tariffs=[{amount=2400.50, element=ELEMENT_3_TOP_UP, unit=PUPIL_YEAR, documentTitle=Made-up bands of Exampleshire 2025, sources=[{title=exampleshire_bands_2025-04-10.csv, locator=row 2}]}]}, {id=Band:X01-B2, code=B2, name=Made-up band 2, settingTypes=[MAINSTREAM_SCHOOL, MAINSTREAM_ACADEMY, SPECIAL_SCHOOL], ageFrom=4, ageTo=19, standing=COUNCIL_POLICY, publisher={name=Fictional Exampleshire County Council}, provisions=[{name=Teaching assistant support}], tariffs=[{amount=18250.01, element=ALL_ELEMENTS, unit=PUPIL_YEAR, documentTitle=Made-up bands of Exampleshire 2025, sources=[{title=exampleshire_bands_2025-04-10.csv, locator=row 4}]}, {amount=9000.00, element=ELEMENTS_2_AND_3, unit=PUPIL_YEAR, documentTitle=Made-up bands of Exampleshire 2025, sources=[{title=exampleshire_bands_2025-04-10.csv, locator=row 3}]}]}, {id=Band:X01-H, code=H, name=Made-up hours, settingTypes=[], ageFrom=0, ageTo=25, standing=COUNCIL_POLICY, publisher={name=Fictional Exampleshire County Council}, provisions=[], tariffs=[{amount=14.35, element=ELEMENT_3_TOP_UP, unit=HOUR, documentTitle=Made-up bands of Exampleshire 2025, sources=[{title=exampleshire_bands_2025-04-10.csv, locator=row 5}]}]}]}");
	}

	@Test
	void listsTheBandsOfAPastDay() {
		assertThat(ask("""
				{ bands(filter: {publisher: "LocalAuthority:X01"}, asOf: {validOn: "2024-05-01"}) {
				    nodes { financialYear tariffs { amount } } } }""", "bands"))
			.hasToString("{nodes=[{financialYear=2024-25, tariffs=[{amount=2300.00}]}]}");
	}

	@Test
	void goesOnBehindACursor() {
		String cursor = String.valueOf(((Map<?, ?>) ask(
				"""
						{ tariffs(filter: {publisher: "LocalAuthority:X01", financialYear: "2025-26"}, first: 2) { totalCount pageInfo { endCursor } } }""",
				"tariffs")
			.get("pageInfo")).get("endCursor"));
		assertThat((List<?>) ask(
				"""
						{ tariffs(filter: {publisher: "LocalAuthority:X01", financialYear: "2025-26"}, first: 9, after: "%s") { nodes { bandId } } }"""
					.formatted(cursor),
				"tariffs")
			.get("nodes")).hasSize(2);
	}

	@Test
	void pricesATopUpBesideTheThresholdAndOtherCouncils() {
		assertThat(price("""
				council: "X01", bandCode: "B1", financialYear: "2025-26", settingType: MAINSTREAM_SCHOOL, age: 7,
				planStatus: EHCP""",
				"""
						price total known nationalRates elements { layer amount stream { id } payers { bodyType roleId organisation { name } when } }
						comparison { count councils lowest median highest tariffs { bandName publisher { name } } national { bandName } }
						tariff { rule } missing { what }"""))
			.hasToString(
					"{price=2400.50, total=null, known=8400.50, nationalRates=6000.00, elements=[{layer=ELEMENT_1, amount=null, stream={id=FundingStream:school-budget-share}, payers=[{bodyType=SCHOOL_GOVERNING_BODY, roleId=null, organisation=null, when=[]}]}, {layer=ELEMENT_2, amount=6000.00, stream={id=FundingStream:notional-sen-maintained}, payers=[{bodyType=SCHOOL_GOVERNING_BODY, roleId=null, organisation=null, when=[Condition:SPECIFIED_IN_PLAN]}]}, {layer=ELEMENT_3, amount=2400.50, stream={id=FundingStream:hnb-topup-maintained}, payers=[{bodyType=LOCAL_AUTHORITY, roleId=Role:MAINTAINING_LA, organisation={name=Fictional Exampleshire County Council}, when=[Condition:SPECIFIED_IN_PLAN]}]}], comparison={count=2, councils=1, lowest=3000.00, median=3500.505, highest=4001.01, tariffs=[{bandName=Made-up level one, publisher={name=Fictional Otherford Borough Council}}, {bandName=Made-up level two, publisher={name=Fictional Otherford Borough Council}}], national=[]}, tariff={rule=Reviewed each year}, missing=[{what=The amount of ELEMENT_1 is not known: no national rate is on record.}]}");
	}

	@Test
	void takesThePlaceOutOfThePriceOfASpecialSchool() {
		assertThat(price(
				"""
						council: "X10000001", band: "Band:X01-B2", financialYear: "2025-26", settingType: SPECIAL_SCHOOL, age: 7,
						planStatus: EHCP""",
				"price total known unsplit elements { layer amount payers { bodyType roleId } } missing { what }"))
			.hasToString(
					"{price=18250.01, total=18250.01, known=18250.01, unsplit=0.00, elements=[{layer=ELEMENT_3, amount=8250.01, payers=[{bodyType=LOCAL_AUTHORITY, roleId=Role:MAINTAINING_LA}]}, {layer=PLACE, amount=10000.00, payers=[{bodyType=LOCAL_AUTHORITY, roleId=Role:PROVIDER_LA}]}], missing=[{what=Which LOCAL_AUTHORITY pays PLACE depends on the setting (Role:PROVIDER_LA), and the question names none.}]}");
	}

	@Test
	void pricesHoursWithoutAddingThemToAYear() {
		assertThat(price("""
				council: "X01", bandCode: "H", financialYear: "2025-26", settingType: MAINSTREAM_ACADEMY, age: 7,
				planStatus: EHCP, weeks: 39, hoursPerWeek: 12.5""", "price total missing { what }").toString())
			.startsWith("{price=6995.63, total=null, missing=[{what=National rates are for a whole year");
		assertThat(price("""
				council: "X01", bandCode: "H", financialYear: "2025-26", settingType: MAINSTREAM_ACADEMY, age: 7,
				planStatus: EHCP""", "price missing { what }").toString()).contains("price=null",
				"hours a week and weeks are needed");
	}

	@Test
	void saysWhatIsMissingWhereTheBandHasNoSuchPrice() {
		assertThat(price("""
				council: "X01", bandCode: "B1", financialYear: "2025-26", settingType: FE_COLLEGE, age: 17,
				planStatus: EHCP""", "price tariff { id } comparison { count } missing { what }").toString())
			.startsWith(
					"{price=null, tariff=null, comparison=null, missing=[{what=The band has no tariff for this kind");
		assertThat(price("""
				council: "X01", bandCode: "B9", financialYear: "2025-26", settingType: SPECIAL_SCHOOL, age: 7,
				planStatus: EHCP""", "band { id } nationalRates missing { what add }").toString())
			.startsWith("{band=null, nationalRates=10000.00, missing=[{what=No band \"B9\" of this council");
	}

	@Test
	void keepsTheBandAndTariffUnderTheirIds() {
		assertThat(graph
			.query("""
					{ nodes(ids: ["Band:X01-B1", "Tariff:X01-2024-25-B1|ELEMENT_3_TOP_UP|PUPIL_YEAR|MAINSTREAM_ACADEMY+MAINSTREAM_SCHOOL|4-16|EHCP"],
					    asOf: {validOn: "2024-05-01"}) { ... on Band { name financialYear } ... on Tariff { amount } } }"""))
			.hasToString("{nodes=[{name=Made-up band 1, financialYear=2024-25}, {amount=2300.00}]}");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> ask(String document, String field) {
		return (Map<String, Object>) graph.query(document).get(field);
	}

	private static Map<String, Object> price(String input, String wanted) {
		return ask("{ priceProvision(input: {%s}, asOf: {validOn: \"2025-11-24\"}) { %s } }".formatted(input, wanted),
				"priceProvision");
	}

	@Test
	void pricesABandOfAPastYearInPounds() {
		assertThat(ask("""
				{ priceProvision(input: {council: "X01", bandCode: "B1", settingType: MAINSTREAM_SCHOOL, age: 7,
				    planStatus: EHCP}, asOf: {validOn: "2024-05-01"}) {
				    financialYear price known elements { layer amount } proposals { duty { id } from until } } }""",
				"priceProvision"))
			.hasToString(
					"{financialYear=2024-25, price=2300.00, known=8300.00, elements=[{layer=ELEMENT_1, amount=null}, {layer=ELEMENT_2, amount=6000.00}, {layer=ELEMENT_3, amount=2300.00}], proposals=[{duty={id=Duty:ip23-bands-and-tariffs}, from=2023-03-02, until=null}]}");
	}

	@Test
	void namesWhoseBandsThereAreWhereNoneFits() {
		try (ImportedGraph other = new ImportedGraph()) {
			other.take("bands", "bands/exampleshire_bands_2025-04-10.csv");
			other.take("bands", "bands/kent_bands_2024-06-01.csv");
			String answer = String.valueOf(other
				.query("""
						{ bands(filter: {publisher: "LocalAuthority:886"}, asOf: {validOn: "2026-11-24"}) { absent national { id } }
						  priceProvision(input: {council: "886", bandCode: "K1", settingType: MAINSTREAM_SCHOOL, age: 7,
						    planStatus: EHCP}, asOf: {validOn: "2026-11-24"}) { missing { add } } }"""));
			assertThat(answer).doesNotContain("Nothing of a body that exists").contains("national=null");
			assertThat(answer.split("On record are bands of Kent County Council \\(2024-25\\); none of them fits"))
				.hasSize(3);
		}
	}

	/** A proposal for the whole country counts as soon as it is brought in. */
	@Test
	void putsANationalProposalBesideACouncilsTariff() {
		try (ImportedGraph other = new ImportedGraph()) {
			other.take("bands", "bands/exampleshire_bands_2025-04-10.csv");
			other.take("bands", "bands/national_bands_2025-05-01.csv");
			assertThat(other.query("""
					{ priceProvision(input: {council: "X01", bandCode: "B1", settingType: MAINSTREAM_SCHOOL, age: 7,
					    planStatus: EHCP}, asOf: {validOn: "2025-11-24"}) {
					    comparison { count lowest national { publisher { name } tariff { amount standing } } } } }"""))
				.hasToString(
						"{priceProvision={comparison={count=0, lowest=null, national=[{publisher={name=Department for Education}, tariff={amount=2500.00, standing=NATIONAL_PROPOSAL}}]}}}");
			assertThat(other.query("""
					{ bands(filter: {publisher: "LocalAuthority:886"}, asOf: {validOn: "2025-11-24"}) { absent } }""")
				.toString()).contains("Of a national proposal these bands are on record: ")
				.doesNotContain("No prices of a national proposal");
		}
	}

}
