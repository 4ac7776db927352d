package org.sendgraph.opendata;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.sendgraph.terms.FinancialYear;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How years, lines and suppliers are understood, however a publisher writes them.
 */
class MoneyWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "202122", "2021-22", "2021/22", "2021 to 2022", "DSG: 2021 to 2022 allocations",
			"2021\u20132022" })
	void readsAFinancialYearHoweverItIsWritten(String text) {
		assertThat(FinancialYear.in(text)).isEqualTo(new FinancialYear(2021));
	}

	@ParameterizedTest
	@ValueSource(strings = { "202124", "2021", "20211118", "no year" })
	void takesNothingElseForAFinancialYear(String text) {
		assertThat(FinancialYear.in(text)).isNull();
	}

	@Test
	void beginsAFinancialYearOnTheFirstOfApril() {
		assertThat(FinancialYear.of(LocalDate.of(2024, 3, 31)).label()).isEqualTo("2023-24");
		assertThat(FinancialYear.of(LocalDate.of(2024, 4, 1)).label()).isEqualTo("2024-25");
		assertThat(new FinancialYear(1999).label()).isEqualTo("1999-00");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Top-up funding - maintained schools                                   | 1.2.1 | hnb-topup-maintained
			Top-up funding \u2013 maintained schools                              | 1.2.1 | hnb-topup-maintained
			1.2.2 Top-up funding \u2013 academies, free schools and colleges      | 1.2.2 | hnb-topup-academies-fe
			1.2.5 SEN support service                                             | 1.2.5 | hnb-sen-support-services
			SEN support services                                                  | 1.2.5 | hnb-sen-support-services
			1.2.13 Therapies, worded in a new way                                 | 1.2.13 | hnb-therapies
			1.2.99 Something that is new                                          | 1.2.99 | dsg-high-needs-block
			2.1.4 Home to school transport (pre 16): SEN transport expenditure    | 2.1.4 | la-transport-pre16-sen
			""")
	void knowsALineByItsTitleWithHyphenOrDashOrByItsNumber(String title, String number, String stream) {
		SpendingLines.Line line = SpendingLines.of(title);
		assertThat(line).isNotNull();
		assertThat(line.number()).isEqualTo(number);
		assertThat(line.stream()).isEqualTo(stream);
	}

	@Test
	void takesNoOtherLineForOneOfHighNeeds() {
		assertThat(SpendingLines.of("1.0.1 Individual Schools Budget before academy recoupment")).isNull();
		assertThat(SpendingLines.of("Central support services")).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			St. Mary's C of E Primary School     | SAINT MARYS CE PRIMARY SCHOOL LIMITED
			The Grange School & Nursery          | Grange School and Nursery Ltd.
			Hope Wood Academy                    | HOPE WOOD ACADEMY.
			""")
	void takesTwoWaysOfWritingANameForOne(String one, String other) {
		assertThat(Supplier.plain(one)).isEqualTo(Supplier.plain(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "REDACTED", "Redacted Personal Data", "Name withheld", "Mrs Somebody", "MR A N OTHER",
			"Private individual", "XXXXX" })
	void recognisesAPersonWhoWasPaid(String name) {
		assertThat(new Supplier(name).isPerson()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Dr Challoner's Grammar School", "Miss Muffet Day Nursery Ltd", "Boxgrove Primary School" })
	void takesNoBodyForAPerson(String name) {
		assertThat(new Supplier(name).isPerson()).isFalse();
		assertThat(new Supplier(name).isBody()).isTrue();
	}

	@Test
	void looksForTheEstablishmentInsideAndOutsideBracketsAndAfterTradingAs() {
		assertThat(new Supplier("Learning Partnership (Cleves Cross Primary School).").parts())
			.contains("cleves cross primary school", "learning partnership");
		assertThat(new Supplier("WL Property Ltd T/A Wilds Lodge School").parts()).contains("wilds lodge school");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mrs Jane Church", "Mr David County", "MISS A HOUSE", "Dr Care" })
	void takeATitleForAPersonWhateverTheSurname(String name) {
		assertThat(new Supplier(name).isPerson()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "John House", "Charlotte Church", "Sam Carr" })
	void takeASurnameForNoWordOfABody(String name) {
		assertThat(new Supplier(name).isBody()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dr Challoner's Grammar School", "Shaw Trust", "Oak House Ltd" })
	void takeABodyForABody(String name) {
		assertThat(new Supplier(name).isPerson()).isFalse();
		assertThat(new Supplier(name).isBody()).isTrue();
	}

}
