package org.sendgraph.tariff;

/**
 * What a tariff is the price of one of.
 */
public enum TariffUnit {

	/** A pupil for a year. */
	PUPIL_YEAR,
	/** A place for a year, whoever fills it. */
	PLACE_YEAR,
	/** A pupil for a week. */
	PUPIL_WEEK,
	/** An hour of support. */
	HOUR;

	boolean isForAYear() {
		return this == PUPIL_YEAR || this == PLACE_YEAR;
	}

}
