package org.sendgraph.indicator;

/**
 * What a value is counted in.
 */
public enum IndicatorUnit {

	/** A number of cases. */
	NUMBER,
	/** Per cent, 0 to 100. */
	PERCENT

}
