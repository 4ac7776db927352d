package org.sendgraph.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Period;

/**
 * Mondays to Fridays without bank holidays. Bank holidays are published for whole years:
 * of a year without one nothing is known.
 *
 * @param bankHolidays the bank holidays that are on record, by their day
 */
record WorkingDays(NavigableMap<LocalDate, BankHoliday> bankHolidays) {

	static WorkingDays without(List<BankHoliday> bankHolidays) {
		NavigableMap<LocalDate, BankHoliday> byDay = new TreeMap<>();
		bankHolidays.forEach((one) -> byDay.put(one.date(), one));
		return new WorkingDays(byDay);
	}

	/** The years of which every bank holiday is on record; null where none is. */
	@Nullable Period known() {
		return this.bankHolidays.isEmpty() ? null : new Period(this.bankHolidays.firstKey().withDayOfYear(1),
				this.bankHolidays.lastKey().withDayOfYear(1).plusYears(1));
	}

	/** Whether every bank holiday from one day to another, inclusive, is on record. */
	boolean known(LocalDate from, LocalDate to) {
		Period known = known();
		return known != null && known.holdsOn(from) && known.holdsOn(to);
	}

	/** As many working days later, as far as bank holidays are known. */
	LocalDate after(LocalDate day, int number) {
		LocalDate last = day;
		for (int counted = 0; counted < number; counted++) {
			last = onOrAfter(last.plusDays(1));
		}
		return last;
	}

	LocalDate onOrAfter(LocalDate day) {
		LocalDate first = day;
		while (isWeekend(first) || this.bankHolidays.containsKey(first)) {
			first = first.plusDays(1);
		}
		return first;
	}

	/** The bank holidays from one day to another, both inclusive. */
	List<BankHoliday> leftOut(LocalDate from, LocalDate to) {
		return from.isAfter(to) ? List.of() : List.copyOf(this.bankHolidays.subMap(from, true, to, true).values());
	}

	/** Why a day that depends on them is not known. */
	String unknown() {
		Period known = known();
		return (known == null || known.start() == null || known.end() == null) ? "no bank holidays are on record"
				: "bank holidays are on record for " + known.start().getYear() + " to "
						+ known.end().minusDays(1).getYear() + " only";
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
