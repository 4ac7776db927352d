package org.sendgraph.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Source;
import org.sendgraph.terms.StatedDate;

/**
 * Something that happened to a measure. Often only the month or the year is known: it
 * counts from the last day of that, since only then is it sure.
 *
 * @param standing how far the measure had come; null for what left that as it was
 * @param note what else was said
 * @param stated day, month, spring or year as it is known, such as 2023-09; null when
 * unknown
 * @param sure the day from which it is sure, inclusive; null when no date is known
 * @param asStated the words of the table
 * @param derivation how the date follows from those words; null when they say it
 * @param sources where it was read, none of them older than it; empty when not known
 */
public record MeasureStatus(@Nullable MeasureStanding standing, @Nullable String note, @Nullable String stated,
		@Nullable LocalDate sure, String asStated, @Nullable String derivation, List<Source> sources) {

	boolean isSureOn(LocalDate day) {
		return this.sure != null && !this.sure.isAfter(day);
	}

	/** Whether it only says that what runs is late. */
	boolean isDelayOf(MeasureStatus earlier) {
		return this.standing == MeasureStanding.DELAYED && earlier.standing != null && earlier.standing.isRunning();
	}

	/** Whether it may already have happened on a day, or not. */
	boolean isOpenOn(LocalDate day) {
		return this.stated != null && StatedDate.of(this.stated).isOpenOn(day);
	}

}
