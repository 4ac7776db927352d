package org.sendgraph.opendata;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;

import org.sendgraph.opendata.Councils.Council;

/**
 * What the year of a figure means.
 */
enum FigurePeriod {

	/** Counted on one day of January. */
	JANUARY {
		@Override
		@Nullable Integer year(String text) {
			// The academic year 202425 was counted in January 2025.
			return text.matches("20\\d{4}") ? Integer.valueOf("20" + text.substring(4)) : CALENDAR_YEAR.year(text);
		}

		@Override
		String name(int year) {
			return "January " + year;
		}

		@Override
		boolean existed(Council council, int year) {
			return council.existsOn(LocalDate.of(year, Month.JANUARY, 31));
		}
	},
	/** Happened between 1 January and 31 December. */
	CALENDAR_YEAR {
		@Override
		@Nullable Integer year(String text) {
			return text.matches("20\\d\\d") ? Integer.valueOf(text) : null;
		}

		@Override
		String name(int year) {
			return "Calendar year " + year;
		}

		@Override
		boolean existed(Council council, int year) {
			return council.existsIn(year);
		}
	};

	/**
	 * Reads the year that a figure is about.
	 * @param text as the publisher prints it
	 * @return the year, or null when it is none
	 */
	abstract @Nullable Integer year(String text);

	abstract String name(int year);

	/** Whether the council existed then. */
	abstract boolean existed(Council council, int year);

}
