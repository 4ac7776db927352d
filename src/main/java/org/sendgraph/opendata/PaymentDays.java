package org.sendgraph.opendata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the days of the payments of a file.
 *
 * @param column header of the day
 * @param format how it is written; null where in a usual way
 * @param last the last day on which a payment of the file can have been made
 */
record PaymentDays(String column, @Nullable String format, LocalDate last) {

	/** Councils publish what they spend over £500 since the financial year 2010-11. */
	private static final LocalDate FIRST = LocalDate.of(2010, Month.JANUARY, 1);

	private static final Pattern SERIAL_DAY = Pattern.compile("[34]\\d{4}(\\.0+)?");

	private static final LocalDate DAY_ZERO_OF_SPREADSHEETS = LocalDate.of(1899, Month.DECEMBER, 30);

	/** A file that has a month in its name tells of all of it. */
	static PaymentDays of(PaymentColumns columns, PublishedFile file, LocalDate asAt, LocalDate today) {
		LocalDate last = file.isOfMonth(asAt) ? asAt.withDayOfMonth(asAt.lengthOfMonth()) : asAt;
		return new PaymentDays(columns.date(), columns.dateFormat(), last.isAfter(today) ? today : last);
	}

	/**
	 * Reads the day of a row.
	 * @param row the row
	 * @return the day
	 * @throws RejectedCell when it is none, or none on which the council can have paid
	 */
	LocalDate in(Cells row) {
		String text = row.required(this.column);
		LocalDate day = read(row, text);
		if (day.isBefore(FIRST)) {
			throw new RejectedCell(this.column, text, "is before 2010, when no council published its payments",
					"Check the date in the council's own file.");
		}
		if (day.isAfter(this.last)) {
			throw new RejectedCell(this.column, text, "is after " + this.last + ", the last day that the file shows",
					"Mend the date, or give the day that the file shows with --as-at.");
		}
		return day;
	}

	/** Spreadsheets saved as text write the number of days since the end of 1899. */
	private LocalDate read(Cells row, String text) {
		if (SERIAL_DAY.matcher(text).matches()) {
			return DAY_ZERO_OF_SPREADSHEETS.plusDays((long) Double.parseDouble(text));
		}
		if (this.format == null) {
			return Objects.requireNonNull(row.day(this.column));
		}
		try {
			return LocalDate.parse(text, strict(this.format));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			throw new RejectedCell(this.column, text, "is no date of the form " + this.format,
					"Mend the date, or date.format of the mapping.");
		}
	}

	/** Without an era, years that are written with y would be none. */
	private static DateTimeFormatter strict(String format) {
		return new DateTimeFormatterBuilder().appendPattern(format)
			.parseDefaulting(ChronoField.ERA, 1)
			.toFormatter(Locale.UK)
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
