package org.sendgraph.terms;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes days and pounds as people in the United Kingdom do.
 */
public final class InWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private InWords() {
	}

	/**
	 * Writes a day.
	 * @param day the day
	 * @return such as 2 March 2023
	 */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/**
	 * Writes an amount, with pence only where there are some.
	 * @param amount pounds
	 * @return such as £142,000,000 or £1,234.50
	 */
	public static String pounds(BigDecimal amount) {
		NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
		int places = (amount.stripTrailingZeros().scale() > 0) ? 2 : 0;
		format.setMinimumFractionDigits(places);
		format.setMaximumFractionDigits(2);
		return ((amount.signum() < 0) ? "-£" : "£") + format.format(amount.abs());
	}

}
