package org.sendgraph.opendata;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PaymentDaysTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

	private static final PaymentDays DAYS = new PaymentDays("paid", null, TODAY);

	@ParameterizedTest
	@CsvSource({ "2010-01-01,2010-01-01", "15/01/2026,2026-01-15", "45020,2023-04-04" })
	void areReadAsPeopleAndSpreadsheetsWriteThem(String cell, LocalDate day) {
		assertThat(DAYS.in(row(cell))).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource({ "2009-12-31", "1999-04-01", "0203-04-04", "36526", "2026-01-16", "2126-01-01" })
	void areNeverBeforeCouncilsPublishedOrAfterWhatTheFileShows(String cell) {
		assertThatThrownBy(() -> DAYS.in(row(cell))).isInstanceOfSatisfying(RejectedCell.class,
				(rejected) -> assertThat(rejected.on(1)).satisfies((rejection) -> {
					assertThat(rejection.column()).isEqualTo("paid");
					assertThat(rejection.value()).isEqualTo(cell);
					assertThat(rejection.reason()).containsAnyOf("is before 2010", "is after 2026-01-15");
					assertThat(rejection.howToFix()).endsWith(".");
				}));
	}

	@ParameterizedTest
	@CsvSource({ "dd/MM/yy,28/02/23,2023-02-28", "dd MMM yyyy,28 Feb 2023,2023-02-28", "d.M.uuuu,1.2.2023,2023-02-01" })
	void areReadInTheFormThatTheMappingGives(String format, String cell, LocalDate day) {
		assertThat(new PaymentDays("paid", format, TODAY).in(row(cell))).isEqualTo(day);
	}

	@Test
	void areNotMovedIntoTheMonth() {
		assertThatThrownBy(() -> new PaymentDays("paid", "dd/MM/yyyy", TODAY).in(row("31/02/2023")))
			.isInstanceOf(RejectedCell.class)
			.hasMessage("is no date of the form dd/MM/yyyy");
	}

	@ParameterizedTest
	@CsvSource({ "paid-2023-04.csv,2023-04-01,2023-04-30", "paid-2023-04.csv,2023-05-02,2023-05-02",
			"paid-2023-04-01.csv,2023-04-01,2023-04-01", "paid-2026-01.csv,2026-01-01,2026-01-15",
			"paid.csv,2026-01-01,2026-01-01" })
	void goToTheEndOfAMonthThatStandsInTheName(String name, LocalDate asAt, LocalDate last) {
		PublishedFile file = new PublishedFile(Path.of(name), "", StandardCharsets.UTF_8, null, (bytes) -> bytes);
		PaymentColumns columns = PaymentColumns.of(file);
		assertThat(PaymentDays.of(columns, file, asAt, TODAY).last()).isEqualTo(last);
	}

	private static Cells row(String cell) {
		return new Cells(1, Map.of("paid", cell)::get);
	}

}
