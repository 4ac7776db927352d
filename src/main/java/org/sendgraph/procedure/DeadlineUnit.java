package org.sendgraph.procedure;

/**
 * What a deadline is counted in.
 */
public enum DeadlineUnit {

	/** Calendar days. */
	DAYS,
	/** Weeks of seven days. */
	WEEKS,
	/** Calendar months, to the same day or the month's last. */
	MONTHS,
	/** Calendar years. */
	YEARS,
	/** Days on which the school is open, of which no calendar is kept here. */
	SCHOOL_DAYS,
	/** Mondays to Fridays without the bank holidays of England. */
	WORKING_DAYS

}
