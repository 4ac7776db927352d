package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The days and numbers of a row of the register. What no establishment can have rejects
 * the row, as it would decide from when to when and for whom it is there.
 */
record EstablishmentFigures(Cells row) {

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 2100;

	private static final int MOST_PLACES = 10_000;

	@Nullable LocalDate opened() {
		return day(this.row, "OpenDate");
	}

	/**
	 * The last day.
	 * @param status what the register says of it now
	 * @param asAt day that the file shows; null when that does not matter
	 * @return the day on which it closed or is going to
	 */
	@Nullable LocalDate closed(String status, @Nullable LocalDate asAt) {
		LocalDate closed = day(this.row, "CloseDate");
		LocalDate opened = opened();
		if (closed != null && opened != null && closed.isBefore(opened)) {
			throw new RejectedCell("CloseDate", this.row.required("CloseDate"),
					"is before the day on which the establishment opened, " + opened,
					"Put OpenDate or CloseDate right, or leave the one that is not known empty.");
		}
		if (closed != null && asAt != null && status.equals("OPEN") && closed.isBefore(asAt)) {
			throw new RejectedCell("CloseDate", this.row.required("CloseDate"),
					"is before the day that the file shows, " + asAt + ", and yet the status is open",
					"Put EstablishmentStatus (code) 2 if it has closed, or leave CloseDate empty if it has not.");
		}
		return closed;
	}

	/** A day of any file of the register; one with a wrong year would decide too. */
	static @Nullable LocalDate day(Cells row, String column) {
		LocalDate day = row.day(column);
		if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
			throw new RejectedCell(column, row.required(column),
					"is outside the years " + FIRST_YEAR + " to " + LAST_YEAR,
					"Write the day with the right year, or leave the cell empty if it is not known.");
		}
		return day;
	}

	/** Keeps the ages; they may be missing. */
	void ages(Map<String, Object> kept) {
		Integer low = count("StatutoryLowAge", 99);
		Integer high = count("StatutoryHighAge", 99);
		if (low != null && high != null && low > high) {
			throw new RejectedCell("StatutoryLowAge", low.toString(), "is above StatutoryHighAge, " + high,
					"Put the two ages right.");
		}
		this.row.keep(kept, "lowAge", low);
		this.row.keep(kept, "highAge", high);
	}

	@Nullable Integer places(String column) {
		return count(column, MOST_PLACES);
	}

	private @Nullable Integer count(String column, int most) {
		String text = this.row.text(column);
		if (text == null) {
			return null;
		}
		if (!text.matches("0*\\d{1,5}") || Integer.parseInt(text) > most) {
			throw new RejectedCell(column, text, String.format("is no whole number from 0 to %,d", most),
					"Write digits only, or leave the cell empty if the number is not known.");
		}
		return Integer.valueOf(text);
	}

	@Nullable String ukprn() {
		String ukprn = this.row.text("UKPRN");
		if (ukprn != null && !ukprn.matches("\\d{8}")) {
			throw new RejectedCell("UKPRN", ukprn, "is no UK provider reference number",
					"Write its eight digits, or leave the cell empty.");
		}
		return ukprn;
	}

}
