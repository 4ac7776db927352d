package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CellsTests {

	@ParameterizedTest
	@ValueSource(strings = { "31-08-2025", "31/08/2025", "2025-08-31", " 31-08-2025\u00a0" })
	void readDatesAsThePublisherAndAsSpreadsheetsWriteThem(String cell) {
		assertThat(cells(cell).day("a")).isEqualTo(LocalDate.of(2025, 8, 31));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31-02-2025", "08/31/2025", "31-08-25", "45900", "soon" })
	void takeNothingElseForADate(String cell) {
		assertThatThrownBy(() -> cells(cell).day("a")).isInstanceOf(RejectedCell.class).hasMessage("is no date");
	}

	@ParameterizedTest
	@CsvSource({ "02,2", "2,2", "000,0", "886,886" })
	void readCodesWithAndWithoutLeadingZerosAlike(String cell, String code) {
		assertThat(cells(cell).code("a")).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1234.56 | 123456
			£1,234.56 | 123456
			(1,234.56) | -123456
			-7 | -700
			51479.853999999985 | 5147985
			""")
	void readPoundsAsWholePence(String cell, long pence) {
		assertThat(cells(cell).pence("a")).isEqualTo(pence);
	}

	@ParameterizedTest
	@CsvSource({ "1234.56,123456", "10.5000,1050", "-0.01,-1" })
	void readWhatWasPaid(String cell, long pence) {
		assertThat(cells(cell).paidPence("a")).isEqualTo(pence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.005", "-0.001", "1e-3" })
	void neverRoundWhatWasPaid(String cell) {
		assertThatThrownBy(() -> cells(cell).paidPence("a")).isInstanceOf(RejectedCell.class)
			.hasMessage("has more than two decimals, and nobody pays parts of a penny");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.234,56", "(-100)", "1e300000000", "12,34", "NaN", "Infinity", "0x10" })
	void takeNothingElseForPounds(String cell) {
		assertThatThrownBy(() -> cells(cell).pence("a")).isInstanceOf(RejectedCell.class)
			.hasMessage("is no number of pounds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "99999999999", "1e300000000", "1.5", "12x" })
	void takeNothingForAWholeNumberThatTheApiCouldNotGive(String cell) {
		assertThatThrownBy(() -> cells(cell).number("a")).isInstanceOf(RejectedCell.class)
			.hasMessage("is no whole number, or too large a one");
	}

	@Test
	void areNeverLongerThanANameCanBe() {
		assertThatThrownBy(() -> cells("x".repeat(50_000)).text("a")).isInstanceOf(RejectedCell.class)
			.hasMessage("has 50000 characters, more than any name or figure");
	}

	@Test
	void takeNoBreakSpacesForSpaces() {
		assertThat(cells("\u00a0Romney\u00a0Resource ").text("a")).isEqualTo("Romney Resource");
		assertThat(cells("\u00a0").text("a")).isNull();
	}

	@Test
	void sayWhichColumnIsWrongAndHowToFixIt() {
		assertThatThrownBy(() -> cells("12x").number("a")).isInstanceOfSatisfying(RejectedCell.class,
				(rejected) -> assertThat(rejected.on(7)).isEqualTo(
						new Rejection(7, "a", "12x", "is no whole number, or too large a one", "Write digits only.")));
	}

	private static Cells cells(String cell) {
		return new Cells(7, Map.of("a", cell)::get);
	}

}
