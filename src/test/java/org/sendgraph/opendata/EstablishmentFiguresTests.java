package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EstablishmentFiguresTests {

	private static final LocalDate SHOWN = LocalDate.of(2026, 2, 1);

	@ParameterizedTest
	@ValueSource(strings = { "31-12-0999", "01-01-2101", "01-09-0020" })
	void openInNoYearOutsideAThousandAndTwentyOneHundred(String day) {
		assertThatThrownBy(() -> figures("OpenDate", day).opened()).isInstanceOf(RejectedCell.class)
			.hasMessage("is outside the years 1000 to 2100");
	}

	@Test
	void openInTheMiddleAgesAndInYearsToCome() {
		assertThat(figures("OpenDate", "01-01-1382").opened()).isEqualTo(LocalDate.of(1382, 1, 1));
		assertThat(figures("OpenDate", "01-09-2030").opened()).isEqualTo(LocalDate.of(2030, 9, 1));
	}

	@Test
	void neverCloseBeforeTheyOpened() {
		assertThatThrownBy(() -> days("01-09-2020", "31-08-2020").closed("CLOSED", SHOWN))
			.hasMessage("is before the day on which the establishment opened, 2020-09-01");
		assertThat(days("01-09-2020", "01-09-2020").closed("CLOSED", SHOWN)).isEqualTo(LocalDate.of(2020, 9, 1));
	}

	@Test
	void areNotOpenAfterTheyClosedUnlessTheyWereProposedToClose() {
		assertThatThrownBy(() -> days("", "31-01-2026").closed("OPEN", SHOWN))
			.hasMessage("is before the day that the file shows, 2026-02-01, and yet the status is open");
		assertThat(days("", "01-02-2026").closed("OPEN", SHOWN)).isEqualTo(SHOWN);
		assertThat(days("", "31-01-2026").closed("PROPOSED_TO_CLOSE", SHOWN)).isEqualTo(LocalDate.of(2026, 1, 31));
		assertThat(days("", "31-01-2026").closed("OPEN", null)).isEqualTo(LocalDate.of(2026, 1, 31));
	}

	@ParameterizedTest
	@CsvSource({ "StatutoryLowAge,-1", "StatutoryHighAge,100", "StatutoryHighAge,11.0", "StatutoryLowAge,three" })
	void areForNoAgeThatNobodyHas(String column, String age) {
		assertThatThrownBy(() -> figures(column, age).ages(new HashMap<>())).isInstanceOf(RejectedCell.class)
			.hasMessage("is no whole number from 0 to 99");
	}

	@Test
	void areForNoAgesThatEndBeforeTheyBegin() {
		Map<String, String> cells = Map.of("StatutoryLowAge", "16", "StatutoryHighAge", "3");
		assertThatThrownBy(() -> new EstablishmentFigures(new Cells(2, cells::get)).ages(new HashMap<>()))
			.hasMessage("is above StatutoryHighAge, 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "10001", "1e3", "12.0", "1,000", "99999999999", "many" })
	void haveNoPlacesThatNobodyCanHave(String places) {
		assertThatThrownBy(() -> figures("SenUnitCapacity", places).places("SenUnitCapacity"))
			.isInstanceOf(RejectedCell.class)
			.hasMessage("is no whole number from 0 to 10,000");
	}

	@Test
	void haveAsManyPlacesAsTheRegisterSays() {
		assertThat(figures("SenUnitCapacity", "012").places("SenUnitCapacity")).isEqualTo(12);
		assertThat(figures("SenUnitCapacity", "10000").places("SenUnitCapacity")).isEqualTo(10_000);
		assertThat(figures("SenUnitCapacity", "").places("SenUnitCapacity")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1005730", "100573000", "1005730X" })
	void haveAProviderNumberOfEightDigits(String number) {
		assertThat(figures("UKPRN", "10057300").ukprn()).isEqualTo("10057300");
		assertThatThrownBy(() -> figures("UKPRN", number).ukprn()).hasMessage("is no UK provider reference number");
	}

	private static EstablishmentFigures days(String opened, String closed) {
		return new EstablishmentFigures(new Cells(2, Map.of("OpenDate", opened, "CloseDate", closed)::get));
	}

	private static EstablishmentFigures figures(String column, String text) {
		return new EstablishmentFigures(new Cells(2, Map.of(column, text)::get));
	}

}
