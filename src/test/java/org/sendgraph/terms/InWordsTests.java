package org.sendgraph.terms;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days and pounds as people write them.
 */
class InWordsTests {

	@Test
	void writesPenceOnlyWhereThereAreSome() {
		assertThat(InWords.pounds(new BigDecimal("142000000.00"))).isEqualTo("£142,000,000");
		assertThat(InWords.pounds(new BigDecimal("1234.5"))).isEqualTo("£1,234.50");
		assertThat(InWords.pounds(new BigDecimal("-0.01"))).isEqualTo("-£0.01");
		assertThat(InWords.pounds(new BigDecimal("0.00"))).isEqualTo("£0");
	}

	@Test
	void writesADayWithItsMonthInFull() {
		assertThat(InWords.day(LocalDate.of(2024, 3, 2))).isEqualTo("2 March 2024");
	}

}
