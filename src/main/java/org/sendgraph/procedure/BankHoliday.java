package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.List;

import org.sendgraph.terms.Source;

/**
 * A day from Monday to Friday that is a holiday in England, so that it is no working day.
 *
 * @param date the day
 * @param name what it is called; a day in the place of another says so
 * @param restsOn what makes it a holiday
 * @param sources where it was read
 */
public record BankHoliday(LocalDate date, String name, String restsOn, List<Source> sources) {
}
