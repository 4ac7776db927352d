package org.sendgraph.arrangement;

import java.time.LocalDate;

import org.sendgraph.terms.Period;

/**
 * How an arrangement stands on a day.
 */
public enum ArrangementStatus {

	/** It holds on the day. */
	CURRENT,
	/** It had come to an end by the day. */
	LAPSED,
	/** It had not begun by the day. */
	FUTURE;

	static ArrangementStatus of(Period period, LocalDate day) {
		if (period.holdsOn(day)) {
			return CURRENT;
		}
		return (period.end() != null && !day.isBefore(period.end())) ? LAPSED : FUTURE;
	}

}
