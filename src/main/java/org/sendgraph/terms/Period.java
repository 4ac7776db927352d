package org.sendgraph.terms;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds.
 *
 * @param start first day, inclusive; null when open
 * @param end first day on which it no longer holds, exclusive; null when open
 */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

	public boolean holdsOn(LocalDate day) {
		return (this.start == null || !day.isBefore(this.start)) && (this.end == null || day.isBefore(this.end));
	}

}
