package org.sendgraph.terms;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes days and pounds as people in the United Kingdom do.
 */
public final class InWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private static final int YEAR_LENGTH = 4;

	private static final int MONTH_LENGTH = 7;

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
	 * Writes what is known of a date.
	 * @param stated a day, month or year, such as 2023-09
	 * @return such as September 2023
	 */
	public static String stated(String stated) {
		return switch (stated.length()) {
			case YEAR_LENGTH -> stated;
			case MONTH_LENGTH -> MONTH.format(YearMonth.parse(stated));
			default -> DAY.format(LocalDate.parse(stated));
		};
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
