package org.sendgraph.terms;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Dates as somebody stated them.
 */
class StatedDateTests {

	@Test
	void areWrittenWithNoMoreThanIsKnown() {
		assertThat(StatedDate.of("2024").inWords()).isEqualTo("2024");
		assertThat(StatedDate.of("2023 (spring)").inWords()).isEqualTo("spring 2023");
		assertThat(StatedDate.of("2024-03").inWords()).isEqualTo("March 2024");
		assertThat(StatedDate.of("2024-03-21").inWords()).isEqualTo("21 March 2024");
	}

	@Test
	void areOpenFromTheFirstDayThatTheyMayMeanUntilTheyAreSure() {
		assertThat(open("2023", "2022-12-31", "2023-01-01", "2023-12-30", "2023-12-31")).containsExactly(false, true,
				true, false);
		assertThat(open("2023 (spring)", "2023-02-28", "2023-03-01", "2023-06-29", "2023-06-30")).containsExactly(false,
				true, true, false);
		assertThat(open("2023-09", "2023-08-31", "2023-09-01", "2023-09-29", "2023-09-30")).containsExactly(false, true,
				true, false);
		assertThat(open("2023-09-14", "2023-09-13", "2023-09-14", "2023-09-15")).containsOnly(false);
	}

	@Test
	void areRefusedInAnyOtherForm() {
		for (String text : new String[] { "2023 (autumn)", "spring 2023", " (spring)", "2023-13", "23-09", "" }) {
			assertThatThrownBy(() -> StatedDate.of(text)).as(text).isInstanceOf(DateTimeException.class);
		}
	}

	private static Boolean[] open(String stated, String... days) {
		Boolean[] open = new Boolean[days.length];
		for (int at = 0; at < days.length; at++) {
			open[at] = StatedDate.of(stated).isOpenOn(LocalDate.parse(days[at]));
		}
		return open;
	}

}
